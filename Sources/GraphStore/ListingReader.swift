internal import GRDB
internal import NewsGraph
internal import NewsModel

/// Reads rows of the list panes and references by id.
struct ListingReader {
  private let database: Database

  init(_ database: Database) { self.database = database }

  private static let columns = """
    \(EntityRef.columns), detail, stories, date, status, firm_kind, place, parties,
    \(LookTable.isUnread), trend
    """

  func count(_ kind: EntityKind) throws -> Int {
    // The last place tells it without counting.
    try database.row("SELECT ifnull(max(by_rank) + 1, 0) FROM entity WHERE kind = ?", kind) {
      try $0.int()
    } ?? 0
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

  /// A window of a list of which only some stay; `keys` are theirs, in order.
  func rows(only keys: [Int], range: Range<Int>) throws -> [ListRow] {
    try keys[range.clamped(to: keys.indices)].compactMap(row(key:))
  }

  /// The keys of what stands under some ids, in the order of the list.
  func keys(of kind: EntityKind, _ ids: Set<ContentID>) throws -> [Int] {
    try ids.compactMap { id in
      try database.row("SELECT key FROM entity WHERE id = ? AND kind = ?", id, kind) {
        try $0.int()
      }
    }.sorted()
  }

  /// The keys of what was not opened, in the order of the list.
  func unreadKeys(of kind: EntityKind) throws -> [Int] {
    try database.rows(
      "SELECT key FROM entity WHERE kind = ? AND \(LookTable.isUnread) ORDER BY key", kind
    ) { try $0.int() }
  }

  /// Keys in an order other than that by rank, which is their own.
  func sort(_ keys: [Int], _ kind: EntityKind, in order: ListOrder) throws -> [Int] {
    let kept = Set(keys)
    var places: [(place: Int, key: Int)] = []
    try PreparedStatement(database, "SELECT key, by_\(order.rawValue) FROM entity WHERE kind = ?")
      .forEachRow(kind) { column in
        let key = try column.int()
        if kept.contains(key) { places.append((place: try column.int(), key: key)) }
      }
    return places.sorted { $0.place < $1.place }.map(\.key)
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

  /// The first rows of a kind that meet a condition of ours, by rank, when so many do.
  ///
  /// Few are looked up and sorted; where many do, the list is walked until the first have come up.
  func rows(
    _ kind: EntityKind, where condition: String, of total: Int, limit: Int
  ) throws -> [ListRow] {
    guard total > 0 else { return [] }
    let (index, order) =
      total > (try count(kind)) / 50 ? ("INDEXED BY entity_by_rank", "by_rank") : ("", "key")
    // Keys are in the order of the list and stand in every index: only what is shown is read whole.
    return try database.rows(
      "SELECT key FROM entity \(index) WHERE kind = ? AND \(condition) ORDER BY \(order) LIMIT ?",
      kind, limit
    ) { try $0.int() }.compactMap(row(key:))
  }

  /// How many rows of a kind meet a condition of ours.
  func count(_ kind: EntityKind, where condition: String) throws -> Int {
    try database.row("SELECT count(*) FROM entity WHERE kind = ? AND \(condition)", kind) {
      try $0.int()
    } ?? 0
  }

  func row(_ id: ContentID) throws -> ListRow? {
    try database.row("SELECT \(Self.columns) FROM entity WHERE id = ?", id) { try row(&$0) }
  }

  func ref(_ id: ContentID) throws -> EntityRef? {
    try database.row("SELECT \(EntityRef.columns) FROM entity WHERE id = ?", id) {
      try EntityRef(columns: &$0)
    }
  }

  func refs(_ ids: Set<ContentID>) throws -> [ContentID: EntityRef] {
    var refs: [ContentID: EntityRef] = [:]
    for id in ids { refs[id] = try ref(id) }
    return refs
  }

  private func row(_ column: inout ColumnReader) throws -> ListRow {
    var row = ListRow(
      ref: try EntityRef(columns: &column), detail: try column.optionalText(),
      stories: try column.int(),
      date: try column.optionalDate(), status: try column.optionalWord(),
      firmKind: try column.optionalWord(), place: try column.optionalText())
    row.parties = try column.ids().compactMap(self.ref)
    row.isUnread = try column.optionalInt() == 1
    row.trend = try column.optionalInt().map(Trend.init(packed:))
    return row
  }
}

extension EntityRef {
  /// The columns of `entity` that a reference is read from.
  static let columns = columns(of: "entity")

  /// The same of the table under another name.
  static func columns(of table: String) -> String {
    ["id", "kind", "name", "apart"].map { "\(table).\($0)" }.joined(separator: ", ")
  }

  init(columns column: inout ColumnReader) throws {
    self.init(
      id: try column.id(), kind: try column.word(), name: try column.text(),
      apart: try column.optionalText())
  }
}
