import NewsModel

/// Meetings: each found one is at most one of the gold's, and the best pairs are taken first.
///
/// A pair fits when the dates do not contradict each other and at least half of all people of both
/// are of both, those who may have been there or not left out. One whose people are not named fits by
/// its firms.
extension GraphScorer {
  private struct Pair {
    var overlap: Double
    var isExact: Bool
    var isOfStatus: Bool
    var meeting: Int
    var gold: Int
  }

  mutating func scoreMeetings() {
    let matches = matchedMeetings()
    let matched = Dictionary(matches.map { ($0.gold, $0.meeting) }) { first, _ in first }
    for (index, wanted) in gold.meetings.enumerated() {
      if let found = matched[index] {
        if wanted.optional != true { score(graph.meetings[found], as: wanted) }
      } else if wanted.optional != true {
        scores.add(Tally(missed: 1), to: .meetings)
        scores.add(Tally(missed: wanted.people.count), to: .participants)
        let parties = wanted.people.isEmpty ? wanted.firms ?? [] : wanted.people
        scores.miss(
          "meetings: missed", "\(wanted.id) \(wanted.written) \(parties.joined(separator: ", "))")
      }
    }
    let taken = Set(matches.map(\.meeting))
    for (index, meeting) in graph.meetings.enumerated() where !taken.contains(index) {
      scores.add(Tally(wrong: 1), to: .meetings)
      scores.add(Tally(wrong: meeting.people.count), to: .participants)
      let names = meeting.people.map(personName).joined(separator: ", ")
      scores.miss(
        "meetings: wrong",
        "\(meeting.date ?? "no date") \(meeting.status) \(names)  « \(meeting.evidence.first.excerpt) »"
      )
    }
  }

  private func matchedMeetings() -> [Pair] {
    var pairs: [Pair] = []
    for (index, meeting) in graph.meetings.enumerated() {
      for (place, wanted) in gold.meetings.enumerated() {
        guard let fit = wanted.fit(of: meeting.date) else { continue }
        let overlap = overlap(meeting, wanted)
        let parties = wanted.people.isEmpty ? wanted.firms ?? [] : wanted.people
        guard overlap >= (Set(parties).count > 1 ? 0.5 : 1) else { continue }
        pairs.append(
          Pair(
            overlap: overlap, isExact: fit == .exact, isOfStatus: meeting.status == wanted.status,
            meeting: index, gold: place))
      }
    }
    var meetings: Set<Int> = []
    var golds: Set<Int> = []
    return pairs.sorted(by: isBetter).filter { pair in
      guard !meetings.contains(pair.meeting), !golds.contains(pair.gold) else { return false }
      meetings.insert(pair.meeting)
      golds.insert(pair.gold)
      return true
    }
  }

  private func isBetter(_ a: Pair, _ b: Pair) -> Bool {
    if a.overlap != b.overlap { return a.overlap > b.overlap }
    if a.isExact != b.isExact { return a.isExact }
    if a.isOfStatus != b.isOfStatus { return a.isOfStatus }
    // Whatever decides here, it has to be the same however the graph is ordered.
    let (one, other) = (graph.meetings[a.meeting].id, graph.meetings[b.meeting].id)
    return one != other ? one > other : a.gold < b.gold
  }

  /// How many of all parties of both are of both.
  private func overlap(_ meeting: ExportedGraph.Meeting, _ wanted: GoldGraph.Meeting) -> Double {
    let isNamed = !wanted.people.isEmpty
    let core = Set(isNamed ? wanted.people : wanted.firms ?? [])
    let found =
      isNamed
      ? Set(meeting.people.compactMap { people.entries[$0] }).subtracting(wanted.maybe ?? [])
      : Set(meeting.firms.compactMap { firms.entries[$0] })
    let all = core.union(found).count
    return all == 0 ? 0 : Double(core.intersection(found).count) / Double(all)
  }

  private mutating func score(_ meeting: ExportedGraph.Meeting, as wanted: GoldGraph.Meeting) {
    scores.add(Tally(right: 1), to: .meetings)
    scoreParticipants(of: meeting, as: wanted)
    let isDated = wanted.fit(of: meeting.date) == .exact
    scores.add(.one(isDated), to: .meetingDate)
    if !isDated {
      tellWrong("date", meeting.date, wanted.written, wanted)
    }
    let isOfStatus = meeting.status == wanted.status
    scores.add(.one(isOfStatus), to: .meetingStatus)
    if !isOfStatus { tellWrong("status", meeting.status, wanted.status, wanted) }
    guard let places = wanted.place, !places.isEmpty else { return }
    let isPlaced = meeting.place.map { stands($0, in: meeting, as: places) } ?? false
    scores.add(.one(isPlaced), to: .meetingPlace)
    if !isPlaced { tellWrong("place", meeting.place, places.joined(separator: "/"), wanted) }
  }

  private mutating func scoreParticipants(
    of meeting: ExportedGraph.Meeting, as wanted: GoldGraph.Meeting
  ) {
    let present = meeting.people.filter { !people.excused.contains($0) }
    let found = Set(present.map { people.entries[$0] ?? "?" + personName($0) })
    let core = Set(wanted.people)
    let missed = core.subtracting(found)
    let wrong = found.subtracting(core).subtracting(wanted.maybe ?? [])
    scores.add(
      Tally(
        right: core.count - missed.count, wrong: wrong.count, missed: missed.count),
      to: .participants)
    for name in missed.sorted() { scores.miss("participant: missed", "\(name) at \(wanted.id)") }
    for name in wrong.sorted() { scores.miss("participant: wrong", "\(name) at \(wanted.id)") }
  }

  /// Whether a place is told by one of the meeting's articles, is short enough to be one, and names
  /// one of those that are right.
  private func stands(
    _ place: String, in meeting: ExportedGraph.Meeting, as right: [String]
  )
    -> Bool
  {
    let said = BareText(place)
    return place.unicodeScalars.count <= 40
      && meeting.evidence.contains { texts.article($0.article, holds: said) }
      && right.contains { said.contains(BareText($0)) }
  }

  private mutating func tellWrong(
    _ what: String, _ said: String?, _ right: String, _ wanted: GoldGraph.Meeting
  ) {
    scores.miss("\(what): wrong", "\(said ?? "none") for \(right) at \(wanted.id)")
  }

  private func personName(_ id: String) -> String {
    graph.people.first { $0.id == id }?.name ?? id
  }
}

extension GoldGraph.Meeting {
  fileprivate enum Fit { case exact, near }

  /// How a found date fits; nil when it contradicts every one that is right.
  fileprivate func fit(of date: String?) -> Fit? {
    if self.date.any.contains(date) { return .exact }
    guard let date, !self.date.any.contains(nil) else { return .near }
    guard let found = PartialDate(iso: date) else { return nil }
    let isNear = self.date.any.contains { right in
      right.flatMap { PartialDate(iso: $0) }?.mayBe(found) ?? false
    }
    return isNear ? .near : nil
  }

  /// The dates that are right, for the list of misses.
  fileprivate var written: String { date.any.map { $0 ?? "no date" }.joined(separator: "/") }
}

extension PartialDate {
  /// Whether both may be one day; one without a year says so only of another day.
  fileprivate func mayBe(_ other: PartialDate) -> Bool {
    let areYears = year != nil && other.year != nil
    let areDays = day != nil && other.day != nil
    return isCompatible(with: other) && (areYears || areDays)
  }
}
