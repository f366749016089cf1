public import NewsModel

/// Makes a graph for tests out of the texts of articles and of what is said to stand in them.
///
/// Evidence is given by its words; where they stand is looked up, and so is every place at which
/// a person or firm is named.
public struct GraphBuilder {
  /// The articles so far.
  public private(set) var articles: [Article] = []
  private var people: [Person] = []
  private var firms: [Firm] = []
  private var meetings: [Meeting] = []
  private var ties: [Tie] = []
  private var quotes: [Quote] = []

  /// Begins with nothing.
  public init() {}

  /// Adds an article under a path.
  public mutating func article(
    _ path: String, title: String, publisher: String? = nil, published: String? = nil,
    lines: [String]
  ) {
    let text = ([title, ""] + lines).joined(separator: "\n") + "\n"
    articles.append(
      Article(
        id: ContentID(.article, [path]), path: path, title: title, publisher: publisher,
        published: published.flatMap(PartialDate.init(iso:)), text: text))
  }

  /// Adds a person.
  public mutating func person(_ name: String, aliases: [String] = []) {
    people.append(Person(id: Self.person(name), name: name, aliases: aliases))
  }

  /// Adds a firm.
  public mutating func firm(
    _ name: String, aliases: [String] = [], ticker: String? = nil, kind: FirmKind = .company
  ) {
    firms.append(
      Firm(id: Self.firm(name), name: name, aliases: aliases, ticker: ticker, kind: kind))
  }

  /// Gives a person a role, said by some words.
  public mutating func role(
    _ name: String, _ title: String, at firm: String?, status: RoleStatus = .current,
    date: String? = nil, saying words: String...
  ) {
    guard let index = people.firstIndex(where: { $0.name == name }) else { return }
    people[index].roles.append(
      Role(
        id: ContentID(.role, [name, title, firm ?? ""]), title: title, firm: firm.map(Self.firm),
        status: status, date: date.flatMap(PartialDate.init(iso:)),
        provenance: provenance("role.sample", words)))
  }

  /// Adds a meeting told by one article or several; the last telling gives its status.
  public mutating func meeting(
    _ kind: String, date: String? = nil, part: PartOfDay? = nil, place: String? = nil,
    topics: [String] = [], people names: [String], firms: [String] = [],
    parts: [String: MeetingPart] = [:], tellings: [(MeetingStatus, String)]
  ) {
    let ids = names.map(Self.person)
    let day = date.flatMap(PartialDate.init(iso:))
    let told = tellings.map { status, words in
      Meeting.Telling(
        status: status, date: day, place: status == .held ? place : nil, people: ids,
        provenance: provenance("meeting.sample", [words]))
    }
    meetings.append(
      Meeting(
        id: ContentID(.meeting, [kind, date ?? ""] + names), kind: kind,
        status: tellings.last?.0 ?? .held, date: day, partOfDay: part, place: place,
        topics: topics, people: ids, firms: firms.map(Self.firm),
        parts: Dictionary(parts.map { (Self.person($0), $1) }) { first, _ in first },
        provenance: provenance("meeting.sample", tellings.reversed().map(\.1)), tellings: told))
  }

  /// Ties two firms, or two people.
  public mutating func tie(
    _ kind: TieKind, _ from: ContentID, _ to: ContentID, label: String,
    status: TieStatus = .current, date: String? = nil, share: Double? = nil, saying words: String
  ) {
    ties.append(
      Tie(
        id: ContentID(.tie, [kind.rawValue, from.rawValue, to.rawValue]), kind: kind, from: from,
        to: to, status: status, date: date.flatMap(PartialDate.init(iso:)), label: label,
        share: share, provenance: provenance("tie.sample", [words])))
  }

  /// Quotes a person; `words` are the sentence that holds the quote.
  public mutating func quote(
    _ name: String, _ text: String, verb: String, date: String? = nil, saying words: String
  ) {
    quotes.append(
      Quote(
        id: ContentID(.quote, [name, text]), person: Self.person(name), text: text, verb: verb,
        date: date.flatMap(PartialDate.init(iso:)),
        provenance: provenance("quote.sample", [words])))
  }

  /// The id of a person of that name.
  public static func person(_ name: String) -> ContentID { ContentID(.person, [name]) }

  /// The id of a firm of that name.
  public static func firm(_ name: String) -> ContentID { ContentID(.firm, [name]) }

  /// The graph of everything added, its lists sorted by id.
  public func graph() -> Graph {
    Graph(
      articles: articles.map(ArticleHead.init).sorted { $0.id < $1.id },
      people: people.map(mentioned).sorted { $0.id < $1.id },
      firms: firms.map(mentioned).sorted { $0.id < $1.id },
      meetings: meetings.sorted { $0.id < $1.id }, ties: ties.sorted { $0.id < $1.id },
      quotes: quotes.sorted { $0.id < $1.id })
  }
}

extension GraphBuilder {
  private func provenance(_ rule: String, _ words: [String]) -> Provenance {
    Provenance(rule: rule, confidence: 0.9, evidence: words.compactMap(evidence))
  }

  private func evidence(_ words: String) -> Evidence? {
    for article in articles {
      guard let start = article.text.spans(of: words).first else { continue }
      return Evidence(
        article: article.id, line: LineTable(article.text).line(at: start.start), quote: words,
        span: start)
    }
    return nil
  }

  private func mentioned(_ person: Person) -> Person {
    var person = person
    person.mentions = mentions(of: [person.name] + person.aliases)
    return person
  }

  private func mentioned(_ firm: Firm) -> Firm {
    var firm = firm
    firm.mentions = mentions(of: [firm.name] + firm.aliases)
    return firm
  }

  private func mentions(of forms: [String]) -> [EntityMention] {
    articles.flatMap { article in
      let lines = LineTable(article.text)
      let found = forms.flatMap { form in article.text.spans(of: form).map { ($0, form) } }
      var kept: [EntityMention] = []
      for (span, form) in found.sorted(by: { $0.0 < $1.0 })
      where span.start >= (kept.last?.span.end ?? 0) {
        let line = lines.line(at: span.start)
        let around = lines.span(ofLine: line) ?? span
        kept.append(
          EntityMention(
            evidence: Evidence(
              article: article.id, line: line, quote: article.text.slice(around), span: around),
            surface: form, span: span, rule: "mention.sample", confidence: 0.9))
      }
      return kept
    }
  }
}

extension String {
  /// Where some words stand, in order, not overlapping.
  fileprivate func spans(of words: String) -> [Span] {
    let text = Array(utf8)
    let sought = Array(words.utf8)
    guard !sought.isEmpty, text.count >= sought.count else { return [] }
    var spans: [Span] = []
    for start in 0...(text.count - sought.count)
    where start >= (spans.last?.end ?? 0)
      && text[start..<start + sought.count].elementsEqual(sought)
    {
      spans.append(Span(start, start + sought.count))
    }
    return spans
  }

  /// The text of a span that lies inside.
  fileprivate func slice(_ span: Span) -> String {
    String(decoding: Array(utf8)[span.start..<span.end], as: UTF8.self)
  }
}
