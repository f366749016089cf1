import NewsGraph
import NewsModel
import TextUI

extension ExplorerState {
  /// Takes over what stands in the filter's line.
  mutating func setFilter(_ field: TextField) {
    filterField = field
    lists[list]?.setFilter(field.text)
    tellFilterFault()
    showSelection()
  }

  /// Narrows the list to a filter that is typed to its end.
  mutating func narrow(to filter: String) {
    lists[list]?.keepFilter()
    lists[list]?.setFilter(filter)
    lists[list]?.keepFilter()
    tellFilterFault()
    showSelection()
  }

  /// Puts a former filter of the list, or a later one, into the line.
  mutating func recallFilter(by count: Int) {
    guard let field = filterField,
      let text = lists[list]?.formerFilters.recall(by: count, from: field.text)
    else { return }
    message = nil
    setFilter(TextField(text))
  }

  /// Says what of the filter could not be read, and what may stand there.
  mutating func tellFilterFault() {
    guard let current = currentList,
      let fault = FilterText(current.filter, kind: current.kind).fault
    else { return }
    message = .filterFault(fault)
  }

  /// Puts the list into an order; nil for a command that does not.
  mutating func sort(_ command: Command) -> [Effect]? {
    let order: ListOrder
    switch command {
    case .sortByName: order = .name
    case .sortByDate: order = .date
    case .sortByRank, .sortAsUsual: order = .rank
    default: return nil
    }
    guard Pane.lists.contains(focus), let kind = currentList?.kind else { return missed() }
    switch (kind, order) {
    case (.person, .date), (.firm, .date):
      message = .noDays
      return []
    // The usual order of what has a day is by day.
    case (.meeting, .date), (.article, .date): lists[list]?.setOrder(.rank)
    default: lists[list]?.setOrder(order)
    }
    showSelection()
    return []
  }
}
