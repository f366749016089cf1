import HangulText
import TextUI

/// A popup of rows one of which is chosen, under a line in which text may be typed.
struct MenuPopup {
  var title: String
  var right = ""
  /// What stands before the text, and the text; nil where none is typed.
  var field: (sign: String, text: TextField)?
  var rows: [Row]
  var window: ListWindow
  let theme: Theme

  /// A row: what is chosen, what it is, and what belongs to it.
  struct Row {
    var lead: String
    var text: String
    var tail = ""
  }

  /// The parts of the popup.
  struct Parts {
    var frame: Rect
    var field: Rect
    var rows: Rect
  }

  static func parts(of screen: Rect, hasField: Bool) -> Parts {
    let frame = screen.aboveLastLine.popup(width: 76, height: 22)
    let rows = PopupFrame.inside(frame).split(rows: [.fixed(hasField ? 1 : 0), .share(1)])
    return Parts(frame: frame, field: rows[0], rows: rows[1])
  }

  func draw(into canvas: inout Canvas) {
    let parts = Self.parts(of: canvas.bounds, hasField: field != nil)
    PopupFrame(title: title, right: right, theme: theme).draw(into: &canvas, around: parts.frame)
    if let field {
      let columns = parts.field.split(columns: [.fixed(3), .share(1), .fixed(1)])
      canvas.line(" \(field.sign) ", in: columns[0], style: theme[.key])
      field.text.draw(into: &canvas, in: columns[1], style: theme[.field])
    }
    let lead = min(
      parts.rows.width * 2 / 5, (rows.map { Canvas.width(of: $0.lead) }.max() ?? 0) + 2)
    for (offset, index) in window.visible.enumerated() where rows.indices.contains(index) {
      draw(
        rows[index], lead: lead, isChosen: index == window.cursor, into: &canvas,
        in: parts.rows.row(offset))
    }
  }

  private func draw(
    _ row: Row, lead: Int, isChosen: Bool, into canvas: inout Canvas, in rect: Rect
  ) {
    let columns = rect.split(columns: [
      .fixed(3), .fixed(lead), .share(1),
      .fixed(min(rect.width / 4, Canvas.width(of: row.tail) + 1)), .fixed(1),
    ])
    canvas.line(isChosen ? " ▸" : "", in: columns[0])
    canvas.line(row.lead, in: columns[1], style: theme[.heading])
    canvas.line(row.text, in: columns[2])
    canvas.line(row.tail, in: columns[3], style: theme[.key], alignment: .trailing)
    if isChosen { canvas.highlight(rect, theme[.cursor]) }
  }
}

extension MenuPopup {
  /// The commands that a name may mean.
  init(_ line: CommandLine, _ state: ExplorerState) {
    let rows = line.choices(state.words, state.keyMap).map { choice in
      switch choice {
      case .recent(let text): Row(lead: text, text: "")
      case .command(let binding):
        Row(
          lead: binding.command.rawValue, text: state.words.help(binding.command),
          tail: binding.shownKeys)
      }
    }
    self.init(
      title: state.words.commandsTitle, field: (":", line.field), rows: rows, window: line.window,
      theme: state.theme)
  }

  /// The places gone through.
  init(_ sheet: HistorySheet, _ state: ExplorerState) {
    let rows = sheet.waypoints.map { waypoint in
      let name = state.name(of: waypoint.place)
      let steps = waypoint.steps
      return Row(
        lead: name.name, text: name.detail,
        tail: steps == 0 ? "●" : steps < 0 ? "\(-steps) [" : "\(steps) ]")
    }
    self.init(
      title: state.words.historyTitle, right: "\(sheet.window.cursor + 1)/\(rows.count)",
      rows: rows, window: sheet.window, theme: state.theme)
  }
}
