import TextUI

/// The popup that lists every key.
struct HelpPopup {
  let state: ExplorerState
  let sheet: HelpSheet

  /// The parts of the popup.
  struct Parts {
    var frame: Rect
    var field: Rect
    var lines: Rect
  }

  static func parts(of screen: Rect, hasFilter: Bool) -> Parts {
    let frame = screen.popup(width: 70, height: 100)
    let rows = PopupFrame.inside(frame).split(rows: [.fixed(hasFilter ? 1 : 0), .share(1)])
    return Parts(frame: frame, field: rows[0], lines: rows[1])
  }

  func draw(into canvas: inout Canvas) {
    let parts = Self.parts(of: canvas.bounds, hasFilter: sheet.showsFilter)
    let lines = sheet.lines(state.words, state.keyMap)
    PopupFrame(
      title: state.words.helpTitle, right: position(lines.count, parts), theme: state.theme
    )
    .draw(into: &canvas, around: parts.frame)
    drawFilter(into: &canvas, in: parts.field)
    for (offset, index) in sheet.window.visible.enumerated() where lines.indices.contains(index) {
      let row = parts.lines.row(offset)
      draw(lines[index], into: &canvas, in: row)
      guard index == sheet.window.cursor, lines[index].command != nil else { continue }
      canvas.put(" ▸", at: row.origin, width: 2)
      canvas.highlight(row, state.theme[.cursor])
    }
  }

  private func position(_ count: Int, _ parts: Parts) -> String {
    count > parts.lines.height ? "\(min(count, sheet.window.visible.upperBound))/\(count)" : ""
  }

  private func drawFilter(into canvas: inout Canvas, in rect: Rect) {
    guard sheet.showsFilter else { return }
    let parts = rect.split(columns: [.fixed(3), .share(1), .fixed(1)])
    canvas.line(" / ", in: parts[0], style: state.theme[.key])
    if sheet.isTyping {
      sheet.filter.draw(into: &canvas, in: parts[1], style: state.theme[.field])
    } else {
      canvas.line(sheet.filter.text, in: parts[1])
    }
  }

  private func draw(_ line: HelpSheet.Line, into canvas: inout Canvas, in rect: Rect) {
    switch line {
    case .group(let name): canvas.line(" " + name, in: rect, style: state.theme[.heading])
    case .note(let text): canvas.line(" " + text, in: rect, style: state.theme[.faint])
    case .binding(_, let keys, let text):
      let columns = rect.split(columns: [
        .fixed(3), .fixed(min(26, rect.width * 2 / 5)), .fixed(1), .share(1),
      ])
      canvas.line(keys, in: columns[1], style: state.theme[.key])
      canvas.line(text, in: columns[3])
    }
  }
}
