import Linking
import NewsModel

/// What one article tells, made by hand.
struct Story {
  private(set) var facts: ArticleFacts
  let published: PartialDate?

  init(_ name: String, on published: String? = "2025-02-05") {
    facts = ArticleFacts(article: ContentID(.article, [name]))
    self.published = published.flatMap { PartialDate(iso: $0) }
  }

  var head: ArticleHead {
    ArticleHead(
      id: facts.article, path: facts.article.rawValue, title: "", published: published,
      datedBy: published == nil ? nil : .text)
  }

  /// The id of a person or firm of the story, which is added when it is new.
  @discardableResult
  mutating func entity(
    _ kind: EntityKind, _ name: String, aliases: [String] = [], firmKind: FirmKind? = nil,
    ticker: String? = nil, mentions: Int = 1
  ) -> ContentID {
    let id = ContentID(kind == .person ? .person : .firm, [facts.article.rawValue, name])
    guard !facts.entities.contains(where: { $0.id == id }) else { return id }
    let shown = (0..<mentions).map { n in
      EntityMention(
        evidence: evidence(name, n), surface: name, span: Span(n * 100, n * 100 + name.utf8.count),
        rule: "test", confidence: 1)
    }
    facts.entities.append(
      LocalEntity(
        id: id, kind: kind, name: name, aliases: aliases, firmKind: firmKind, ticker: ticker,
        mentions: shown))
    return id
  }

  @discardableResult
  mutating func person(_ name: String, _ title: String? = nil, at firm: String? = nil) -> ContentID
  {
    let id = entity(.person, name)
    guard let title else { return id }
    let place = firm.map { entity(.firm, $0) }
    facts.roles.append(
      RoleStatement(
        id: ContentID(.role, [id.rawValue, title, firm ?? ""]), person: id, title: title,
        firm: place, date: published, provenance: provenance(name)))
    return id
  }

  mutating func meeting(
    _ people: [String], on date: String?, kind: String = "회동", status: MeetingStatus = .held,
    certainty: Certainty = .stated, place: String? = nil, part: PartOfDay? = nil,
    shift: DateShift? = nil
  ) {
    let ids = people.map { entity(.person, $0) }
    let count = String(facts.meetings.count)
    facts.meetings.append(
      MeetingStatement(
        id: ContentID(.meeting, [facts.article.rawValue, count]), kind: kind, status: status,
        date: date.flatMap { PartialDate(iso: $0) }, shift: shift, partOfDay: part, place: place,
        people: ids,
        provenance: provenance(people.joined(), certainty)))
  }

  mutating func tie(
    _ kind: TieKind, _ from: String, _ to: String, certainty: Certainty = .stated
  ) {
    let (a, b) = (entity(.firm, from), entity(.firm, to))
    facts.ties.append(
      TieStatement(
        id: ContentID(.tie, [a.rawValue, b.rawValue, kind.rawValue]), kind: kind, from: a, to: b,
        label: "협력", provenance: provenance(from + to, certainty)))
  }

  private func evidence(_ words: String, _ n: Int = 0) -> Evidence {
    Evidence(
      article: facts.article, line: n + 1, quote: words,
      span: Span(n * 100, n * 100 + words.utf8.count))
  }

  private func provenance(_ words: String, _ certainty: Certainty = .stated) -> Provenance {
    Provenance(rule: "test", confidence: 0.9, certainty: certainty, evidence: [evidence(words)])
  }
}

/// The graph of some stories.
func link(
  _ stories: [Story], judgements: [Judgement] = [], corrections: [Correction] = []
) -> Graph {
  Linker(rulings: Rulings(judgements: judgements, corrections: corrections))
    .link(stories.map(\.facts), articles: stories.map(\.head))
}

extension Graph {
  /// The name of a person or firm.
  func name(_ id: ContentID) -> String {
    people.first { $0.id == id }?.name ?? firms.first { $0.id == id }?.name ?? "?"
  }

  /// The meetings, each as `held 2025-02-04 회동 김도현·박지호`, sorted.
  var meetingLines: [String] {
    meetings.map { meeting in
      let names = meeting.people.map(name).sorted().joined(separator: "·")
      return "\(meeting.status) \(meeting.date?.iso ?? "-") \(meeting.kind) \(names)"
    }.sorted()
  }
}
