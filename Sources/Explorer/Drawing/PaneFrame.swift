import HangulText
import TextUI

/// What stands around a pane: a frame with labels, or one line above it on small screens.
struct PaneFrame {
  var title: String
  var right = ""
  var bottom = ""
  var isFocused: Bool
  var theme: Theme

  /// Draws it around a pane and empties the inside.
  func draw(into canvas: inout Canvas, _ pane: Pane, _ layout: ScreenLayout) {
    guard let rect = layout.panes[pane] else { return }
    let titleStyle = theme[isFocused ? .focusedTitle : .title]
    canvas.fill(rect)
    guard layout.isFramed else {
      let row = rect.row(0)
      let room = right.isEmpty ? 0 : Canvas.width(of: right) + 1
      let parts = row.split(columns: [.share(1), .fixed(min(room, row.width / 2))])
      canvas.line(title, in: parts[0], style: titleStyle)
      canvas.line(right, in: parts[1], style: titleStyle, alignment: .trailing)
      return
    }
    canvas.box(
      rect, title: title, right: right, bottom: bottom,
      style: Canvas.BoxStyle(line: theme[isFocused ? .focusedFrame : .frame], title: titleStyle))
  }
}
