internal import GRDB
internal import NewsModel

/// Reads the facts of articles back, as they were written.
struct FactsReader {
  private let database: Database
  private let evidence: PreparedStatement
  private let entities: PreparedStatement
  private let mentions: PreparedStatement
  private let statements: PreparedStatement

  init(_ database: Database) throws {
    self.database = database
    evidence = try PreparedStatement(
      database, "SELECT span_start, span_end, line, quote FROM evidence WHERE article = ?")
    entities = try PreparedStatement(
      database,
      """
      SELECT id, kind, name, aliases, firm_kind, ticker FROM local_entity WHERE article = ?
      ORDER BY position
      """)
    mentions = try PreparedStatement(
      database,
      """
      SELECT entity, surface, surface_start, surface_end, rule, confidence, span_start, span_end
      FROM mention WHERE article = ? ORDER BY entity, position
      """)
    statements = try PreparedStatement(
      database, "SELECT kind, payload, evidence FROM statement WHERE article = ? ORDER BY position")
  }

  /// The facts of every article, sorted by the article's id.
  func all() throws -> [ArticleFacts] {
    let articles = try database.rows("SELECT key, id FROM article ORDER BY id") {
      (key: try $0.int(), id: try $0.id())
    }
    return try articles.map { try facts(of: $0.key, id: $0.id) }
  }

  /// The facts of one article.
  func facts(of key: Int, id: ContentID) throws -> ArticleFacts {
    var facts = ArticleFacts(article: id)
    var words: [Span: Evidence] = [:]
    try evidence.forEachRow(key) { column in
      let span = try column.span()
      words[span] = Evidence(
        article: id, line: try column.int(), quote: try column.text(), span: span)
    }
    try entities.forEachRow(key) { column in
      facts.entities.append(try LocalEntity(columns: &column))
    }
    try mentions.forEachRow(key) { column in
      let entity = try column.int()
      guard facts.entities.indices.contains(entity) else { throw UnreadableColumn(index: 0) }
      facts.entities[entity].mentions.append(try EntityMention(columns: &column, words: words))
    }
    try statements.forEachRow(key) { column in
      facts.append(try StoredStatement(columns: &column, words: words))
    }
    return facts
  }
}

extension LocalEntity {
  fileprivate init(columns column: inout ColumnReader) throws {
    self.init(
      id: try column.id(), kind: try column.word(), name: try column.text(),
      aliases: try column.list(), firmKind: try column.optionalWord(),
      ticker: try column.optionalText())
  }
}

extension EntityMention {
  fileprivate init(columns column: inout ColumnReader, words: [Span: Evidence]) throws {
    let surface = try column.text()
    let span = try column.span()
    let rule = try column.text()
    let confidence = try column.double()
    guard let evidence = words[try column.span()] else { throw UnreadableColumn(index: 6) }
    self.init(
      evidence: evidence, surface: surface, span: span, rule: rule, confidence: confidence)
  }
}

extension StoredStatement {
  fileprivate init(columns column: inout ColumnReader, words: [Span: Evidence]) throws {
    let kind: Kind = try column.word()
    let payload = try column.text()
    let evidence = try column.spans().map { span in
      guard let found = words[span] else { throw UnreadableColumn(index: 2) }
      return found
    }
    try self.init(kind, payload: payload, evidence: evidence)
  }
}
