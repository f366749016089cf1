import NewsModel

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
    if let holders = holders(clause, scene) {
      return holders + named.filter { !holders.contains($0) }
    }
    if let count = scene.doingGroup(clause, marks),
      let group = meetings.last(where: { $0.people.count == count })?.people
        ?? focus.group(of: count), !group.contains(where: named.contains)
    {
      return group + named
    }
    for person in spokenOf(named, clause, scene, trigger) { add(person) }
    if scene.isInterview, MeetingTrigger.comesHere(scene.sentence.words[trigger.word].text) {
      if people.isEmpty { add(focus.recent.last) }
      add(focus.topic)
    }
    if let count = scene.groupSize(clause), people.isEmpty, let named = justNamed(count, scene) {
      return named
    }
    for person in grouped(people, clause, scene, previous) { add(person) }
    if let isSubject = scene.pronoun(clause), isSubject || people.count < 2 {
      add(isSubject ? focus.doer(besides: people) : focus.other(besides: people))
    }
    guard people.count < 2 else {
      if lacksSubject(marks, clause, scene, trigger) { add(focus.subject) }
      return people
    }
    if scene.isAgain(clause), let before = previous ?? met(with: named, scene) {
      for person in before.people { add(person) }
      return people
    }
    if scene.isInterview, people.count == 1, MeetingTrigger.isRemote(trigger.kind) {
      add(focus.topic)
    }
    let hasSubject = marks.contains { ["은", "는", "이", "가", "께서"].contains($0.josa) }
    if trigger.isHosting, people.count == 1, hasSubject || scene.isFirstPerson(clause) {
      add(focus.guest(of: people[0]))
      return people
    }
    if people.count == 1, !hasSubject {
      let earlier = scene.participants.people(in: 0..<clause.words.lowerBound)
      let subject = scene.participants.subject(among: earlier)
      let bare = earlier.first {
        $0.josa == "의" || $0.josa.isEmpty && $0.phrase.lowerBound <= 1
      }
      add(subject?.party.person ?? bare?.party.person ?? focus.theme)
    }
    return people
  }

  /// Those of the article who hold the office that a group is counted by: `두 조합장은`; where more do, those
  /// of the last sentences.
  private func holders(_ clause: Clause, _ scene: Scene) -> [Int]? {
    guard let count = scene.groupSize(clause), let (surname, title) = scene.groupTitle(clause)
    else { return nil }
    func hold(_ person: Int) -> Bool {
      cast.roster.people[person].titles.contains { ReferenceResolver.alike($0, title) }
    }
    let people = cast.roster.people.indices.filter {
      cast.roster.people[$0].name.hasPrefix(surname)
    }
    let same = people.filter { cast.roster.people[$0].titles.contains(title) }
    if same.count == count { return same }
    let alike = people.filter(hold)
    return alike.count == count ? alike : focus.group(of: count, where: hold)
  }

  /// The people for whom a number stands beside those named: `두 사람은`, `김 회장 등 세 사람은`.
  private func grouped(
    _ named: [Int], _ clause: Clause, _ scene: Scene, _ previous: FoundMeeting?
  ) -> [Int] {
    guard let count = scene.groupSize(clause), named.count < count else { return [] }
    let people = named + group(of: count, with: named, previous).filter { !named.contains($0) }
    guard people.count < count, let before = meetingBefore(previous, count: count),
      people.isEmpty || count > 2 || before.people.contains(where: people.contains)
    else { return people }
    let all = people + before.people.prefix(max(count, 2)).filter { !people.contains($0) }
    return Array(all.prefix(max(count, 2)))
  }

  /// `공동단장은 김 전무와 박 상무다. 둘은 …`: whom the sentence before names, where it tells no meeting.
  private func justNamed(_ count: Int, _ scene: Scene) -> [Int]? {
    guard focus.recent.count == count, count == 2 else { return nil }
    guard let last else { return focus.recent }
    return scene.index - meetings[last].sentence > 1 ? focus.recent : nil
  }

  /// The two who met right before, where the one named is one of them.
  private func met(with named: [Int], _ scene: Scene) -> FoundMeeting? {
    guard let last, scene.index - meetings[last].sentence <= 2, meetings[last].people.count == 2,
      !named.isEmpty, named.allSatisfy(meetings[last].people.contains)
    else { return nil }
    return meetings[last]
  }

  /// Those for whom a word of the clause stands: the one asked, a family, the one who died, whoever
  /// is called on in return or received.
  private func spokenOf(
    _ named: [Int], _ clause: Clause, _ scene: Scene, _ trigger: MeetingTrigger
  ) -> [Int] {
    var people = scene.family(clause, cast.roster)
    if scene.isFirstPerson(clause) { people += [focus.topic].compactMap(\.self) }
    if scene.namesDeceased(clause) { people += [Deceased.person(in: cast)].compactMap(\.self) }
    if trigger.kind == "답방" {
      let before = meetings.last { before in
        before.people.count >= 2 && named.contains(where: before.people.contains)
      }
      people += before?.people.filter { before?.parts[$0] != .attending } ?? []
    }
    if trigger.isHosting, scene.pronoun(clause) == false {
      people += [focus.other(besides: named)].compactMap(\.self)
    }
    return people
  }

  /// `정 시장은 … 만났다. 28일에는 김 위원장, 이 부위원장과 밥을 먹었다`: several are named, the last as the one
  /// who was met, and who met them stands in the sentence before.
  private func lacksSubject(
    _ marks: [Mark], _ clause: Clause, _ scene: Scene, _ trigger: MeetingTrigger
  ) -> Bool {
    guard trigger.manner == .verb, scene.sentence.zone == .body, clause.words.lowerBound == 0,
      scene.groupSize(clause) == nil, scene.pronoun(clause) == nil, focus.isFresh,
      let last = marks.last, scene.participants.isComitative(last),
      last.phrase.upperBound <= trigger.word
    else { return false }
    return marks.dropLast().allSatisfy { $0.josa.isEmpty || ["과", "와"].contains($0.josa) }
      && !marks.contains { scene.participants.isHeading($0) }
  }

  /// The people of the meeting before with those named, or of the sentence before, where they are
  /// just so many.
  private func group(of count: Int, with people: [Int], _ previous: FoundMeeting?) -> [Int] {
    if count >= 3,
      let many = meetings.last(where: { $0.people.count >= count }),
      people.allSatisfy(many.people.contains)
    {
      return Array(many.people.prefix(count))
    }
    if let last, previous == nil {
      let before = meetings[last].people
      let union = before + people.filter { !before.contains($0) }
      if union.count == count, !before.isEmpty { return union }
    }
    let hasMeeting = previous.map { $0.people.count >= 2 } ?? false || last != nil
    return !hasMeeting && people.isEmpty ? focus.group(of: count) ?? [] : []
  }

  /// The meeting whose people a group stands for: the one told right before, or for three the last
  /// one of as many.
  private func meetingBefore(_ previous: FoundMeeting?, count: Int) -> FoundMeeting? {
    if count >= 3, let many = meetings.last(where: { $0.people.count >= count }) { return many }
    if let previous, previous.people.count >= 2 { return previous }
    guard let last else { return nil }
    return meetings[...last].last { $0.people.count >= 2 }
  }

  /// `지난 3월 업무협약을 맺었다. 협약식에는 …가 참석했다`: a ceremony without a day is of the month that the
  /// paragraph told before it, not of the article's day.
  func monthOfCeremony(
    _ meeting: FoundMeeting, _ clause: Clause, _ scene: Scene
  ) -> DateResolver.Resolved? {
    guard meeting.kind.hasSuffix("식"), meeting.status == .held, !scene.hasDay,
      scene.date(clause) == nil
    else { return nil }
    for k in (max(0, scene.index - 2)..<scene.index).reversed() {
      guard cast.document.sentences[k].paragraph == scene.sentence.paragraph else { return nil }
      let told = (days[k] ?? []).filter { $0.isExplicit && !$0.isSaying }
      if let last = told.last { return last.date.day == nil ? last : nil }
    }
    return nil
  }
}
