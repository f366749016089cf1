import NewsModel

extension MeetingReader {
  /// Tells a meeting of which somebody speaks who was there: `김 대표는 "지난달 박 회장을 만나 설명했다"고 말했다`,
  /// or who is to be: `김 대표는 "오는 6월 박 회장을 만나 점검할 것"이라고 밝혔다`.
  ///
  /// Takes what is told as done of somebody else by name, and what is to be done at a time that is
  /// told. Rejects what others did, what is denied and what is wished for.
  mutating func spoken(_ scene: Scene) {
    let words = scene.sentence.words
    guard scene.sentence.zone == .body, let speaker = speaker(scene) else { return }
    for i in words.indices where words[i].isQuoted {
      let isDone = Self.tellsMeeting(words, i)
      guard isDone || Self.announces(words, i) else { continue }
      let clause = Clause(
        words: Self.clause(around: i, words),
        triggers: [MeetingTrigger(word: i, kind: "만남", manner: .verb, isVerbForm: true)])
      let inside = scene.marks.filter {
        $0.party.person != nil && clause.words.contains($0.words.lowerBound)
          && $0.phrase.upperBound <= i
      }
      let met = inside.filter { ["을", "를", "과", "와"].contains($0.josa) }
      guard !met.isEmpty, met.count == inside.count else { continue }
      let people = [speaker] + met.compactMap(\.party.person).filter { $0 != speaker }
      let speech = words[..<(words[i...].firstIndex { !$0.isQuoted } ?? words.count)]
      let tense = MeetingTense(
        isDone ? words : speech.map(\.unquoted), trigger: clause.triggers[0],
        end: isDone ? clause.words.upperBound : speech.endIndex, sentence: "")
      guard people.count >= 2, isDone || tense.status == .planned && scene.hasDate(clause)
      else { continue }
      append(people, clause, clause.triggers[0], scene.unquoted, tense)
    }
  }

  /// Who says the sentence: the one subject outside of what is quoted.
  private func speaker(_ scene: Scene) -> Int? {
    let subjects = scene.marks.filter {
      $0.party.person != nil && !$0.isGloss && Josa.subjectsAlso.contains($0.josa)
        && !scene.sentence.words[$0.words.lowerBound].isQuoted
    }
    return subjects.count == 1 ? subjects[0].party.person : nil
  }

  /// 만났다, 만났을 때, 만나 …했다: told as done.
  private static func tellsMeeting(_ words: [Word], _ i: Int) -> Bool {
    let text = words[i].text
    guard text.begins(withAny: ["만났", "만나", "만난", "뵀", "뵙고"]) else { return false }
    let rest = words[i...].prefix { $0.isQuoted }.map(\.text)
    let denied = ["않", "없", "못", "아니", "싶", "겠", "면 ", "라면"]
    guard !rest.contains(where: { text in denied.contains { text.contains($0) } }) else {
      return false
    }
    if text.begins(withAny: ["만났", "뵀"]) { return !text.ends(withAny: ["다면", "으면", "더라면", "는지"]) }
    // 만나 설명했다: what is done behind tells the tense.
    return ["만나", "만나서", "뵙고"].contains(text)
      && rest.dropFirst().prefix(8).contains { Inflection($0) == .past }
  }

  /// 만날 것, 만나 점검할 예정, 만나 논의하겠다: told as to come.
  private static func announces(_ words: [Word], _ i: Int) -> Bool {
    guard ["만나", "만나서", "만날", "뵙고"].contains(words[i].text) else { return false }
    let rest = words[i...].prefix { $0.isQuoted }.dropFirst().prefix(8)
    return rest.contains { $0.text.begins(withAny: ["것", "예정", "계획"]) }
  }

  /// The stretch of what is quoted from the clause before to the next end of a clause.
  private static func clause(around i: Int, _ words: [Word]) -> Range<Int> {
    var start = i
    while start > 0, words[start - 1].isQuoted, !words[start].before.contains(".") { start -= 1 }
    return start..<i + 1
  }
}
