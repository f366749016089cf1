internal import GRDB
internal import NewsGraph
internal import NewsModel

extension FacetTable {
  /// Reads what the rows of all lists can be narrowed by.
  ///
  /// O(rows, and articles that tell of them).
  init(_ database: Database) throws {
    let entries = try database.rows(
      "SELECT key, kind, stories, date, status, detail FROM entity ORDER BY key"
    ) { column in
      Entry(
        key: try column.int(), kind: try column.word(), stories: try column.int(),
        date: try column.optionalDate(), status: try column.optionalWord(),
        outlet: try column.optionalText())
    }
    let sources = try Self.sources(database)
    self.init(entries) { sources[$0] ?? [] }
  }

  /// The keys of the articles that tell of people, firms and meetings, by theirs.
  private static func sources(_ database: Database) throws -> [Int: [Int]] {
    var sources: [Int: [Int]] = [:]
    try PreparedStatement(database, "SELECT entity, article FROM entity_source").forEachRow {
      sources[try $0.int(), default: []].append(try $0.int())
    }
    return sources
  }

  /// Writes which articles tell of which rows, once the graph and the rows of its lists are there.
  ///
  /// O(mentions log mentions).
  static func writeSources(_ database: Database) throws {
    for telling in [mentioned, told, toldInPart] {
      try database.run(
        """
        INSERT OR IGNORE INTO entity_source SELECT told.entity, row.key FROM (\(telling)) AS told
        CROSS JOIN article AS a ON a.key = told.article CROSS JOIN entity AS row ON row.id = a.id
        """)
    }
  }

  private static let mentioned = """
    SELECT e.key AS entity, m.article AS article FROM entity AS e
    CROSS JOIN entity_mention AS m ON m.entity = e.id WHERE e.kind <> 'article'
    """

  private static let told = """
    SELECT e.key AS entity, p.article AS article FROM entity AS e
    CROSS JOIN meeting AS m ON m.id = e.id
    CROSS JOIN provenance_evidence AS p ON p.provenance = m.provenance WHERE e.kind = 'meeting'
    """

  private static let toldInPart = """
    SELECT e.key AS entity, p.article AS article FROM entity AS e
    CROSS JOIN telling AS t ON t.meeting = e.id
    CROSS JOIN provenance_evidence AS p ON p.provenance = t.provenance WHERE e.kind = 'meeting'
    """
}
