public import NewsModel

/// Makes the JSON of everything in a graph, key by key as the export has it.
///
/// With `naming`, whatever refers to a person, firm or meeting is `{"id", "name"}` instead of the
/// bare id; the commands print it so.
public struct GraphJSON {
  private let naming: ((ContentID) -> String?)?
  private let paths: ((ContentID) -> String?)?
  /// The values that are a reader's, by the id of what has them.
  private let traces: [ContentID: [Correction.Trace]]

  /// Ids stand alone, as in the export.
  ///
  /// What has values that are a reader's tells which, and what the articles say.
  public init(traces: [ContentID: [Correction.Trace]] = [:]) {
    naming = nil
    paths = nil
    self.traces = traces
  }

  /// Ids stand with their names, and evidence with the path of its article; what has no name stands
  /// with null.
  public init(
    naming: @escaping (ContentID) -> String?, paths: @escaping (ContentID) -> String?,
    traces: [ContentID: [Correction.Trace]] = [:]
  ) {
    self.naming = naming
    self.paths = paths
    self.traces = traces
  }

  /// A value with what in it is a reader's, where something is.
  private func marked(_ id: ContentID, _ value: JSONValue) -> JSONValue {
    guard let traces = traces[id] else { return value }
    return value.adding([
      "corrected": .array(
        traces.map { ["field": .string($0.field.rawValue), "was": .string($0.was)] })
    ])
  }

  /// An article of the list `articles`.
  public func article(_ article: ArticleHead) -> JSONValue {
    marked(
      article.id,
      [
        "id": id(article.id),
        "path": .string(article.path),
        "also": JSONValue(article.also),
        "title": .string(article.title),
        "publisher": JSONValue(article.publisher),
        "published": JSONValue(article.published?.iso),
        "dated_by": JSONValue(article.datedBy?.rawValue),
        "bylines": JSONValue(article.bylines),
      ])
  }

  /// A person of the list `people`.
  public func person(_ person: Person) -> JSONValue {
    marked(
      person.id,
      [
        "id": id(person.id),
        "name": .string(person.name),
        "aliases": JSONValue(person.aliases),
        "roles": .array(person.roles.map(role)),
        "mentions": .array(person.mentions.map(mention)),
      ])
  }

  /// A role of a person.
  public func role(_ role: Role) -> JSONValue {
    marked(
      role.id,
      JSONValue.object(
        [
          .init("id", id(role.id)),
          .init("title", .string(role.title)),
          .init("firm", role.firm.map(reference) ?? .null),
          .init("status", .string(role.status.rawValue)),
          .init("date", JSONValue(role.date?.iso)),
        ] + provenance(role.provenance)))
  }

  /// A firm of the list `firms`.
  public func firm(_ firm: Firm) -> JSONValue {
    marked(
      firm.id,
      [
        "id": id(firm.id),
        "name": .string(firm.name),
        "aliases": JSONValue(firm.aliases),
        "kind": .string(firm.kind.rawValue),
        "ticker": JSONValue(firm.ticker),
        "mentions": .array(firm.mentions.map(mention)),
      ])
  }

  /// A meeting of the list `meetings`.
  public func meeting(_ meeting: Meeting) -> JSONValue {
    let parts = meeting.parts.sorted { $0.key < $1.key }
    return marked(
      meeting.id,
      JSONValue.object(
        [
          .init("id", id(meeting.id)),
          .init("kind", .string(meeting.kind)),
          .init("status", .string(meeting.status.rawValue)),
          .init("date", JSONValue(meeting.date?.iso)),
          .init("part_of_day", JSONValue(meeting.partOfDay?.rawValue)),
          .init("place", JSONValue(meeting.place)),
          .init("topics", JSONValue(meeting.topics)),
          .init("people", references(meeting.people)),
          .init("firms", references(meeting.firms)),
          .init("parts", .object(parts.map { .init($0.key.rawValue, .string($0.value.rawValue)) })),
        ] + provenance(meeting.provenance) + [
          .init("tellings", .array(meeting.tellings.map(telling)))
        ]))
  }

  /// What one article says of a meeting.
  private func telling(_ telling: Meeting.Telling) -> JSONValue {
    JSONValue.object(
      [
        .init("status", .string(telling.status.rawValue)),
        .init("date", JSONValue(telling.date?.iso)),
        .init("place", JSONValue(telling.place)),
        .init("people", references(telling.people)),
      ] + provenance(telling.provenance))
  }

  /// A tie of the list `ties`.
  public func tie(_ tie: Tie) -> JSONValue {
    marked(
      tie.id,
      JSONValue.object(
        [
          .init("id", id(tie.id)),
          .init("kind", .string(tie.kind.rawValue)),
          .init("from", reference(tie.from)),
          .init("to", reference(tie.to)),
          .init("status", .string(tie.status.rawValue)),
          .init("date", JSONValue(tie.date?.iso)),
          .init("label", .string(tie.label)),
          .init("amounts", .array(tie.amounts.map(amount))),
          .init("share", JSONValue(tie.share)),
          .init("meeting", tie.meeting.map(reference) ?? .null),
        ] + provenance(tie.provenance)))
  }

  private func amount(_ amount: Amount) -> JSONValue {
    [
      "value": .double(amount.value),
      "currency": .string(amount.currency),
      "as_written": .string(amount.asWritten),
    ]
  }

  /// A quote of the list `quotes`.
  public func quote(_ quote: Quote) -> JSONValue {
    JSONValue.object(
      [
        .init("id", id(quote.id)),
        .init("person", reference(quote.person)),
        .init("text", .string(quote.text)),
        .init("verb", .string(quote.verb)),
        .init("date", JSONValue(quote.date?.iso)),
      ] + provenance(quote.provenance))
  }

  /// A claim of the list `claims`; `claim` tells which of the two it is.
  func claim(_ claim: Claim) -> JSONValue {
    switch claim {
    case .meeting(let value): meeting(value).adding(["claim": "meeting"])
    case .tie(let value): tie(value).adding(["claim": "tie"])
    }
  }

  /// A mention: its evidence, and the words in it that stand for the entity.
  public func mention(_ mention: EntityMention) -> JSONValue {
    evidence(mention.evidence).adding([
      "surface": .string(mention.surface),
      "rule": .string(mention.rule),
      "confidence": .double(mention.confidence),
    ])
  }

  /// Words of an article that say something.
  public func evidence(_ evidence: Evidence) -> JSONValue {
    let value: JSONValue = [
      "article": id(evidence.article),
      "line": .int(evidence.line),
      "quote": .string(evidence.quote),
    ]
    guard let paths else { return value }
    return value.adding(["path": JSONValue(paths(evidence.article))])
  }

  /// A person, firm or meeting that something else refers to.
  public func reference(_ id: ContentID) -> JSONValue {
    guard let naming else { return self.id(id) }
    return ["id": self.id(id), "name": JSONValue(naming(id))]
  }

  private func references(_ ids: [ContentID]) -> JSONValue {
    .array(ids.map(reference))
  }

  private func id(_ id: ContentID) -> JSONValue { .string(id.rawValue) }

  private func provenance(_ provenance: Provenance) -> [JSONValue.Member] {
    [
      .init("rule", .string(provenance.rule)),
      .init("confidence", .double(provenance.confidence)),
      .init("weak", .bool(provenance.isWeak)),
      .init("certainty", .string(provenance.certainty.rawValue)),
      .init("attributed_to", JSONValue(provenance.attributedTo)),
      .init("evidence", .array(provenance.evidence.map(evidence))),
    ]
  }
}
