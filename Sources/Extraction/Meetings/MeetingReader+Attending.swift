import NewsModel

extension MeetingReader {
  /// Adds those of a clause to the meeting it speaks of (`이 자리에는 …도 참석했다`); false when there is
  /// none, so that the clause may tell one of its own.
  mutating func attend(
    _ marks: [Mark], _ clause: Clause, _ scene: Scene, _ tense: MeetingTense
  ) -> Bool {
    let people = marks.compactMap(\.party.person)
    guard !people.isEmpty, tense.certainty != .denied, tense.certainty != .possible else {
      return true
    }
    let stands =
      clause.triggers.contains { $0.manner != .attend } || scene.isTogether(clause, marks)
    let isOther = scene.isCounterpart(clause)
    guard let last = meant(by: clause, scene) else {
      return !isOther && (people.count < 2 || !stands)
    }
    if let date = scene.date(clause), let known = meetings[last].date,
      !date.isCompatible(with: known)
    {
      if let trigger = clause.leading, scene.isNext(clause), meetings[last].people.count >= 2 {
        let all = meetings[last].people + people.filter { !meetings[last].people.contains($0) }
        append(all, clause, trigger, scene, tense)
        return true
      }
      return !isOther && (people.count < 2 || !stands)
    }
    // A full list of those who came to what another sentence told of others is its own telling.
    if people.count >= 3, !clause.triggers.allSatisfy({ $0.manner == .attend }),
      meetings[last].people.count >= 2, scene.index - meetings[last].sentence > 2
    {
      return false
    }
    if tense.status == .planned, meetings[last].status == .held, !scene.isAside(clause) {
      return true
    }
    meetings[last].hasGuests = true
    for person in people where !meetings[last].people.contains(person) {
      meetings[last].people.append(person)
      if scene.sitsIn(clause) { meetings[last].parts[person] = .attending }
    }
    if meetings[last].place == nil, !MeetingTrigger.isRemote(meetings[last].kind) {
      meetings[last].place = scene.place(clause)
    }
    meetings[last].evidence.append(scene.evidence(clause, cast.document))
    meetings[last].sentence = scene.index
    return true
  }

  /// The meeting that a clause adds somebody to: the last one of three where it says 3자, the last
  /// one where it names the occasion, else the one of this paragraph.
  private func meant(by clause: Clause, _ scene: Scene) -> Int? {
    let text = scene.text(clause.words)
    if text.contains("3자") || text.contains("삼자"),
      let three = meetings.lastIndex(where: { $0.people.count >= 3 })
    {
      return three
    }
    guard var last else { return nil }
    // What was told of years ago is not what the story goes on with.
    if scene.index - meetings[last].sentence > 1,
      let main = meetings[..<last].lastIndex(where: { $0.people.count >= 2 }),
      isPast(last, beside: main)
    {
      last = main
    }
    let distance = scene.index - meetings[last].sentence
    if distance <= 8, text.contains("이 자리") || text.contains("그 자리") { return last }
    let isNear = distance <= 5
    if isNear, scene.pointsBack(clause) || scene.isGathering(clause) { return last }
    let paragraph = cast.document.sentences[meetings[last].sentence].paragraph
    if isNear, scene.sentence.paragraph == paragraph { return last }
    let named = ["이번 회동", "이날 회동", "회동에", "이번 회담", "이번 만남", "이날 면담", "이날 회담"].contains {
      text.contains($0)
    }
    return named ? meetings.lastIndex { $0.people.count >= 2 && $0.status == .held } : nil
  }

  // MARK: firms as parties

  /// A meeting of firms whose people are not named: `단비제약과 백로제약은 13일 첫 회의를 연다`.
  mutating func firmsMeeting(
    _ clause: Clause, _ trigger: MeetingTrigger, _ scene: Scene, _ tense: MeetingTense
  ) -> FoundMeeting? {
    guard trigger.manner == .verb || trigger.isNoun || trigger.kind.hasSuffix("식"),
      !["협약", "계약", "협약서", "합의서", "약정", "서명"].contains(trigger.kind)
    else { return nil }
    guard scene.participants.people(in: clause.words).isEmpty, scene.sentence.zone != .title
    else { return nil }
    let marks = scene.participants.firms(in: clause.words)
    let firms = marks.compactMap(\.party.firm)
    let isDated = scene.date(clause).map { $0.day != nil || $0.month != nil } ?? false
    guard firms.count == 2, isDated || marks.contains(where: scene.participants.hasPeople),
      tense.certainty != .denied
    else {
      return nil
    }
    var meeting = append([], clause, trigger, scene, tense)
    meeting.firms = firms
    meeting.rule = "meeting.firms"
    meeting.confidence = 0.55
    meetings[meetings.count - 1] = meeting
    return meeting
  }
}
