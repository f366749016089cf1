extension MeetingReader {
  /// Notes what was talked over, with the meeting whose clause tells it; a sentence that tells none goes on
  /// with the meeting told of last (`두 사람은 이 자리에서 공급망 협력을 논의했다`).
  mutating func noteTopics(_ scene: Scene, toldHere: Range<Int>) {
    let former = toldHere.isEmpty ? continued(scene) : nil
    guard !toldHere.isEmpty || former != nil else { return }
    let topics = TopicReader(
      words: scene.sentence.words, marks: scene.marks, source: scene.source
    ).topics()
    for topic in topics {
      let told = toldHere.filter { meetings[$0].clause <= topic.start }
      let clause = told.map { meetings[$0].clause }.max()
      for meeting in told where meetings[meeting].clause == clause {
        meetings[meeting].add(topics: [topic.text])
      }
    }
    guard let former, !topics.isEmpty else { return }
    meetings[former].add(topics: topics.map(\.text))
    let evidence = cast.document.evidence(scene.sentence.range)
    if !meetings[former].evidence.contains(evidence) { meetings[former].evidence.append(evidence) }
  }

  /// The meeting that the sentence before told of, where this one goes on with it.
  private func continued(_ scene: Scene) -> Int? {
    guard let last, scene.index - meetings[last].sentence <= 1,
      refersBack(scene, to: meetings[last])
    else { return nil }
    return last
  }

  /// Whether a sentence begins with those who met, or names one of them where they did.
  private func refersBack(_ scene: Scene, to meeting: FoundMeeting) -> Bool {
    let words = scene.sentence.words
    guard let first = words.first, !first.isQuoted else { return false }
    let opening = words.prefix(3)
    if first.text.begins(withAny: ["양측", "양사", "양국", "이들은", "이들이", "참석자들"]) { return true }
    if ["두", "세", "네"].contains(first.text), opening.count > 1 {
      return opening[1].text.begins(withAny: ["사람", "회사", "인사", "대표", "회장", "총수", "정상", "기업"])
    }
    let names = scene.marks.contains { $0.party.person.map(meeting.people.contains) ?? false }
    return names
      && opening.contains { word in
        word.text.ends(withAny: ["에서", "에서는", "에선"])
          && word.text.begins(withAny: [
            "자리", "회동", "면담", "만남", "회담", "간담회", "오찬", "만찬", "조찬", "회의", "통화", "접견",
          ])
      }
  }
}
