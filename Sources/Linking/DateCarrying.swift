import NewsModel

/// Dates an article that does not say when it was published by a meeting that a dated article
/// tells as well, and completes the days that it tells by the day of the month alone.
struct DateCarrying {
  let facts: [ArticleFacts]
  let articles: [ArticleHead]
  let entities: LinkedEntities

  func carry() -> (facts: [ArticleFacts], articles: [ArticleHead]) {
    let undated = Set(articles.filter { $0.published?.year == nil }.map(\.id))
    guard !undated.isEmpty else { return (facts, articles) }
    let anchors = anchors(undated)
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

  /// The latest day that a group of tellings lends to each undated article in it.
  private func anchors(_ undated: Set<ContentID>) -> [ContentID: CivilDay] {
    let tellings = MeetingJoining(facts: facts, entities: entities).tellings()
    var anchors: [ContentID: CivilDay] = [:]
    for group in MeetingMerging(tellings: tellings).groups() {
      let days = group.filter { !undated.contains($0.article) }.compactMap {
        $0.statement.date?.civilDay
      }
      guard let day = days.min() else { continue }
      for telling in group where undated.contains(telling.article) {
        // Only a telling of at least two people with a day of its own is sure enough.
        guard telling.people.count >= 2, let date = telling.statement.date, date.year == nil,
          date.isCompatible(with: day.date ?? date)
        else { continue }
        anchors[telling.article] = max(anchors[telling.article] ?? day, day)
      }
    }
    return anchors
  }

  private func complete(_ facts: ArticleFacts, _ anchor: CivilDay?) -> ArticleFacts {
    guard let anchor else { return facts }
    var facts = facts
    for i in facts.meetings.indices {
      facts.meetings[i].date = Self.complete(facts.meetings[i].date, anchor)
    }
    for i in facts.ties.indices { facts.ties[i].date = Self.complete(facts.ties[i].date, anchor) }
    for i in facts.quotes.indices {
      facts.quotes[i].date = Self.complete(facts.quotes[i].date, anchor)
    }
    return facts
  }

  /// A day of the month near the anchor: in its month, or in the next where it would lie far back.
  static func complete(_ date: PartialDate?, _ anchor: CivilDay) -> PartialDate? {
    guard let date, date.year == nil, let day = date.day else { return date }
    let parts = anchor.parts
    if let month = date.month {
      return PartialDate(year: parts.year, month: month, day: day) ?? date
    }
    return PartialDate(year: parts.year, month: parts.month, day: day) ?? date
  }
}
