import NewsGraph
import NewsModel
import TextUI

/// A list pane: its filter, the cursor, and the rows that are at hand around what is in sight.
struct ListState: Hashable, Sendable {
  let kind: EntityKind
  /// What was typed to narrow the list; all rows stand there when it is empty.
  private(set) var filter = ""
  /// The filters that it had before.
  var formerFilters = FilterHistory()
  /// In which order the rows stand.
  private(set) var order = ListOrder.rank
  /// The cursor and the rows in sight.
  private(set) var window = ListWindow()
  /// How many rows there are; nil before the first reading.
  private(set) var total: Int?
  /// The row that the cursor goes to once rows have come, by its id.
  private var sought: Place?
  private var rows: [ListRow] = []
  private var offset = 0
  private var requested: RowsRequest?
  private var isOutdated = false
  private var unfiltered: Place?

  /// Where the cursor of a list stands.
  struct Place: Codable, Hashable, Sendable {
    var id: ContentID?
    var cursor: Int
    var top: Int
  }

  /// How many rows are read beyond those in sight, on each side.
  private static let reach = 200

  init(_ kind: EntityKind) { self.kind = kind }

  /// The row at an index, where it is at hand.
  func row(at index: Int) -> ListRow? {
    rows.indices.contains(index - offset) ? rows[index - offset] : nil
  }

  /// The row under the cursor.
  var selected: ListRow? { row(at: window.cursor) }

  /// Where the cursor stands.
  var place: Place { Place(id: selected?.ref.id, cursor: window.cursor, top: window.top) }

  /// Moves the cursor.
  mutating func move(_ motion: (inout ListWindow) -> Void) {
    sought = nil
    motion(&window)
  }

  /// Takes over how many rows are in sight.
  mutating func setHeight(_ height: Int) {
    guard height != window.height else { return }
    window.update(count: window.count, height: height)
  }

  /// Goes back to a place; the row of its id is looked for around where it stood.
  mutating func go(to place: Place, filter: String, order: ListOrder = .rank) {
    if filter != self.filter || order != self.order { dropRows() }
    self.filter = filter
    self.order = order
    sought = place
    seek()
  }

  /// Shows the rows that fit, the cursor on the first; an empty filter goes back to where the
  /// cursor stood before.
  mutating func setFilter(_ filter: String) {
    guard filter != self.filter else { return }
    if self.filter.isEmpty { unfiltered = place }
    self.filter = filter
    dropRows()
    window.restore(cursor: 0, top: 0)
    sought = filter.isEmpty ? unfiltered : nil
  }

  /// Keeps the filter for the way back to it.
  mutating func keepFilter() { formerFilters.keep(filter) }

  /// Shows the rows in another order, the cursor on the first.
  mutating func setOrder(_ order: ListOrder) {
    guard order != self.order else { return }
    self.order = order
    dropRows()
    window.restore(cursor: 0, top: 0)
    sought = nil
    unfiltered = nil
  }

  private mutating func dropRows() {
    total = nil
    rows = []
    offset = 0
    requested = nil
  }

  /// The rows that have to be read, unless they have been asked for already.
  mutating func request() -> RowsRequest? {
    let top = sought?.top ?? window.top
    let wanted = max(0, top)..<(max(0, top) + max(1, window.height))
    let known = offset..<(offset + rows.count)
    if let total, !isOutdated {
      let clamped = wanted.clamped(to: 0..<total)
      if clamped.isEmpty
        || known.contains(clamped.lowerBound) && known.upperBound >= clamped.upperBound
      {
        return nil
      }
    }
    let request = RowsRequest(
      kind: kind, filter: filter, order: order,
      range: max(0, wanted.lowerBound - Self.reach)..<(wanted.upperBound + Self.reach))
    guard request != requested else { return nil }
    requested = request
    return request
  }

  /// Lets rows that could not be read be asked for again.
  mutating func askAgain() { requested = nil }

  /// Asks for the rows anew, and shows those at hand until they come; the cursor stays on its row.
  mutating func reload() {
    if sought == nil { sought = place }
    requested = nil
    isOutdated = true
  }

  /// Takes in rows that were read; those of a former filter or order are passed over.
  mutating func receive(_ request: RowsRequest, _ rows: [ListRow], total: Int) {
    guard request.kind == kind, request.filter == filter, request.order == order else { return }
    self.rows = rows
    isOutdated = false
    self.total = max(0, total)
    offset = request.range.lowerBound
    window.update(count: max(0, total), height: window.height)
    seek()
  }

  private mutating func seek() {
    guard let place = sought, total != nil else { return }
    window.restore(cursor: place.cursor, top: place.top)
    if let id = place.id, selected?.ref.id != id,
      let index = rows.firstIndex(where: { $0.ref.id == id })
    {
      window.move(to: offset + index)
    }
    sought = nil
  }
}
