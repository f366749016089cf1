import NewsModel

extension FoundMeeting {
  /// The meetings of an article without those that its headline tells again.
  ///
  /// A headline has no room for days and tenses: `A·B 회동` stands over what took place, is to take place or
  /// fell through. So a meeting that a headline gives no day of its own says nothing beside the body's of
  /// the same people, which it becomes one with, nor beside several that each of its people had a part in
  /// (`A, B·C 연쇄 회동`). O(meetings²), which an article keeps small.
  static func withoutHeadlines(_ meetings: [FoundMeeting]) -> [FoundMeeting] {
    var told = meetings.filter { !$0.isDaylessHeadline }
    for headline in meetings where headline.isDaylessHeadline {
      let people = Set(headline.people)
      if let i = told.firstIndex(where: { !people.isEmpty && people.isSubset(of: $0.people) }) {
        told[i].evidence += headline.evidence
        told[i].add(topics: headline.topics)
        continue
      }
      let parts = told.map { people.intersection($0.people) }.filter { $0.count > 1 }
      if parts.isEmpty || !people.isSubset(of: parts.reduce([]) { $0.union($1) }) {
        told.append(headline)
      }
    }
    return told
  }
}
