import NewsModel

/// Turns what the stages found into the facts of an article: identifiers, names, evidence.
///
/// People and firms that no mention shows are dropped, with all that hangs on them.
struct FactsAssembler {
  let cast: Cast
  let roles: [RoleReader.Found]
  let meetings: [FoundMeeting]
  let ties: [FoundTie]
  let quotes: [FoundQuote]
  private let entities: [Party: LocalEntity]
  private let order: [Party]

  init(
    cast: Cast, roles: [RoleReader.Found], meetings: [FoundMeeting], ties: [FoundTie],
    quotes: [FoundQuote]
  ) {
    self.cast = cast
    self.roles = roles
    self.meetings = meetings
    self.ties = ties
    self.quotes = quotes
    (entities, order) = Self.entities(cast)
  }

  func facts() -> ArticleFacts {
    let told = meetingStatements()
    return ArticleFacts(
      article: cast.document.article.id, entities: order.compactMap { entities[$0] },
      roles: roleStatements(), meetings: told.map(attributed),
      ties: tieStatements(agreedAt: told).map(attributed), quotes: quoteStatements())
  }

  // MARK: meetings

  private func meetingStatements() -> [MeetingStatement] {
    var seen: Set<ContentID> = []
    return meetings.compactMap { found in
      let people = found.people.compactMap { id(.person($0)) }
      let firms = found.firms.compactMap { id(.firm($0)) }
      guard people.count + firms.count >= 2, let first = found.evidence.first else { return nil }
      let article = cast.document.article.id
      let statement = ContentID(
        .meeting,
        [article.rawValue, String(first.span.start), found.kind, found.date?.iso ?? ""]
          + (people + firms).map(\.rawValue))
      guard seen.insert(statement).inserted else { return nil }
      let parts = found.parts.compactMap { person, part in id(.person(person)).map { ($0, part) } }
      return MeetingStatement(
        id: statement, kind: found.kind, status: found.status, date: found.date,
        shift: found.shift, partOfDay: found.partOfDay, place: found.place, topics: found.topics,
        people: people, firms: firms,
        parts: Dictionary(parts, uniquingKeysWith: { first, _ in first }),
        provenance: Provenance(
          rule: found.rule, confidence: found.confidence, certainty: found.certainty,
          evidence: Self.distinct(found.evidence)))
    }
  }

  func id(_ party: Party) -> ContentID? { entities[party]?.id }

  // MARK: entities

  private static func entities(_ cast: Cast) -> ([Party: LocalEntity], [Party]) {
    var mentions: [Party: [EntityMention]] = [:]
    var order: [Party] = []
    for (sentence, marks) in zip(cast.document.sentences, cast.marks) {
      for mark in marks {
        if mentions[mark.party] == nil { order.append(mark.party) }
        mentions[mark.party, default: []].append(mention(mark, sentence, cast.document))
      }
    }
    var entities: [Party: LocalEntity] = [:]
    for (party, found) in mentions { entities[party] = entity(party, found, cast) }
    return (entities, order)
  }

  private static func mention(
    _ mark: Mark, _ sentence: Sentence, _ document: Document
  ) -> EntityMention {
    EntityMention(
      evidence: document.evidence(around: mark.range, in: sentence),
      surface: document.source.string(mark.range), span: document.source.span(mark.range),
      rule: mark.rule, confidence: mark.confidence)
  }

  private static func entity(
    _ party: Party, _ mentions: [EntityMention], _ cast: Cast
  ) -> LocalEntity {
    let article = cast.document.article.id
    switch party {
    case .person(let i):
      let person = cast.roster.people[i]
      return LocalEntity(
        id: ContentID(.person, [article.rawValue, person.name]), kind: .person, name: person.name,
        aliases: aliases(person.forms, person.name, mentions), mentions: mentions)
    case .firm(let i):
      let firm = cast.roster.firms[i]
      return LocalEntity(
        id: ContentID(.firm, [article.rawValue, firm.name]), kind: .firm, name: firm.name,
        aliases: aliases(firm.forms, firm.name, mentions), firmKind: firm.kind, ticker: firm.ticker,
        mentions: mentions)
    }
  }

  /// All forms that the article really writes, back-references left out.
  private static func aliases(
    _ forms: Set<String>, _ name: String, _ mentions: [EntityMention]
  ) -> [String] {
    let written = mentions.filter { !$0.rule.hasPrefix("reference.") }.map(\.surface)
    return forms.union(written).subtracting([name]).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  // MARK: roles

  private func roleStatements() -> [RoleStatement] {
    struct Key: Hashable {
      let person: Int
      let title: String
      let firm: Int?
      let status: RoleStatus
    }
    var groups: [Key: [RoleReader.Found]] = [:]
    var order: [Key] = []
    for role in roles {
      let key = Key(person: role.person, title: role.title, firm: role.firm, status: role.status)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(role)
    }
    return order.compactMap { key in
      guard let group = groups[key], let person = id(.person(key.person)) else { return nil }
      let firm = key.firm.flatMap { id(.firm($0)) }
      return RoleStatement(
        id: ContentID(
          .role, [person.rawValue, key.title, firm?.rawValue ?? "", key.status.rawValue]),
        person: person, title: key.title, firm: firm, status: key.status,
        date: cast.document.article.published,
        provenance: Provenance(
          rule: group[0].rule, confidence: group.map(\.confidence).max() ?? 0,
          evidence: Self.distinct(group.map(\.evidence))))
    }
  }

  /// Evidence in order, each piece once.
  static func distinct(_ evidence: [Evidence]) -> [Evidence] {
    var seen: Set<Evidence> = []
    return evidence.filter { seen.insert($0).inserted }
  }
}
