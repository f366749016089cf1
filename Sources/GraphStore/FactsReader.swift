internal import Foundation
internal import GRDB
internal import NewsModel

/// Reads the facts of articles back, as they were written.
struct FactsReader {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The facts of every article, by the article's id.
  ///
  /// Each table is read once, in the order of its key, and cut where the article changes.
  func all() throws -> [ArticleFacts] {
    var reading = try Reading(database, where: "", arguments: [])
    return try database.rows("SELECT key, id FROM article ORDER BY key") { column in
      try reading.facts(of: try column.int(), id: try column.id())
    }
    .sorted { $0.article < $1.article }
  }

  /// The facts of one article.
  func facts(of key: Int, id: ContentID) throws -> ArticleFacts {
    var reading = try Reading(database, where: "WHERE article = ?", arguments: [key])
    return try reading.facts(of: key, id: id)
  }
}

/// Walks the tables of facts side by side, article by article.
private struct Reading {
  private var evidence: TableWalk
  private var entities: TableWalk
  private var mentions: TableWalk
  private var statements: TableWalk

  init(_ database: Database, where condition: String, arguments: StatementArguments) throws {
    func walk(_ columns: String, _ table: String, _ order: String) throws -> TableWalk {
      TableWalk(
        try Row.fetchCursor(
          database,
          sql: "SELECT article, \(columns) FROM \(table) \(condition) ORDER BY article, \(order)",
          arguments: arguments))
    }
    evidence = try walk(
      "span_start, span_end, line, quote", "evidence", "span_start, span_end")
    entities = try walk("id, kind, name, aliases, firm_kind, ticker", "local_entity", "position")
    mentions = try walk(
      """
      entity, surface, surface_start, surface_end, rule, confidence, span_start, span_end
      """, "mention", "entity, position")
    statements = try walk("kind, payload, evidence", "statement", "position")
  }

  mutating func facts(of key: Int, id: ContentID) throws -> ArticleFacts {
    var facts = ArticleFacts(article: id)
    var words: [Span: Evidence] = [:]
    try evidence.forEachRow(of: key) { column in
      let span = try column.span()
      words[span] = Evidence(
        article: id, line: try column.int(), quote: try column.text(), span: span)
    }
    try entities.forEachRow(of: key) { column in
      facts.entities.append(try LocalEntity(columns: &column))
    }
    try mentions.forEachRow(of: key) { column in
      let entity = try column.int()
      let mention = try EntityMention(columns: &column) { words[$0] }
      guard facts.entities.indices.contains(entity) else { throw UnreadableColumn(index: 1) }
      facts.entities[entity].mentions.append(mention)
    }
    try statements.forEachRow(of: key) { column in
      facts.append(try StoredStatement(columns: &column) { words[$0] })
    }
    return facts
  }
}

/// A cursor over rows in the order of their first column, an article's key.
private struct TableWalk {
  private let cursor: RowCursor
  /// The row that stands next, if it was looked at already.
  private var pending: Row?

  init(_ cursor: RowCursor) { self.cursor = cursor }

  mutating func forEachRow(of key: Int, _ body: (inout ColumnReader) throws -> Void) throws {
    while let row = try pending ?? cursor.next() {
      var column = ColumnReader(row)
      guard try column.int() == key else {
        pending = row
        return
      }
      pending = nil
      try body(&column)
    }
  }
}

extension LocalEntity {
  fileprivate init(columns column: inout ColumnReader) throws {
    self.init(
      id: try column.id(), kind: try column.word(), name: try column.text(),
      aliases: try column.list(), firmKind: try column.optionalWord(),
      ticker: column.optionalText())
  }
}

extension EntityMention {
  /// Reads a mention; `words` gives the evidence that stands at a span.
  init(columns column: inout ColumnReader, words: (Span) throws -> Evidence?) throws {
    let surface = try column.text()
    let span = try column.span()
    let rule = try column.text()
    let confidence = try column.double()
    guard let evidence = try words(try column.span()) else { throw UnreadableColumn(index: 0) }
    self.init(
      evidence: evidence, surface: surface, span: span, rule: rule, confidence: confidence)
  }
}

extension StoredStatement {
  init(columns column: inout ColumnReader, words: (Span) -> Evidence?) throws {
    let kind: Kind = try column.word()
    let payload = try column.text()
    let evidence = try column.list(of: [Int].self).map { bounds in
      guard bounds.count == 2, let found = words(Span(bounds[0], bounds[1])) else {
        throw UnreadableColumn(index: 0)
      }
      return found
    }
    try self.init(kind, payload: payload, evidence: evidence)
  }
}
