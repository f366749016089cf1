import NewsGraph
import NewsModel

/// What a note tells of: the pages of those that it is about, and what of them falls into its time.
struct BriefFacts {
  /// The pages of those that it is about, as they were named.
  var subjects: [BriefSubject] = []
  /// Meetings of all of them, the earliest first.
  var shared: [Meeting] = []
  /// Meetings of any of them, the earliest first.
  var meetings: [Meeting] = []
  /// Which of the meetings each took part in.
  var attended: [ContentID: [Meeting]] = [:]
  /// Their ties.
  var ties: [Tie] = []
  /// What they said, the earliest first.
  var quotes: [Quote] = []
  /// What of them is only denied, doubted or rumoured.
  var claims = Graph.Claims()
  /// The entities that are referred to.
  var names: [ContentID: EntityRef] = [:]
  /// The articles that are quoted.
  var articles: [ContentID: ArticleHead] = [:]
  /// The values that are a reader's, by the id of what has them.
  var traces: [ContentID: [Correction.Trace]] = [:]
  /// The time that it tells of.
  let time: MeetingFilter

  /// Gathers what is said of some people, firms and meetings.
  ///
  /// - Parameters:
  ///   - time: the days that count; its parties are not looked at.
  ///   - claims: what is only denied, doubted or rumoured, of whomever.
  init(
    of refs: [EntityRef], in time: MeetingFilter, from graph: some GraphReading,
    claims: Graph.Claims
  ) throws {
    self.time = time
    for ref in refs {
      guard let page = try graph.page(ref.id).flatMap(BriefSubject.init) else { continue }
      try add(page, from: graph, claims)
    }
    self.claims.meetings = earliestFirst(self.claims.meetings)
    self.claims.ties = self.claims.ties.uniqued(by: \.id)
    meetings = earliestFirst(meetings)
    shared = meetings.filter { meeting in
      subjects.allSatisfy { attended[$0.ref.id]?.contains { $0.id == meeting.id } == true }
    }
    ties = ties.uniqued(by: \.id)
    quotes.sort { Quote.isLater($1, $0) }
  }

  private mutating func add(
    _ page: BriefSubject, from graph: some GraphReading, _ claims: Graph.Claims
  ) throws {
    subjects.append(page)
    take(names: page.names, page.articles, page.traces)
    ties += page.ties.filter { isInTime($0.date, $0.provenance) }
    quotes += page.quotes.filter { isInTime($0.date, $0.provenance) }
    var own: [Meeting] = []
    switch page.subject {
    case .person, .firm:
      var filter = time
      filter.parties = [try graph.partyTest(page.ref)]
      let list = try graph.meetings(fitting: filter, claims: [])
      take(names: list.names, list.articles, list.traces)
      own = list.meetings.map(\.meeting)
      filter.outcome = .denied
      let denied = try graph.meetings(fitting: filter, claims: claims.meetings)
      take(names: denied.names, denied.articles, denied.traces)
      self.claims.meetings += denied.meetings.map(\.meeting)
      try add(claims.ties.filter { [$0.from, $0.to].contains(page.ref.id) }, from: graph)
    case .meeting(let meeting): own = isInTime(meeting.date) ? [meeting] : []
    case .article, .overview: break
    }
    attended[page.ref.id] = earliestFirst(own)
    meetings += own
  }

  /// Takes ties that are only claimed, with the names and articles they refer to.
  private mutating func add(_ claimed: [Tie], from graph: some GraphReading) throws {
    for tie in claimed {
      for end in [tie.from, tie.to] where names[end] == nil {
        names[end] = try graph.page(end)?.ref
      }
      let told = Set(tie.provenance.evidence.map(\.article))
      take(names: [:], try graph.articleHeads(told.subtracting(articles.keys)), [:])
      if isInTime(tie.date, tie.provenance) { claims.ties.append(tie) }
    }
  }

  private mutating func take(
    names: [ContentID: EntityRef], _ articles: [ContentID: ArticleHead],
    _ traces: [ContentID: [Correction.Trace]]
  ) {
    self.names.merge(names) { own, _ in own }
    self.articles.merge(articles) { own, _ in own }
    self.traces.merge(traces) { own, _ in own }
  }

  /// Whether something of a day is told of: without a time everything is.
  func isInTime(_ date: PartialDate?) -> Bool { time.period.contains(date) }

  /// As to a day; what has none counts by the days of the articles that say it.
  private func isInTime(_ date: PartialDate?, _ source: Provenance) -> Bool {
    guard date == nil else { return isInTime(date) }
    return source.evidence.contains { isInTime(articles[$0.article]?.published) }
  }

  private func earliestFirst(_ meetings: [Meeting]) -> [Meeting] {
    meetings.uniqued(by: \.id).sorted { a, b in
      guard (a.date == nil) == (b.date == nil) else { return b.date == nil }
      return Meeting.isLater(b, a)
    }
  }
}

extension BriefFacts {
  /// Whether there is nothing to tell.
  var isEmpty: Bool {
    meetings.isEmpty && ties.isEmpty && quotes.isEmpty && claims.meetings.isEmpty
      && claims.ties.isEmpty
      && subjects.allSatisfy { mentions(of: $0).isEmpty }
  }

  /// The places that name somebody in articles of the time, the first of each article.
  func mentions(of page: BriefSubject) -> [EntityMention] {
    let all: [EntityMention]
    switch page.subject {
    case .person(let person): all = person.mentions
    case .firm(let firm): all = firm.mentions
    case .meeting, .article, .overview: all = []
    }
    return all.filter { isInTime(articles[$0.evidence.article]?.published) }
      .uniqued(by: \.evidence.article)
  }

  /// The ties whose both ends the note is about.
  var tiesBetween: [Tie] {
    let ids = Set(subjects.map(\.ref.id))
    return ties.filter { ids.contains($0.from) && ids.contains($0.to) }
  }

  /// Whom somebody met, the most often met first; meetings that took place alone count.
  func met(by page: BriefSubject) -> [(other: EntityRef, meetings: [Meeting])] {
    let offices: Set<ContentID>
    switch page.subject {
    case .person: offices = []
    case .firm: offices = Set(page.holders.map(\.person))
    case .meeting, .article, .overview: return []
    }
    var held: [ContentID: [Meeting]] = [:]
    for meeting in attended[page.ref.id] ?? [] where meeting.status == .held {
      for other in Set(meeting.people) where other != page.ref.id && !offices.contains(other) {
        held[other, default: []].append(meeting)
      }
    }
    return held.compactMap { id, meetings in names[id].map { ($0, meetings) } }
      .sorted { a, b in
        a.1.count != b.1.count
          ? a.1.count > b.1.count : (a.0.name, a.0.id) < (b.0.name, b.0.id)
      }
  }
}

extension Array {
  /// The elements, of those with the same key the first.
  func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen = Set<Key>()
    return filter { seen.insert(key($0)).inserted }
  }
}
