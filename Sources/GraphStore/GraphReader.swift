internal import GRDB
internal import NewsGraph
internal import NewsModel

/// Reads values of the graph from its tables.
struct GraphReader {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// The whole graph, its lists sorted by id.
  func graph() throws -> Graph {
    Graph(
      articles: try ids(.article).compactMap(ArticleTable(database, dates: .carried).head),
      people: try ids(.person).compactMap { try person($0) },
      firms: try ids(.firm).compactMap { try firm($0) },
      meetings: try meetings("WHERE is_claim = 0 ORDER BY id"),
      ties: try ties("WHERE is_claim = 0 ORDER BY id"), quotes: try quotes("ORDER BY id"),
      claims: Graph.Claims(
        meetings: try meetings("WHERE is_claim = 1 ORDER BY id"),
        ties: try ties("WHERE is_claim = 1 ORDER BY id")),
      redirects: try RedirectTable(database).present(), traces: try traces())
  }

  /// The values that are a reader's, by the id of what has them.
  func traces() throws -> [ContentID: [Correction.Trace]] {
    var traces: [ContentID: [Correction.Trace]] = [:]
    _ = try database.rows("SELECT id, field, was FROM trace ORDER BY id, position") { column in
      let id = try column.id()
      traces[id, default: []].append(
        Correction.Trace(try column.word(), was: try column.text()))
    }
    return traces
  }

  /// The values that are a reader's, of some of what has them.
  func traces(of ids: Set<ContentID>) throws -> [ContentID: [Correction.Trace]] {
    guard try database.row("SELECT 1 FROM trace LIMIT 1", read: { _ in true }) == true else {
      return [:]
    }
    var traces: [ContentID: [Correction.Trace]] = [:]
    for id in ids {
      let found = try database.rows(
        "SELECT field, was FROM trace WHERE id = ? ORDER BY position", id
      ) { Correction.Trace(try $0.word(), was: try $0.text()) }
      if !found.isEmpty { traces[id] = found }
    }
    return traces
  }

  // MARK: People and firms

  /// A person; without mentions when a page's other parts are all that is asked for.
  func person(_ id: ContentID, withMentions: Bool = true) throws -> Person? {
    let key = try database.row("SELECT key FROM entity WHERE id = ? AND kind = 'person'", id) {
      try $0.int()
    }
    guard let forms = try key.map(forms) else { return nil }
    return Person(
      id: id, name: forms.first ?? "", aliases: Array(forms.dropFirst()),
      mentions: withMentions ? try mentions(of: id) : [], roles: try roles(of: id))
  }

  /// A firm; without mentions when a page's other parts are all that is asked for.
  func firm(_ id: ContentID, withMentions: Bool = true) throws -> Firm? {
    try database.row(
      "SELECT key, ticker, firm_kind FROM entity WHERE id = ? AND kind = 'firm'", id
    ) { column in
      let forms = try forms(of: column.int())
      return Firm(
        id: id, name: forms.first ?? "", aliases: Array(forms.dropFirst()),
        mentions: withMentions ? try mentions(of: id) : [], ticker: try column.optionalText(),
        kind: try column.word())
    }
  }

  private func ids(_ kind: EntityKind) throws -> [ContentID] {
    try database.rows("SELECT id FROM entity WHERE kind = ? ORDER BY id", kind) {
      try $0.id()
    }
  }

  /// The written forms, the one displayed first.
  private func forms(of key: Int) throws -> [String] {
    try database.rows(
      "SELECT form FROM entity_name WHERE entity = ? AND is_context = 0 ORDER BY position", key
    ) { try $0.text() }
  }

  private static let mentionColumns = """
    surface, surface_start, surface_end, rule, confidence, \(Evidence.columns)
    """

  private func mentions(of id: ContentID) throws -> [EntityMention] {
    try database.rows(
      """
      SELECT \(Self.mentionColumns)
      FROM entity_mention AS m JOIN evidence AS e USING (article, span_start, span_end)
      JOIN article AS a ON a.key = m.article
      WHERE m.entity = ? ORDER BY m.position
      """, id
    ) { try EntityMention(columns: &$0) }
  }

  /// The mentions of a person or firm in the latest articles that name it.
  ///
  /// O(those articles): they are found by the places of the list, which are its order by day.
  func mentions(of id: ContentID, inLatest articles: Int) throws -> [EntityMention] {
    try database.rows(
      """
      SELECT \(Self.mentionColumns)
      FROM (
        SELECT head.id FROM entity AS named CROSS JOIN entity_source AS s ON s.entity = named.key
        CROSS JOIN entity AS head ON head.key = s.article
        WHERE named.id = ?1 ORDER BY s.article LIMIT ?2
      ) AS latest CROSS JOIN article AS a ON a.id = latest.id
      CROSS JOIN entity_mention AS m INDEXED BY entity_mention_article
        ON m.article = a.key AND m.entity = ?1
      CROSS JOIN evidence AS e ON e.article = m.article
        AND e.span_start = m.span_start AND e.span_end = m.span_end
      ORDER BY m.position
      """, id, articles
    ) { try EntityMention(columns: &$0) }
  }

  /// Where an article names or stands for what.
  func links(in article: ContentID) throws -> [Page.Link] {
    try database.rows(
      """
      SELECT m.surface_start, m.surface_end, \(EntityRef.columns(of: "t"))
      FROM article AS a JOIN entity_mention AS m ON m.article = a.key
      JOIN entity AS t ON t.id = m.entity
      WHERE a.id = ?
      """, article
    ) { Page.Link(span: try $0.span(), target: try EntityRef(columns: &$0)) }
  }

  // MARK: Roles

  private static let roleColumns = "person, id, title, firm, status, date, provenance"

  private func roles(of person: ContentID) throws -> [Role] {
    try database.rows(
      "SELECT \(Self.roleColumns) FROM role WHERE person = ? ORDER BY position", person
    ) { try holder(&$0).role }
  }

  /// Who holds or held a title at a firm, those in office first.
  func holders(at firm: ContentID) throws -> [Page.Holder] {
    try database.rows(
      "SELECT \(Self.roleColumns) FROM role WHERE firm = ?", firm
    ) { try holder(&$0) }
    .sorted(by: Page.Holder.precedes)
  }

  private func holder(_ column: inout ColumnReader) throws -> Page.Holder {
    let person = try column.id()
    let role = Role(
      id: try column.id(), title: try column.text(), firm: try column.optionalID(),
      status: try column.word(), date: try column.optionalDate(),
      provenance: try provenance(column.int()))
    return Page.Holder(person: person, role: role)
  }

  // MARK: Meetings

  func meeting(_ id: ContentID) throws -> Meeting? {
    try meetings("WHERE is_claim = 0 AND id = ?", id).first
  }

  /// The meetings of a person or firm, the latest first.
  func meetings(of party: ContentID) throws -> [Meeting] {
    try meetings(
      """
      WHERE is_claim = 0 AND id IN (SELECT meeting FROM meeting_party WHERE entity = ?)
      """, party
    ).sorted(by: Meeting.isLater)
  }

  private func meetings<each Value: ColumnValue>(
    _ condition: String, _ values: repeat each Value
  ) throws -> [Meeting] {
    try database.rows(
      """
      SELECT id, kind, status, date, part_of_day, place, topics, parts, provenance
      FROM meeting \(condition)
      """, repeat each values
    ) { column in
      let id = try column.id()
      return Meeting(
        id: id, kind: try column.text(), status: try column.word(),
        date: try column.optionalDate(), partOfDay: try column.optionalWord(),
        place: try column.optionalText(), topics: try column.list(),
        people: try parties(of: id, .person), firms: try parties(of: id, .firm),
        parts: try column.json() ?? [:], provenance: try provenance(column.int()),
        tellings: try tellings(of: id))
    }
  }

  func parties(of meeting: ContentID, _ kind: EntityKind) throws -> [ContentID] {
    try database.rows(
      "SELECT entity FROM meeting_party WHERE meeting = ? AND kind = ? ORDER BY position",
      meeting, kind
    ) { try $0.id() }
  }

  private func tellings(of meeting: ContentID) throws -> [Meeting.Telling] {
    try database.rows(
      """
      SELECT status, date, place, people, provenance FROM telling WHERE meeting = ?
      ORDER BY position
      """, meeting
    ) {
      Meeting.Telling(
        status: try $0.word(), date: try $0.optionalDate(), place: try $0.optionalText(),
        people: try $0.ids(), provenance: try provenance($0.int()))
    }
  }

  // MARK: Ties and quotes

  /// The ties of a person or firm, by id.
  func ties(of end: ContentID) throws -> [Tie] {
    try ties(
      "WHERE is_claim = 0 AND (from_id = ?1 OR to_id = ?1) ORDER BY id", end)
  }

  /// The ties agreed at a meeting, by id.
  func ties(agreedAt meeting: ContentID) throws -> [Tie] {
    try ties("WHERE is_claim = 0 AND meeting = ? ORDER BY id", meeting)
  }

  private func ties<each Value: ColumnValue>(
    _ condition: String, _ values: repeat each Value
  ) throws -> [Tie] {
    try database.rows(
      """
      SELECT id, kind, from_id, to_id, status, date, label, amounts, share, meeting, provenance
      FROM tie \(condition)
      """, repeat each values
    ) {
      Tie(
        id: try $0.id(), kind: try $0.word(), from: try $0.id(), to: try $0.id(),
        status: try $0.word(), date: try $0.optionalDate(), label: try $0.text(),
        amounts: try $0.list(), share: try $0.optionalDouble(), meeting: try $0.optionalID(),
        provenance: try provenance($0.int()))
    }
  }

  /// What a person said, the latest first.
  func quotes(of person: ContentID) throws -> [Quote] {
    try quotes("WHERE person = ?", person).sorted(by: Quote.isLater)
  }

  private func quotes<each Value: ColumnValue>(
    _ condition: String, _ values: repeat each Value
  ) throws -> [Quote] {
    try database.rows(
      "SELECT id, person, text, verb, date, provenance FROM quote \(condition)", repeat each values
    ) {
      Quote(
        id: try $0.id(), person: try $0.id(), text: try $0.text(), verb: try $0.text(),
        date: try $0.optionalDate(), provenance: try provenance($0.int()))
    }
  }

  // MARK: Provenance

  private func provenance(_ key: Int) throws -> Provenance {
    let evidence = try database.rows(
      """
      SELECT \(Evidence.columns)
      FROM provenance_evidence AS p JOIN evidence AS e USING (article, span_start, span_end)
      JOIN article AS a ON a.key = p.article
      WHERE p.provenance = ? ORDER BY p.position
      """, key
    ) { try Evidence(columns: &$0) }
    let found = try database.row(
      "SELECT rule, confidence, certainty, attributed_to FROM provenance WHERE key = ?", key
    ) {
      Provenance(
        rule: try $0.text(), confidence: try $0.double(), certainty: try $0.word(),
        attributedTo: try $0.optionalText(), evidence: evidence)
    }
    guard let found else { throw UnreadableColumn(index: 0) }
    return found
  }
}

extension Evidence {
  /// The columns of a piece of evidence, out of `article AS a` and `evidence AS e`.
  fileprivate static let columns = "a.id, e.line, e.quote, e.span_start, e.span_end"

  fileprivate init(columns column: inout ColumnReader) throws {
    self.init(
      article: try column.id(), line: try column.int(), quote: try column.text(),
      span: try column.span())
  }
}

extension EntityMention {
  fileprivate init(columns column: inout ColumnReader) throws {
    let surface = try column.text()
    let span = try column.span()
    let rule = try column.text()
    let confidence = try column.double()
    self.init(
      evidence: try Evidence(columns: &column), surface: surface, span: span, rule: rule,
      confidence: confidence)
  }
}
