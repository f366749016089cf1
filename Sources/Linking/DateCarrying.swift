import NewsModel

/// Dates an article that does not say when it was published by a meeting that a dated article
/// tells as well, and completes the days that it tells by the day of the month alone.
struct DateCarrying {
  let facts: [ArticleFacts]
  let articles: [ArticleHead]
  let entities: LinkedEntities

  /// Where an undated article lies: its month, and the day where nothing but a meeting tells it.
  struct Anchor: Hashable {
    /// Months since the year 0.
    var month: Int
    var day: CivilDay?

    /// The article's date as far as it is known.
    var date: PartialDate? {
      day?.date ?? PartialDate(year: month / 12, month: month % 12 + 1)
    }
  }

  /// The facts and articles with their days; `check` is called now and then, and what it throws ends the
  /// work.
  func carry(check: () throws -> Void) rethrows -> (facts: [ArticleFacts], articles: [ArticleHead])
  {
    let undated = Set(articles.filter { $0.published?.year == nil }.map(\.id))
    guard !undated.isEmpty else { return (facts, articles) }
    let anchors = try allAnchors(undated, check: check)
    guard !anchors.isEmpty else { return (facts, articles) }
    let dated = articles.map { head in
      guard let anchor = anchors[head.id] else { return head }
      var head = head
      head.published = anchor.date
      head.datedBy = .meeting
      return head
    }
    return (facts.map { complete($0, anchors[$0.article]) }, dated)
  }

  /// The anchors that dated articles lend, and those that articles dated so lend in turn.
  private func allAnchors(
    _ undated: Set<ContentID>, check: () throws -> Void
  ) rethrows -> [ContentID: Anchor] {
    var anchors: [ContentID: Anchor] = [:]
    for _ in 0..<3 {
      let known = undated.filter { anchors[$0] == nil }
      try check()
      let found = try self.anchors(
        known, facts.map { complete($0, anchors[$0.article]) }, check: check)
      guard !found.isEmpty else { break }
      anchors.merge(found) { first, _ in first }
    }
    return anchors
  }

  /// What the groups of tellings lend to each undated article in them: rather where the words say
  /// how far the day lies from the article's own, else the latest day.
  private func anchors(
    _ undated: Set<ContentID>, _ facts: [ArticleFacts], check: () throws -> Void
  ) rethrows -> [ContentID: Anchor] {
    let tellings = MeetingJoining(facts: facts, entities: entities).tellings()
    var anchors: [ContentID: Anchor] = [:]
    for group in try MeetingMerging(tellings: tellings).merged(check: check).groups {
      let days = group.filter { !undated.contains($0.article) }.compactMap {
        $0.statement.date?.civilDay
      }
      guard let day = days.min() else { continue }
      for telling in group where undated.contains(telling.article) {
        guard let anchor = Self.anchor(telling, day) else { continue }
        let known = anchors[telling.article] ?? anchor
        anchors[telling.article] = Self.isSurer(anchor, than: known) ? anchor : known
      }
    }
    return anchors
  }

  private static func isSurer(_ a: Anchor, than b: Anchor) -> Bool {
    if (a.day == nil) != (b.day == nil) { return a.day == nil }
    return (a.month, a.day?.number ?? 0) > (b.month, b.day?.number ?? 0)
  }

  /// Where an article lies that tells a meeting of a known day; only a telling of at least two
  /// parties with a day of its own is sure enough.
  private static func anchor(_ telling: MeetingMerging.Telling, _ day: CivilDay) -> Anchor? {
    guard telling.people.count + telling.firms.count >= 2, let date = telling.statement.date,
      date.year == nil, let whole = day.date, date.isCompatible(with: whole)
    else { return nil }
    let month = day.parts.year * 12 + day.parts.month - 1
    if let shift = telling.statement.shift?.months { return Anchor(month: month - shift) }
    if let years = telling.statement.shift?.years {
      // 내년 1월: told at the end of the year before.
      guard years == 1, day.parts.month <= 2 else { return nil }
      return Anchor(month: day.parts.year * 12 - 1)
    }
    return Anchor(month: month, day: day)
  }

  private func complete(_ facts: ArticleFacts, _ anchor: Anchor?) -> ArticleFacts {
    guard let anchor else { return facts }
    var facts = facts
    for i in facts.meetings.indices {
      facts.meetings[i].date = Self.complete(
        facts.meetings[i].date, facts.meetings[i].shift, anchor)
    }
    for i in facts.ties.indices {
      facts.ties[i].date = Self.complete(facts.ties[i].date, nil, anchor)
    }
    for i in facts.quotes.indices {
      facts.quotes[i].date = Self.complete(facts.quotes[i].date, nil, anchor)
    }
    return facts
  }

  /// A day without a year: so many months from the article's where the words say so, else in its
  /// month; with a month of its own, in the year that brings it nearest to the article.
  static func complete(
    _ date: PartialDate?, _ shift: DateShift?, _ anchor: Anchor
  ) -> PartialDate? {
    guard let date, date.year == nil, let day = date.day else { return date }
    guard let month = date.month else {
      let index = anchor.month + (shift?.months ?? 0)
      return PartialDate(year: index / 12, month: index % 12 + 1, day: day) ?? date
    }
    let own = anchor.month / 12
    let years = shift?.years.map { own + $0...own + $0 } ?? own - 1...own + 1
    let year = years.min {
      abs($0 * 12 + month - 1 - anchor.month) < abs($1 * 12 + month - 1 - anchor.month)
    }
    return PartialDate(year: year, month: month, day: day) ?? date
  }
}
