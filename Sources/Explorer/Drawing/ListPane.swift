import HangulText
import NewsGraph
import NewsModel
import TextUI

/// A list of people, firms, meetings or articles.
struct ListPane {
  let state: ExplorerState
  let pane: Pane

  func draw(into canvas: inout Canvas, _ layout: ScreenLayout) {
    guard let list = state.lists[pane], let inside = layout.inside(pane) else { return }
    PaneFrame(
      title: "\(pane.rawValue) \(state.words.name(pane))", right: right(list),
      isFocused: isFocused, theme: state.theme
    ).draw(into: &canvas, pane, layout)
    let hasFilter = state.showsFilter(of: pane)
    let parts = inside.split(rows: [.fixed(hasFilter ? 1 : 0), .share(1)])
    if hasFilter { drawFilter(list, into: &canvas, in: parts[0]) }
    if list.total == 0 { return drawEmpty(list, into: &canvas, in: parts[1]) }
    let form = RowForm(list, state, width: inside.width)
    for (offset, index) in list.window.visible.enumerated() {
      guard let row = list.row(at: index) else { continue }
      let rect = parts[1].row(offset)
      let isUnderCursor = index == list.window.cursor && pane == state.list
      drawRow(row, form, isUnderCursor: isUnderCursor, into: &canvas, in: rect)
    }
  }

  private var isFocused: Bool { state.focus == pane && state.popup == nil }

  /// The order where it is not the usual one, how many were picked out, how many there are.
  private func right(_ list: ListState) -> String {
    let tagged = state.tags.of(list.kind).count
    let order = list.order == .rank ? nil : state.words.order(list.order)
    return [order, tagged > 0 ? "✓\(tagged)" : nil, count(list)].compactMap(\.self)
      .joined(separator: "  ")
  }

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
    case .articles: state.counts?.articles
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
    guard columns.count == 5 else { return }
    canvas.line(isUnderCursor ? "▸" : " ", in: columns[0])
    // A name as wide as its column would run into what stands behind it.
    let isNamed = row.ref.kind == .person || row.ref.kind == .firm
    let gap = isNamed && row.detail != nil ? 1 : 0
    let lead = columns[1].split(columns: [.share(1), .fixed(gap)])[0]
    canvas.line(form.lead(row, state.theme), in: lead)
    canvas.line(form.tail(row, state.theme), in: columns[2])
    // An article is told by itself.
    let count = row.stories > 0 && row.ref.kind != .article ? "\(row.stories) " : ""
    canvas.line(count, in: columns[3], style: state.theme[.number], alignment: .trailing)
    canvas.line(form.bars(row), in: columns[4], style: state.theme[.faint])
    guard isUnderCursor else { return }
    canvas.highlight(rect, state.theme[isFocused ? .cursor : .selected])
  }
}

extension Rect {
  /// This rectangle without some cells at its left.
  func inset(left cells: Int) -> Rect { split(columns: [.fixed(cells), .share(1)])[1] }
}
