internal import GRDB
internal import NewsGraph
internal import NewsModel

/// Reads rows of the list panes and references by id.
struct ListingReader {
  let database: Database

  init(_ database: Database) { self.database = database }

  private static let columns = """
    id, kind, name, detail, stories, date, status, firm_kind, place, parties
    """

  func count(_ kind: EntityKind) throws -> Int {
    try database.row("SELECT count(*) FROM entity WHERE kind = ?", kind) {
      try $0.int()
    } ?? 0
  }

  /// A window of a list.
  func rows(_ kind: EntityKind, order: ListOrder, range: Range<Int>) throws -> [ListRow] {
    try database.rows(
      """
      SELECT \(Self.columns) FROM entity
      WHERE kind = ? AND by_\(order.rawValue) >= ? AND by_\(order.rawValue) < ?
      ORDER BY by_\(order.rawValue)
      """, kind, range.lowerBound, range.upperBound
    ) { try row(&$0) }
  }

  /// A window of a list of which only some ids stay.
  func rows(
    _ kind: EntityKind, only ids: Set<ContentID>, order: ListOrder, range: Range<Int>
  ) throws -> [ListRow] {
    let kept = try database.rows(
      "SELECT id, by_\(order.rawValue) FROM entity WHERE kind = ?", kind
    ) { (id: try $0.id(), place: try $0.int()) }
    .filter { ids.contains($0.id) }
    .sorted { $0.place < $1.place }
    return try kept[range.clamped(to: kept.indices)].compactMap { try row($0.id) }
  }

  func row(_ id: ContentID) throws -> ListRow? {
    try database.row("SELECT \(Self.columns) FROM entity WHERE id = ?", id) {
      try row(&$0)
    }
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
