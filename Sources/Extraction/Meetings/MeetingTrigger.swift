/// A word that tells of a meeting.
struct MeetingTrigger {
  /// The word.
  let word: Int
  /// The article's word for the meeting (회동, 면담, 만남).
  let kind: String
  let manner: Manner

  /// How the word tells it.
  enum Manner {
    /// 만나다, 회동하다: who is named with it met.
    case verb
    /// 회동, 면담: a meeting spoken of; it counts where two are named with it.
    case noun
    /// 배석, 동석, 참석: somebody joins a meeting told of before.
    case attend
    /// 찾아가다, 예방: counts where the one visited is a person.
    case visit
    /// 서명, 체결, 악수: counts where two people are named with it.
    case sign
  }

  private static let nouns: Set<String> = [
    "회동", "면담", "접견", "오찬", "만찬", "조찬", "간담회", "회담", "통화", "화상회의", "독대", "환담", "차담", "상견례", "대담",
    "만남", "대면",
    "협약식", "서명식", "체결식", "조인식", "미팅", "재회", "오찬회동", "만찬회동", "조찬회동", "영상통화", "전화통화", "정상회담", "점검회의",
    "토론회",
    "패널토론", "화상", "합의서", "협약서", "협약", "계약", "교섭", "조찬간담회", "오찬간담회", "비공개간담회", "티타임", "담판", "면접",
  ]
  private static let attends: Set<String> = ["배석", "동석", "합석", "합류", "동참", "참석", "동행", "입회", "수행"]
  private static let signs: Set<String> = ["서명", "체결", "악수", "교환", "협의", "논의", "합의", "담판"]

  /// The triggers of a sentence, in order.
  static func find(in words: [Word]) -> [MeetingTrigger] {
    words.indices.compactMap { i in read(words, i) }
  }

  private static func read(_ words: [Word], _ i: Int) -> MeetingTrigger? {
    let text = words[i].text
    if let kind = verb(words, i) { return MeetingTrigger(word: i, kind: kind, manner: .verb) }
    if let kind = visit(text) { return MeetingTrigger(word: i, kind: kind, manner: .visit) }
    if ["함께했", "함께한", "함께 했"].contains(where: { text.hasPrefix($0) }) {
      return MeetingTrigger(word: i, kind: "만남", manner: .attend)
    }
    for (set, manner) in [(nouns, Manner.noun), (attends, .attend), (signs, .sign)] {
      guard let (noun, rest) = noun(text, in: set) else { continue }
      if rest.hasPrefix("설"), manner == .noun {
        return MeetingTrigger(word: i, kind: noun, manner: .noun)
      }
      if manner == .noun, isDone(rest) { return MeetingTrigger(word: i, kind: noun, manner: .verb) }
      guard isDone(rest) || Josa.isJosa(rest) || rest == "을" || rest == "설을" else { continue }
      if manner == .sign, !isDone(rest), !takesVerb(words, i) { return nil }
      if manner == .noun, takesVerb(words, i) {
        return MeetingTrigger(word: i, kind: noun, manner: .verb)
      }
      return MeetingTrigger(word: i, kind: noun, manner: manner)
    }
    return nil
  }

  private static func noun(_ text: String, in set: Set<String>) -> (String, String)? {
    var length = min(text.count, 6)
    while length >= 2 {
      let head = String(text.prefix(length))
      if set.contains(head) { return (head, String(text.dropFirst(length))) }
      length -= 1
    }
    return nil
  }

  /// 했다, 하고, 한, 할 … behind a noun make a verb of it.
  private static func isDone(_ rest: String) -> Bool {
    ["했", "하", "한", "할", "해"].contains { rest.hasPrefix($0) }
  }

  /// 회동을 가졌다, 간담회를 열었다, 통화를 하고: a verb that does the noun.
  private static func takesVerb(_ words: [Word], _ i: Int) -> Bool {
    for j in i + 1..<min(words.count, i + 4) {
      guard words[j].followsDirectly else { return false }
      let text = words[j].text
      if [
        "가졌", "갖", "가진", "가질", "열었", "열고", "열어", "연다", "열린", "열릴", "나눴", "나누", "나눈", "했", "하고",
        "하며", "한다", "치렀", "마쳤", "마친", "마치", "이어", "진행", "맺", "주고받", "하던", "받",
      ].contains(where: { text.hasPrefix($0) })
        || text == "한" || text == "할"
      {
        return true
      }
    }
    return false
  }

  private static func visit(_ text: String) -> String? {
    if text.hasPrefix("찾아가") || text.hasPrefix("찾아와") || text.hasPrefix("찾아갔")
      || text.hasPrefix("찾아왔") || text.hasPrefix("찾아온")
    {
      return "방문"
    }
    if text.hasPrefix("예방") && !text.hasPrefix("예방교육") && !text.hasPrefix("예방접종") { return "예방" }
    for start in ["맞았", "맞이", "영접", "불러", "모시고"] where text.hasPrefix(start) { return "만남" }
    return nil
  }

  private static func verb(_ words: [Word], _ i: Int) -> String? {
    let text = words[i].text
    if text.hasPrefix("만나") || text.hasPrefix("만났") || text.hasPrefix("만난") || text.hasPrefix("만날")
    {
      return text.hasPrefix("만남") ? nil : "만남"
    }
    func near(_ starts: [String], within: Int = 3) -> Bool {
      guard i + 1 < words.count else { return false }
      return (i + 1..<min(words.count, i + 1 + within)).contains { j in
        starts.contains { words[j].text.hasPrefix($0) }
      }
    }
    if text.hasPrefix("마주"), near(["앉", "했", "하고"], within: 1) { return "만남" }
    if ["머리를", "얼굴을", "무릎을"].contains(text), near(["맞대", "맞댔", "맞댄", "보", "봤", "마주"], within: 2) {
      return "만남"
    }
    if text.hasPrefix("마주앉") { return "만남" }
    if ["식사를", "식사", "저녁을", "점심을", "아침을", "밥을", "저녁", "국수를", "아침밥을", "아침", "점심"].contains(text),
      near(
        [
          "먹", "들며", "들었", "들고", "들다", "냈", "낸", "내고", "했", "하고", "하며", "한", "함께", "대접", "나눠", "나누",
        ], within: 3)
    {
      return text.hasPrefix("저녁")
        ? "만찬" : text.hasPrefix("점심") ? "오찬" : text.hasPrefix("아침") ? "조찬" : "식사"
    }
    if text.hasPrefix("차를"), near(["마시", "마셨"], within: 2) { return "차담" }
    if text.hasPrefix("골프를"), near(["치", "쳤", "함께"], within: 2) { return "골프" }
    if ["전화를", "전화"].contains(text), near(["걸", "했", "하", "넣", "드", "통화"], within: 2) {
      return "통화"
    }
    if ["이야기를", "얘기를", "의견을", "담소를", "인사를", "대화를", "말을"].contains(text),
      near(["나눴", "나누", "나눈", "섞"], within: 2)
    {
      return "만남"
    }
    if text == "자리를", near(["함께", "같이"], within: 1) { return nil }
    return nil
  }
}
