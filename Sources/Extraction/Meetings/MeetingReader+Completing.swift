extension MeetingReader {
  /// Adds whom the clause leaves out: the subject of the clause or sentence before, the people of
  /// the meeting before (`두 사람은`, `다시 만나`), the one that 그 stands for, the guest of a host.
  func completed(
    _ named: [Int], _ marks: [Mark], _ clause: Clause, _ scene: Scene, _ trigger: MeetingTrigger,
    _ previous: FoundMeeting?
  ) -> [Int] {
    var people = named
    func add(_ person: Int?) {
      if let person, !people.contains(person) { people.append(person) }
    }
    if let count = scene.groupSize(clause), people.count < count,
      let before = meetingBefore(previous, count: count)
    {
      if people.isEmpty || count > 2 || before.people.contains(where: people.contains) {
        for person in before.people.prefix(max(count, 2)) where people.count < max(count, 2) {
          add(person)
        }
      }
    }
    if people.count < 2, let isSubject = scene.pronoun(clause) {
      add(isSubject ? focus.doer(besides: people) : focus.other(besides: people))
    }
    guard people.count < 2 else { return people }
    if let previous, scene.isAgain(clause) {
      for person in previous.people { add(person) }
      return people
    }
    let hasSubject = marks.contains { ["은", "는", "이", "가", "께서"].contains($0.josa) }
    if trigger.isHosting, people.count == 1, hasSubject {
      add(focus.guest(of: people[0]))
      return people
    }
    if people.count == 1, !hasSubject {
      let earlier = scene.participants.people(in: 0..<clause.words.lowerBound)
      let subject = scene.participants.subject(among: earlier)
      let bare = earlier.first { $0.josa.isEmpty || $0.josa == "의" }
      add(subject?.party.person ?? bare?.party.person ?? focus.topic)
    }
    return people
  }

  /// The meeting whose people a group stands for: the one told right before, or for three the last
  /// one of as many.
  private func meetingBefore(_ previous: FoundMeeting?, count: Int) -> FoundMeeting? {
    if count >= 3, let many = meetings.last(where: { $0.people.count >= count }) { return many }
    if let previous, previous.people.count >= 2 { return previous }
    guard let last else { return nil }
    return meetings[...last].last { $0.people.count >= 2 }
  }
}
