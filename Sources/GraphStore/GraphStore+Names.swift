internal import GRDB
internal import NewsGraph
internal import NewsModel
internal import Synchronization

/// The names of one graph, kept while that graph stands.
struct NameCache: Sendable {
  var version: Int
  var names: GraphNames
}

extension GraphStore {
  /// The ids of a kind whose names fit; nil when the filter is empty and all do.
  func fitting(_ filter: String, kind: EntityKind) throws(GraphStoreError) -> Set<ContentID>? {
    if filter.allSatisfy(\.isWhitespace) { return nil }
    return try names().fitting(filter, kind: kind)
  }

  /// The names of everything, read once a graph.
  func names() throws(GraphStoreError) -> GraphNames {
    let version = try dataVersion()
    if let cache = nameCache.withLock({ $0 }), cache.version == version { return cache.names }
    let cache = try read { database in try NameCache(database) }
    nameCache.withLock { $0 = cache }
    return cache.names
  }
}

extension NameCache {
  fileprivate init(_ database: Database) throws {
    version = try database.row("SELECT graph FROM revision") { try $0.int() } ?? 0
    let lists = ListingReader(database)
    var forms: [ContentID: [String]] = [:]
    _ = try database.rows(
      """
      SELECT entity, form FROM (
        SELECT entity, position, form FROM entity_name
        UNION ALL SELECT id, 9223372036854775807, ticker FROM entity WHERE ticker IS NOT NULL)
      ORDER BY entity, position
      """
    ) { forms[try $0.id(), default: []].append(try $0.text()) }
    var entries: [GraphNames.Entry] = []
    for kind in EntityKind.allCases {
      for row in try lists.rows(kind, order: .rank, range: 0..<Int.max) {
        entries.append(GraphNames.Entry(row, forms: forms[row.ref.id] ?? []))
      }
    }
    names = GraphNames(entries)
  }
}
