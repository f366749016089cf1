internal import GRDB
internal import NewsGraph
internal import NewsModel

/// Reads rows of the list panes and references by id.
struct ListingReader {
  private let database: Database

  init(_ database: Database) { self.database = database }

  private static let columns = """
    id, kind, name, detail, stories, date, status, firm_kind, place, parties
    """

  func count(_ kind: EntityKind) throws -> Int {
    try database.row("SELECT count(*) FROM entity WHERE kind = ?", kind) { try $0.int() } ?? 0
  }

  /// A window of a list.
  func rows(_ kind: EntityKind, order: ListOrder, range: Range<Int>) throws -> [ListRow] {
    let place = "by_\(order.rawValue)"
    return try database.rows(
      """
      SELECT \(Self.columns) FROM entity WHERE kind = ? AND \(place) >= ? AND \(place) < ?
      ORDER BY \(place)
      """, kind, range.lowerBound, range.upperBound
    ) { try row(&$0) }
  }

  /// A window of a list of which only some stay; `keys` are theirs, in any order.
  func rows(
    _ kind: EntityKind, only keys: [Int], order: ListOrder, range: Range<Int>
  ) throws -> [ListRow] {
    let sorted = try keys.sorted(by: places(of: keys, kind, in: order))
    return try sorted[range.clamped(to: sorted.indices)].compactMap(row(key:))
  }

  /// Whether one key stands before another in an order.
  ///
  /// By rank the keys themselves tell.
  private func places(
    of keys: [Int], _ kind: EntityKind, in order: ListOrder
  ) throws -> (Int, Int) -> Bool {
    guard order != .rank else { return { $0 < $1 } }
    let rows = try database.rows(
      "SELECT key, by_\(order.rawValue) FROM entity WHERE kind = ?", kind
    ) { (try $0.int(), try $0.int()) }
    let places = Dictionary(rows) { first, _ in first }
    return { places[$0, default: 0] < places[$1, default: 0] }
  }

  func row(key: Int) throws -> ListRow? {
    try database.row("SELECT \(Self.columns) FROM entity WHERE key = ?", key) { try row(&$0) }
  }

  /// The rows first seen after a batch, by rank.
  func rows(_ kind: EntityKind, after batch: Batch.ID) throws -> [ListRow] {
    try database.rows(
      """
      SELECT \(Self.columns) FROM entity WHERE kind = ? AND first_batch > ? ORDER BY by_rank
      """, kind, batch
    ) { try row(&$0) }
  }

  func row(_ id: ContentID) throws -> ListRow? {
    try database.row("SELECT \(Self.columns) FROM entity WHERE id = ?", id) { try row(&$0) }
  }

  func ref(_ id: ContentID) throws -> EntityRef? {
    try database.row("SELECT id, kind, name FROM entity WHERE id = ?", id) {
      EntityRef(id: try $0.id(), kind: try $0.word(), name: try $0.text())
    }
  }

  func refs(_ ids: Set<ContentID>) throws -> [ContentID: EntityRef] {
    var refs: [ContentID: EntityRef] = [:]
    for id in ids { refs[id] = try ref(id) }
    return refs
  }

  private func row(_ column: inout ColumnReader) throws -> ListRow {
    let ref = EntityRef(id: try column.id(), kind: try column.word(), name: try column.text())
    var row = ListRow(
      ref: ref, detail: try column.optionalText(), stories: try column.int(),
      date: try column.optionalDate(), status: try column.optionalWord(),
      firmKind: try column.optionalWord(), place: try column.optionalText())
    row.parties = try column.ids().compactMap(self.ref)
    return row
  }
}
