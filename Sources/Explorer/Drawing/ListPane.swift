import HangulText
import NewsGraph
import NewsModel
import TextUI

/// A list of people, firms or meetings.
struct ListPane {
  let state: ExplorerState
  let pane: Pane

  func draw(into canvas: inout Canvas, _ layout: ScreenLayout) {
    guard let list = state.lists[pane], let inside = layout.inside(pane) else { return }
    PaneFrame(
      title: "\(pane.rawValue) \(state.words.name(pane))", right: count(list),
      isFocused: isFocused, theme: state.theme
    ).draw(into: &canvas, pane, layout)
    let hasFilter = state.showsFilter(of: pane)
    let parts = inside.split(rows: [.fixed(hasFilter ? 1 : 0), .share(1)])
    if hasFilter { drawFilter(list, into: &canvas, in: parts[0]) }
    if list.total == 0 { return drawEmpty(list, into: &canvas, in: parts[1]) }
    let form = RowForm(list, state.badges, width: inside.width)
    for (offset, index) in list.window.visible.enumerated() {
      guard let row = list.row(at: index) else { continue }
      let rect = parts[1].row(offset)
      let isUnderCursor = index == list.window.cursor && pane == state.list
      drawRow(row, form, isUnderCursor: isUnderCursor, into: &canvas, in: rect)
    }
  }

  private var isFocused: Bool { state.focus == pane && state.popup == nil }

  /// How many there are; of how many where a filter leaves some out.
  private func count(_ list: ListState) -> String {
    guard let total = list.total else { return "" }
    guard !list.filter.isEmpty, let all = all else { return "\(total)" }
    return "\(total)/\(all)"
  }

  private var all: Int? {
    switch pane {
    case .people: state.counts?.people
    case .firms: state.counts?.firms
    case .meetings: state.counts?.meetings
    case .detail, .evidence: nil
    }
  }

  private func drawFilter(_ list: ListState, into canvas: inout Canvas, in rect: Rect) {
    let parts = rect.split(columns: [.fixed(2), .share(1)])
    canvas.line("/ ", in: parts[0], style: state.theme[.key])
    if pane == state.list, state.popup == nil, let field = state.filterField {
      field.draw(into: &canvas, in: parts[1], style: state.theme[.field])
    } else {
      canvas.line(list.filter, in: parts[1])
    }
  }

  private func drawEmpty(_ list: ListState, into canvas: inout Canvas, in rect: Rect) {
    let text = WrappedText(state.words.empty(list.kind, filter: list.filter), width: rect.width - 1)
    text.draw(
      into: &canvas, in: rect.inset(left: 1), style: state.theme[.faint])
  }

  private func drawRow(
    _ row: ListRow, _ form: RowForm, isUnderCursor: Bool, into canvas: inout Canvas, in rect: Rect
  ) {
    let columns = rect.split(columns: form.columns)
    guard columns.count == 4 else { return }
    let badges = state.badges[row.ref.id] ?? []
    canvas.line(isUnderCursor ? "▸" : " ", in: columns[0])
    canvas.line(form.lead(row, badges, state.theme), in: columns[1])
    canvas.line(form.tail(row, badges, state.theme), in: columns[2])
    let count = row.stories > 0 ? "\(row.stories) " : ""
    canvas.line(count, in: columns[3], style: state.theme[.number], alignment: .trailing)
    guard isUnderCursor else { return }
    canvas.highlight(rect, state.theme[isFocused ? .cursor : .selected])
  }
}

extension Rect {
  /// This rectangle without some cells at its left.
  func inset(left cells: Int) -> Rect { split(columns: [.fixed(cells), .share(1)])[1] }
}
