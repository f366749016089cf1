import NewsGraph
import NewsModel

extension Telling {
  /// A whole page as `show` prints it.
  ///
  /// At most `mentions` mentions are shown; nil shows all.
  func page(_ page: Page, mentions: Int?) -> [String] {
    switch page.subject {
    case .person(let person):
      head(person.name, phrases.kind(.person), person.id)
        + aliases(person.aliases) + kept(page)
        + section(phrases.roles, person.roles) { role($0) }
        + section(phrases.meetings, page.meetings) { meeting($0) }
        + section(phrases.ties, page.ties) { tie($0) }
        + section(phrases.quotes, page.quotes) { quote($0) }
        + self.mentions(person.mentions, limit: mentions)
    case .firm(let firm):
      head(firm.name, phrases.firmKind(firm.kind), firm.id, ticker: firm.ticker)
        + aliases(firm.aliases) + kept(page)
        + section(phrases.holders, page.holders) { holder($0) }
        + section(phrases.meetings, page.meetings) { meeting($0) }
        + section(phrases.ties, page.ties) { tie($0) }
        + self.mentions(firm.mentions, limit: mentions)
    case .meeting(let meeting): meetingPage(meeting, page)
    case .article(let article, let links): articlePage(article, links, page)
    case .overview: []
    }
  }

  /// What is a reader's of the subject, and what is kept beside it.
  private func kept(_ page: Page) -> [String] {
    (page.ref.flatMap { traces[$0.id] } ?? []).map {
      ink.accent("✎ " + phrases.trace($0).onOneLine)
    }
      + page.remarks.map { remark in
        let words = remark.kind == .note ? "✎ " + remark.text : phrases.remark(remark.kind)
        let mark = remark.kind == .mark ? " " + remark.text : ""
        return ink.accent(words.onOneLine + mark) + "  "
          + ink.faint("\(remark.author) · d\(remark.decision)")
      }
  }

  /// A title that a person holds or held.
  func role(_ role: Role) -> [String] {
    ["  " + roleWords(role, asOf: role.date)] + marks(role.id)
      + proof(role.provenance.evidence, indent: "      ")
  }

  /// A tie with its two ends, and the words that say it.
  func tie(_ tie: Tie) -> [String] {
    ["  " + tieWords(tie)] + marks(tie.id) + proof(tie.provenance.evidence, indent: "      ")
  }

  /// A tie with its two ends, in a line.
  func tieWords(_ tie: Tie) -> String {
    let arrow = tie.kind == .partnership || tie.kind == .rivalry ? "↔" : "→"
    let doubtful = tie.amounts.apartByUnit.map(\.asWritten)
    let amounts = tie.amounts.map(\.asWritten).filter {
      !tie.label.contains($0) && !doubtful.contains($0)
    }
    let kind = phrases.tieKind(tie.kind)
    let words =
      [kind, tie.label == kind ? nil : tie.label] + amounts + [
        doubtful.isEmpty ? nil : phrases.unitDoubt(doubtful),
        tie.status == .current ? nil : phrases.tieStatus(tie.status),
        tie.date?.iso,
      ]
    let line =
      "\(name(tie.from)) \(arrow) \(name(tie.to))  "
      + words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    return line.onOneLine + reservation(tie.provenance)
  }

  /// Words of a person, and where they stand.
  func quote(_ quote: Quote) -> [String] {
    let how = [quote.verb, quote.date?.iso].compactMap(\.self).filter { !$0.isEmpty }
    let line = "  “\(quote.text)” " + how.joined(separator: " · ")
    let first = quote.provenance.evidence.first
    return [line.onOneLine + reservation(quote.provenance)] + marks(quote.id)
      + (first.map { ["      " + ink.faint("— " + source($0))] } ?? [])
  }

  private func head(
    _ name: String, _ kind: String, _ id: ContentID, ticker: String? = nil
  )
    -> [String]
  {
    let rest = [kind, ticker, id.rawValue].compactMap(\.self).joined(separator: " · ")
    return [ink.strong(name.onOneLine) + "  " + ink.faint(rest)]
  }

  private func aliases(_ aliases: [String]) -> [String] {
    aliases.isEmpty
      ? [] : [phrases.alsoWritten(aliases.joined(separator: " · ").onOneLine)]
  }

  private func section<Element>(
    _ title: String, _ elements: [Element], _ lines: (Element) -> [String]
  ) -> [String] {
    elements.isEmpty ? [] : ["", heading(title, elements.count)] + elements.flatMap(lines)
  }

  /// A title with where it is held, in a line.
  func roleWords(_ role: Role, asOf date: PartialDate?) -> String {
    let words = [
      role.line(firmName: role.firm.map(name)),
      role.status == .current ? nil : phrases.roleStatus(role.status),
      date.map { phrases.asOf($0.iso) },
    ]
    return words.compactMap(\.self).joined(separator: " · ").onOneLine
      + reservation(role.provenance)
  }

  private func holder(_ holder: Page.Holder) -> [String] {
    ["  " + holderWords(holder, asOf: holder.role.date)] + marks(holder.role.id)
      + proof(holder.role.provenance.evidence, indent: "      ")
  }

  /// Who holds a title, in a line.
  func holderWords(_ holder: Page.Holder, asOf date: PartialDate?) -> String {
    let title = holder.role.line(firmName: nil)
    let status = holder.role.status == .current ? nil : phrases.roleStatus(holder.role.status)
    let day = date.map { phrases.asOf($0.iso) }
    let line = [name(holder.person) + " " + title, status, day].compactMap(\.self)
    return line.joined(separator: " · ").onOneLine + reservation(holder.role.provenance)
  }

  private func mentions(_ mentions: [EntityMention], limit: Int?) -> [String] {
    guard !mentions.isEmpty else { return [] }
    let shown = mentions.prefix(limit ?? mentions.count)
    let rest = mentions.count - shown.count
    return ["", heading(phrases.mentions, mentions.count)]
      + shown.flatMap { mention in
        [
          "  “" + mention.evidence.quote.onOneLine + "”",
          "      " + ink.faint("— " + source(mention.evidence)),
        ]
      }
      + (rest > 0 ? ["  " + ink.faint(phrases.moreMentions(rest))] : [])
  }

  private func meetingPage(_ meeting: Meeting, _ page: Page) -> [String] {
    let ref = page.names[meeting.id]?.name ?? meeting.kind
    return head(ref, phrases.kind(.meeting), meeting.id) + kept(page)
      + [meetingLine(meeting, isClaim: false), "      " + parties(of: meeting)]
      .filter { !$0.isBlank }
      + section(phrases.tellings, meeting.tellings) { telling($0) }
      + section(phrases.ties, page.ties) { tie($0) }
  }

  private func telling(_ telling: Meeting.Telling) -> [String] {
    let words: [String?] = [
      telling.status.mark + " " + (telling.date?.iso ?? phrases.dayUnknown), telling.place,
      telling.people.isEmpty ? nil : telling.people.map(name).joined(separator: ", "),
    ]
    let line = words.compactMap(\.self).joined(separator: "  ").onOneLine
    return ["  " + line + reservation(telling.provenance)]
      + proof(telling.provenance.evidence, indent: "      ")
  }

  private func articlePage(
    _ article: Article, _ links: [Page.Link], _ page: Page
  ) -> [String] {
    var counts: [ContentID: Int] = [:]
    for link in links { counts[link.target.id, default: 0] += 1 }
    var seen = Set<ContentID>()
    let entities = links.map(\.target).filter { seen.insert($0.id).inserted }
    func list(_ kind: EntityKind) -> [EntityRef] { entities.filter { $0.kind == kind } }
    let said: [String?] = [
      article.publisher ?? phrases.unknownPublisher, article.published?.iso, article.path,
      article.encoding.rawValue,
    ]
    return head(article.title, phrases.kind(.article), article.id)
      + [said.compactMap(\.self).joined(separator: " · ").onOneLine]
      + kept(page)
      + (article.bylines.isEmpty ? [] : [phrases.bylines(article.bylines.joined(separator: ", "))])
      + section(phrases.people, list(.person)) { ["  \($0.name)  \(counts[$0.id] ?? 0)"] }
      + section(phrases.firms, list(.firm)) { ["  \($0.name)  \(counts[$0.id] ?? 0)"] }
  }
}
