internal import GRDB
internal import NewsGraph
internal import NewsModel

extension FacetTable {
  /// Reads what the rows of all lists can be narrowed by.
  ///
  /// O(rows and mentions).
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
    var rows: [Int: Int] = [:]
    try PreparedStatement(
      database, "SELECT a.key, e.key FROM article AS a JOIN entity AS e ON e.id = a.id"
    ).forEachRow { rows[try $0.int()] = try $0.int() }
    var sources: [Int: [Int]] = [:]
    for query in [mentioned, told, toldInPart] {
      try PreparedStatement(database, query).forEachRow {
        let key = try $0.int()
        guard let article = rows[try $0.int()], sources[key]?.last != article else { return }
        sources[key, default: []].append(article)
      }
    }
    return sources
  }

  private static let mentioned = """
    SELECT e.key, m.article FROM entity AS e CROSS JOIN entity_mention AS m ON m.entity = e.id
    """

  private static let told = """
    SELECT e.key, p.article FROM entity AS e CROSS JOIN meeting AS m ON m.id = e.id
    CROSS JOIN provenance_evidence AS p ON p.provenance = m.provenance WHERE e.kind = 'meeting'
    """

  private static let toldInPart = """
    SELECT e.key, p.article FROM entity AS e CROSS JOIN telling AS t ON t.meeting = e.id
    CROSS JOIN provenance_evidence AS p ON p.provenance = t.provenance WHERE e.kind = 'meeting'
    """
}
