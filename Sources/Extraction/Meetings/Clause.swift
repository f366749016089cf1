/// A stretch of a sentence that says one thing: from the end of the clause before to a connecting
/// verb (가졌고, 만나며, 마친 뒤) or the end of the sentence.
struct Clause {
  let words: Range<Int>
  let triggers: [MeetingTrigger]

  /// The trigger that tells the meeting: a verb before all else, a mere attendance last.
  var leading: MeetingTrigger? {
    triggers.first { $0.manner == .verb }
      ?? triggers.first {
        // 화상으로 논의했다: how they talked, and the verb behind.
        $0.manner == .noun && !MeetingTrigger.isOccasion($0.kind)
          && ($0.kind != "화상" || triggers.count == 1)
      }
      ?? triggers.last { $0.manner == .sign } ?? triggers.last { $0.manner == .visit }
      ?? triggers.first { $0.manner != .attend }
      ?? triggers.first
  }

  /// Whether the clause adds people to a meeting, and tells none by a verb of its own.
  var isJoining: Bool {
    triggers.contains { $0.manner == .attend } && !triggers.contains { $0.manner == .verb }
  }

  /// The clauses of a sentence that hold a trigger.
  static func split(_ words: [Word], triggers: [MeetingTrigger]) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    var open: [MeetingTrigger] = []
    for i in words.indices {
      // 입국한 이후: what went before is no part of the meeting.
      if open.isEmpty, ["이후", "직후"].contains(words[i].text), i + 1 < words.count, i > 0,
        words[i - 1].form.inflection == .done
      {
        start = i + 1
      }
      if let trigger = triggers.first(where: { $0.word == i }) { open.append(trigger) }
      if open.isEmpty, i + 1 < words.count, words[i + 1].before.contains("…") { start = i + 1 }
      guard ends(words, i), !open.isEmpty, i + 1 < words.count, !isAfterOccasion(words, i, open)
      else { continue }
      clauses.append(Clause(words: start..<i + 1, triggers: open))
      start = i + 1
      open = []
    }
    // What follows the last trigger's clause tells of something else.
    if !open.isEmpty { clauses.append(Clause(words: start..<words.count, triggers: open)) }
    return clauses
  }

  /// `박 대표는 출범식 직후 김 사장과 만났다`: when, and nothing told of the occasion itself.
  private static func isAfterOccasion(
    _ words: [Word], _ i: Int, _ open: [MeetingTrigger]
  ) -> Bool {
    guard ["직후", "이후", "뒤", "후"].contains(words[i].text), let last = open.last,
      last.word == i - 1
    else { return false }
    return open.allSatisfy {
      $0.isNoun && (MeetingTrigger.isOccasion($0.kind) || $0.kind.hasSuffix("식"))
    }
  }

  private static let nouns: WordSet = [
    "최고", "창고", "사고", "보고", "광고", "재고", "신고", "그리고", "중고", "경고", "원고", "피고", "참고", "당시", "하며", "오후",
    "전후", "노후",
    "먹거리고",
  ]
  private static let endings = [
    "했고", "았고", "었고", "였고", "됐고", "하고", "되고", "갖고", "며", "면서", "지만", "는데", "은데", "으나", "했으나", "고는",
    "자마자", "더니", "했다가",
    "던 데", "왔고", "났고", "눴고", "렀고", "졌고", "겼고", "쳤고", "했는데", "뒤", "후",
  ]

  /// Whether the clause goes on into the next one with the same tense: 하고, 하며.
  static func sharesTense(_ word: Word) -> Bool {
    word.text.hasSuffix("고") || word.text.hasSuffix("며") || word.text.hasSuffix("면서")
  }

  /// Whether a word ends a clause.
  static func ends(_ words: [Word], _ i: Int) -> Bool {
    let text = words[i].text
    guard !words[i].isQuoted, words[i].gloss == nil else { return false }
    // 만난 데 이어: the clause ends with 이어.
    if text == "이어", i > 0, words[i - 1].text == "데" { return true }
    guard text.count >= 2 || text == "뒤" || text == "후", !nouns.contains(text) else { return false }
    if i + 1 < words.count, words[i + 1].before.contains(";") || words[i + 1].before.contains("…") {
      return true
    }
    // 불렀고, 맞았으며: a past with a connective.
    if text.hasSuffix("고") || text.hasSuffix("으며") || text.hasSuffix("지만") || text.hasSuffix("으나"),
      words[i].form.inflection == .past, !text.hasSuffix("다고")
    {
      return true
    }
    return text.ends(withAny: endings)
  }
}
