internal import GRDB
internal import NewsGraph
internal import NewsModel

/// Writes a graph into the emptied tables of the graph.
struct GraphWriter {
  private let articles: [ContentID: Int]
  private let totalRow: PreparedStatement
  private let datingRow: PreparedStatement
  private let mentionRow: PreparedStatement
  private let roleRow: PreparedStatement
  private let meetingRow: PreparedStatement
  private let partyRow: PreparedStatement
  private let tellingRow: PreparedStatement
  private let tieRow: PreparedStatement
  private let quoteRow: PreparedStatement
  private let traceRow: PreparedStatement
  private var provenances: ProvenanceWriter

  init(_ database: Database) throws {
    let keys = try database.rows("SELECT id, key FROM article") { (try $0.id(), try $0.int()) }
    articles = Dictionary(keys) { first, _ in first }
    func writer(_ table: String, _ columns: Int) throws -> PreparedStatement {
      let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
      return try PreparedStatement(database, "INSERT OR REPLACE INTO \(table) VALUES (\(marks))")
    }
    totalRow = try writer("total", 2)
    datingRow = try writer("dating", 4)
    mentionRow = try writer("entity_mention", 10)
    roleRow = try writer("role", 8)
    meetingRow = try writer("meeting", 10)
    partyRow = try writer("meeting_party", 4)
    tellingRow = try writer("telling", 7)
    tieRow = try writer("tie", 12)
    quoteRow = try writer("quote", 6)
    traceRow = try writer("trace", 4)
    provenances = try ProvenanceWriter(database, articles: articles)
  }

  mutating func write(_ graph: Graph) throws {
    try writeTotals(of: graph)
    for head in graph.articles {
      guard head.datedBy == .meeting || graph.traces[head.id] != nil,
        let article = articles[head.id]
      else { continue }
      try datingRow.run(article, head.published, head.datedBy, head.publisher)
    }
    for (id, traces) in graph.traces {
      for (position, trace) in traces.enumerated() {
        try traceRow.run(id, position, trace.field, trace.was)
      }
    }
    for person in graph.people { try write(person) }
    for firm in graph.firms { try write(firm.mentions, of: firm.id) }
    for meeting in graph.meetings { try write(meeting, isClaim: false) }
    for meeting in graph.claims.meetings { try write(meeting, isClaim: true) }
    for tie in graph.ties { try write(tie, isClaim: false) }
    for tie in graph.claims.ties { try write(tie, isClaim: true) }
    for quote in graph.quotes { try write(quote) }
  }

  private func writeTotals(of graph: Graph) throws {
    try totalRow.run("tie", graph.ties.count)
    try totalRow.run("quote", graph.quotes.count)
    try totalRow.run("claim", graph.claims.meetings.count + graph.claims.ties.count)
  }

  private mutating func write(_ person: Person) throws {
    try write(person.mentions, of: person.id)
    for (position, role) in person.roles.enumerated() {
      try roleRow.run(
        person.id, position, role.id, role.title, role.firm,
        role.status, role.date, try provenances.write(role.provenance))
    }
  }

  private func write(_ mentions: [EntityMention], of id: ContentID) throws {
    for (position, mention) in mentions.enumerated() {
      guard let key = try provenances.key(ofArticleOf: mention.evidence) else { continue }
      try mentionRow.run(
        id, position, mention.surface, mention.span.start, mention.span.end, mention.rule,
        mention.confidence, key, mention.evidence.span.start, mention.evidence.span.end)
    }
  }

  private mutating func write(_ meeting: Meeting, isClaim: Bool) throws {
    let id = meeting.id
    try meetingRow.run(
      id, isClaim, meeting.kind, meeting.status, meeting.date,
      meeting.partOfDay, meeting.place, try listColumn(meeting.topics),
      meeting.parts.isEmpty ? nil : try jsonColumn(meeting.parts),
      try provenances.write(meeting.provenance))
    for (kind, parties) in [(EntityKind.person, meeting.people), (.firm, meeting.firms)] {
      for (position, party) in parties.enumerated() {
        try partyRow.run(id, kind, position, party)
      }
    }
    for (position, telling) in meeting.tellings.enumerated() {
      try tellingRow.run(
        id, position, telling.status, telling.date, telling.place,
        idsColumn(telling.people), try provenances.write(telling.provenance))
    }
  }

  private mutating func write(_ tie: Tie, isClaim: Bool) throws {
    try tieRow.run(
      tie.id, isClaim, tie.kind, tie.from, tie.to,
      tie.status, tie.date, tie.label, try listColumn(tie.amounts), tie.share,
      tie.meeting, try provenances.write(tie.provenance))
  }

  private mutating func write(_ quote: Quote) throws {
    try quoteRow.run(
      quote.id, quote.person, quote.text, quote.verb, quote.date,
      try provenances.write(quote.provenance))
  }
}

/// Writes where statements come from, each under a key of its own.
private struct ProvenanceWriter {
  private let articles: [ContentID: Int]
  private let provenanceRow: PreparedStatement
  private let linkRow: PreparedStatement
  private let evidenceRow: PreparedStatement
  private var last = 0

  init(_ database: Database, articles: [ContentID: Int]) throws {
    self.articles = articles
    provenanceRow = try PreparedStatement(database, "INSERT INTO provenance VALUES (?, ?, ?, ?, ?)")
    linkRow = try PreparedStatement(
      database, "INSERT INTO provenance_evidence VALUES (?, ?, ?, ?, ?)")
    evidenceRow = try PreparedStatement(
      database, "INSERT OR IGNORE INTO evidence VALUES (?, ?, ?, ?, ?)")
  }

  mutating func write(_ provenance: Provenance) throws -> Int {
    last += 1
    try provenanceRow.run(
      last, provenance.rule, provenance.confidence, provenance.certainty,
      provenance.attributedTo)
    for (position, evidence) in provenance.evidence.enumerated() {
      guard let article = try key(ofArticleOf: evidence) else { continue }
      try linkRow.run(last, position, article, evidence.span.start, evidence.span.end)
    }
    return last
  }

  /// The key of the article that words stand in, once the words are there; nil for an article
  /// that was taken out while the graph was made (the store is stale then, and will be relinked).
  func key(ofArticleOf evidence: Evidence) throws -> Int? {
    guard let article = articles[evidence.article] else { return nil }
    try evidenceRow.run(
      article, evidence.span.start, evidence.span.end, evidence.line, evidence.quote)
    return article
  }
}
