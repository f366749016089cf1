import NewsModel

/// An article of a test and what stands in it, both made from its lines.
struct Story {
  private(set) var article: Article
  private(set) var facts: ArticleFacts

  /// An article whose bytes are its lines; the first is the headline.
  init(
    _ path: String, _ lines: String..., publisher: String? = nil, published: String? = nil
  ) {
    let text = lines.joined(separator: "\n") + "\n"
    article = Article(
      id: ContentID(.article, bytes: text.utf8), path: path, title: lines.first ?? "",
      publisher: publisher, published: published.flatMap(PartialDate.init(iso:)), text: text)
    facts = ArticleFacts(article: article.id)
  }

  /// The same bytes at another path.
  func at(_ path: String) -> Story {
    var copy = self
    copy.article.path = path
    return copy
  }

  /// The same bytes, said to be of another publisher.
  func by(_ publisher: String) -> Story {
    var copy = self
    copy.article.publisher = publisher
    return copy
  }

  /// Finds a person or firm wherever it is named.
  mutating func entity(_ kind: EntityKind, _ name: String, aliases: [String] = []) {
    let mentions = article.spans(of: name).map { span in
      EntityMention(
        evidence: article.line(around: span), surface: name, span: span, rule: "test.name",
        confidence: 0.9)
    }
    facts.entities.append(
      LocalEntity(
        id: id(kind, name), kind: kind, name: name, aliases: aliases,
        firmKind: kind == .firm ? .company : nil, mentions: mentions))
  }

  mutating func role(_ person: String, _ title: String, at firm: String, saying words: String) {
    facts.roles.append(
      RoleStatement(
        id: ContentID(.role, [article.id.rawValue, words]), person: id(.person, person),
        title: title, firm: id(.firm, firm), provenance: provenance(words)))
  }

  mutating func meeting(
    _ status: MeetingStatus, of people: [String], on date: String, saying words: String
  ) {
    facts.meetings.append(
      MeetingStatement(
        id: ContentID(.meeting, [article.id.rawValue, words]), kind: "회동", status: status,
        date: PartialDate(iso: date), topics: ["반도체"], people: people.map { id(.person, $0) },
        provenance: provenance(words)))
  }

  mutating func tie(_ from: String, _ to: String, saying words: String) {
    facts.ties.append(
      TieStatement(
        id: ContentID(.tie, [article.id.rawValue, words]), kind: .investment, from: id(.firm, from),
        to: id(.firm, to), label: "투자",
        amounts: [Amount(value: 3e12, currency: "KRW", asWritten: "3조원")], share: 0.25,
        provenance: provenance(words)))
  }

  mutating func quote(_ person: String, _ text: String, saying words: String) {
    facts.quotes.append(
      QuoteStatement(
        id: ContentID(.quote, [article.id.rawValue, words]), person: id(.person, person),
        text: text, verb: "말했다", provenance: provenance(words)))
  }

  func id(_ kind: EntityKind, _ name: String) -> ContentID {
    ContentID(kind == .person ? .person : .firm, [article.id.rawValue, name])
  }

  /// Words where they stand; words that stand nowhere are put at the start.
  func provenance(_ words: String) -> Provenance {
    let span = article.spans(of: words).first ?? Span(0, words.utf8.count)
    let line = LineTable(article.text).line(at: span.start)
    return Provenance(
      rule: "test.words", confidence: 0.8, certainty: .reported, attributedTo: "업계",
      evidence: [Evidence(article: article.id, line: line, quote: words, span: span)])
  }
}

extension Article {
  fileprivate func spans(of words: String) -> [Span] {
    let text = Array(text.utf8)
    let sought = Array(words.utf8)
    guard !sought.isEmpty, text.count >= sought.count else { return [] }
    return (0...(text.count - sought.count))
      .filter { text[$0..<$0 + sought.count].elementsEqual(sought) }
      .map { Span($0, $0 + sought.count) }
  }

  fileprivate func line(around span: Span) -> Evidence {
    let lines = LineTable(text)
    let number = lines.line(at: span.start)
    let whole = lines.span(ofLine: number) ?? span
    let quote = String(decoding: Array(text.utf8)[whole.start..<whole.end], as: UTF8.self)
    return Evidence(article: id, line: number, quote: quote, span: whole)
  }
}
