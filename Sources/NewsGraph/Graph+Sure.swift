package import NewsModel

extension Graph {
  /// The graph without its weak statements: roles, meetings, ties, quotes and claims below the
  /// threshold of display.
  ///
  /// People, firms and articles stay, whatever is said of them. O(size of the graph).
  package func withoutWeak() -> Graph {
    var sure = self
    for index in sure.people.indices {
      sure.people[index].roles.removeAll { $0.provenance.isWeak }
    }
    sure.meetings.removeAll { $0.provenance.isWeak }
    let meetings = Set(sure.meetings.map(\.id))
    sure.ties.removeAll { $0.provenance.isWeak }
    for index in sure.ties.indices where sure.ties[index].meeting.map(meetings.contains) == false {
      sure.ties[index].meeting = nil
    }
    sure.quotes.removeAll { $0.provenance.isWeak }
    sure.claims.meetings.removeAll { $0.provenance.isWeak }
    sure.claims.ties.removeAll { $0.provenance.isWeak }
    return sure
  }
}
