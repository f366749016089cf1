import TextUI

/// The frame of a popup, with labels; left away where there is no room for it.
struct PopupFrame {
  var title: String
  var right = ""
  let theme: Theme

  /// From this height on there is a frame.
  private static let leastHeight = 6

  /// What of a popup's rectangle its content has.
  static func inside(_ rect: Rect) -> Rect { rect.height >= leastHeight ? rect.inset(by: 1) : rect }

  /// Empties the rectangle and draws the frame.
  func draw(into canvas: inout Canvas, around rect: Rect) {
    canvas.fill(rect)
    guard rect.height >= Self.leastHeight else { return }
    let style = Canvas.BoxStyle(line: theme[.focusedFrame], title: theme[.focusedTitle])
    canvas.box(rect, title: title, right: right, style: style)
  }
}

extension Rect {
  /// The screen without its last line, which stays in sight under a popup: it says what came of a key.
  var aboveLastLine: Rect { split(rows: [.share(1), .fixed(1)])[0] }

  /// A rectangle in the middle of this one, at most so large, with a margin where there is room.
  func popup(width: Int, height: Int) -> Rect {
    let width = min(self.width, max(width, 0))
    let height = min(self.height >= 12 ? self.height - 4 : self.height, max(height, 0))
    return Rect(
      x: minX + (self.width - width) / 2, y: minY + (self.height - height) / 2, width: width,
      height: height)
  }
}
