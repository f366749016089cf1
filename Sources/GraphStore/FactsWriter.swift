internal import GRDB
internal import NewsModel

/// Writes the facts of one article into the tables of facts.
struct FactsWriter {
  private let article: Int
  private let batch: Batch.ID
  /// The batch in which an id of this article was first seen, for those seen before.
  private let seen: [ContentID: Batch.ID]
  private let evidenceRow: PreparedStatement
  private let entityRow: PreparedStatement
  private let mentionRow: PreparedStatement
  private let statementRow: PreparedStatement
  /// Which words of the article stand in the table already.
  private var written: Set<Span> = []
  /// How many statements and local entities were never seen before.
  private(set) var fresh = 0

  init(_ database: Database, article: Int, batch: Batch.ID, seen: [ContentID: Batch.ID]) throws {
    self.article = article
    self.batch = batch
    self.seen = seen
    evidenceRow = try PreparedStatement(database, "INSERT INTO evidence VALUES (?, ?, ?, ?, ?)")
    entityRow = try PreparedStatement(
      database, "INSERT INTO local_entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    mentionRow = try PreparedStatement(
      database, "INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    statementRow = try PreparedStatement(
      database, "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?)")
  }

  mutating func write(_ facts: ArticleFacts) throws {
    for (position, entity) in facts.entities.enumerated() {
      try write(entity, at: position)
    }
    for (position, statement) in facts.statements.enumerated() {
      try write(statement, at: position)
    }
  }

  private mutating func write(_ entity: LocalEntity, at position: Int) throws {
    try entityRow.run(
      article, position, entity.id, entity.kind, entity.name,
      try listColumn(entity.aliases), entity.firmKind, entity.ticker,
      firstBatch(of: entity.id))
    for (index, mention) in entity.mentions.enumerated() {
      try write(mention.evidence)
      try mentionRow.run(
        article, position, index, mention.surface, mention.span.start, mention.span.end,
        mention.rule, mention.confidence, mention.evidence.span.start, mention.evidence.span.end)
    }
  }

  private mutating func write(_ statement: StoredStatement, at position: Int) throws {
    let evidence = statement.provenance.evidence
    for words in evidence { try write(words) }
    try statementRow.run(
      article, position, statement.id, statement.kind, try statement.payload(),
      spansColumn(evidence.map(\.span)), firstBatch(of: statement.id))
  }

  private mutating func write(_ evidence: Evidence) throws {
    guard written.insert(evidence.span).inserted else { return }
    try evidenceRow.run(
      article, evidence.span.start, evidence.span.end, evidence.line, evidence.quote)
  }

  private mutating func firstBatch(of id: ContentID) -> Batch.ID {
    if let earlier = seen[id] { return earlier }
    fresh += 1
    return batch
  }
}
