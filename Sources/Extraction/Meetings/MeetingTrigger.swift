/// A word that tells of a meeting.
struct MeetingTrigger {
  /// The word.
  let word: Int
  /// The article's word for the meeting (회동, 면담, 만남).
  let kind: String
  let manner: Manner
  /// Whether the word is the noun of the meeting (회동을 가졌다, 면담했다).
  var isNoun = false
  /// Whether the word carries the ending that tells the tense (만났다, 면담한).
  var isVerbForm = false
  /// Whether who is named alone with it receives the one spoken of before (점심을 냈다).
  var isHosting = false

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

  /// Whether a noun names an occasion that many come to.
  static func isOccasion(_ kind: String) -> Bool { occasions.contains(kind) }

  /// Whether a meeting of a kind has no place: those who talk are apart.
  static func isRemote(_ kind: String) -> Bool {
    kind.contains("통화") || kind.contains("화상") || kind.contains("전화")
  }

  /// The triggers of a sentence, in order.
  static func find(in words: [Word]) -> [MeetingTrigger] {
    words.indices.compactMap { i in words[i].form.mayTellMeeting ? read(words, i) : nil }
  }

  static func read(_ words: [Word], _ i: Int) -> MeetingTrigger? {
    let text = words[i].text
    if let attend = attend(words, i) { return attend }
    if text.begins(withAny: rounding) {
      return MeetingTrigger(word: i, kind: "골프", manner: .verb, isVerbForm: true)
    }
    if text.begins(withAny: telephoning) {
      return MeetingTrigger(word: i, kind: "통화", manner: .verb, isVerbForm: true)
    }
    if isVerb(text) {
      return MeetingTrigger(word: i, kind: "만남", manner: .verb, isVerbForm: true)
    }
    if let idiom = MeetingIdiom.read(words, i) {
      return MeetingTrigger(
        word: i, kind: idiom.kind, manner: .verb, isVerbForm: idiom.end == i,
        isHosting: idiom.isHosting)
    }
    // 닷새 뒤 다시 보기로 한 약속
    if text.begins(withAny: glances), i > 1,
      ["따로", "먼저", "직접", "처음", "다시", "또"].contains(words[i - 1].text)
    {
      return MeetingTrigger(word: i, kind: "만남", manner: .verb, isVerbForm: true)
    }
    if let kind = visit(words, i) {
      return MeetingTrigger(
        word: i, kind: kind, manner: .visit, isVerbForm: true,
        isHosting: text.hasPrefix("모시고") || guidance.contains(text) || welcomes.contains(text))
    }
    if text.begins(withAny: sitting) {
      return MeetingTrigger(word: i, kind: "만남", manner: .sign, isVerbForm: true)
    }
    if rounds.contains(text), i > 0, words[i - 1].text.hasSuffix("차") {
      return MeetingTrigger(word: i, kind: String(text.prefix(2)), manner: .noun, isNoun: true)
    }
    return noun(words, i)
  }

  private static func noun(_ words: [Word], _ i: Int) -> MeetingTrigger? {
    let text = words[i].text
    if text.hasPrefix("기자회견"), i > 0, words[i - 1].text == "공동", takesVerb(words, i) {
      return MeetingTrigger(word: i, kind: "공동 기자회견", manner: .sign, isNoun: true)
    }
    for (set, manner) in [(nouns, Manner.noun), (attends, .attend), (signs, .sign)] {
      guard
        let (noun, rest) = noun(text, in: set)
          ?? (manner == .noun ? compound(words[i].splits) : nil)
      else { continue }
      let isNoun = manner == .noun
      if rest.hasPrefix("설"), isNoun {
        return MeetingTrigger(word: i, kind: noun, manner: .noun, isNoun: true)
      }
      if isNoun, isDone(rest) {
        let manner: Manner = occasions.contains(noun) ? .sign : .verb
        return MeetingTrigger(word: i, kind: noun, manner: manner, isNoun: true, isVerbForm: true)
      }
      if manner == .sign, noun.hasSuffix("하") || noun.hasSuffix("했") {
        return MeetingTrigger(word: i, kind: "만남", manner: .sign, isVerbForm: true)
      }
      guard isDone(rest) || Josa.isJosa(rest) || rest == "을" || rest == "설을" else { continue }
      if manner == .sign, !isDone(rest), !takesVerb(words, i) { return nil }
      if isNoun, takesVerb(words, i) || ["을", "를"].contains(rest) && isShared(words, i) {
        let manner: Manner = occasions.contains(noun) ? .sign : .verb
        return MeetingTrigger(word: i, kind: noun, manner: manner, isNoun: true)
      }
      return MeetingTrigger(
        word: i, kind: noun, manner: manner, isNoun: isNoun, isVerbForm: isDone(rest))
    }
    return nil
  }

  static func noun(_ text: String, in set: WordSet) -> (String, String)? {
    var length = min(text.count, 6)
    while length >= 2 {
      let head = String(text.prefix(length))
      if set.contains(head) { return (head, String(text.dropFirst(length))) }
      length -= 1
    }
    return nil
  }

  /// A noun that ends in that of a meeting (금융협의회, 조찬포럼) with what follows it.
  static func compound(_ splits: [Josa.Split]) -> (String, String)? {
    for split in splits {
      guard split.stem.count >= 3, let head = heads.first(where: { split.stem.hasSuffix($0) }),
        !split.stem.ends(withAny: bodies), split.stem.count > head.count
      else { continue }
      return (head, split.josa)
    }
    return nil
  }

  /// 했다, 하고, 한, 할 … behind a noun make a verb of it.
  private static func isDone(_ rest: String) -> Bool {
    rest.begins(withAny: ["했", "하", "한", "할", "해"])
  }

  /// 회동을 가졌다, 간담회를 열었다, 통화를 하고: a verb that does the noun.
  private static func takesVerb(_ words: [Word], _ i: Int) -> Bool {
    for j in i + 1..<max(i + 1, min(words.count, i + 4)) {
      guard words[j].followsDirectly else { return false }
      let text = words[j].text
      // 서명식에 참석하기로 했다: what is done is another thing.
      if text.begins(withAny: ["참석", "배석", "동석"]) { return false }
      if text.begins(withAny: [
        "가졌", "갖", "가진", "가질", "열었", "열고", "열어", "연다", "열린", "열릴", "열렸", "열려", "열린다", "이뤄졌", "성사됐",
        "나눴", "나누", "나눈", "했", "하고", "하며", "한다", "치렀", "마쳤", "마친", "마치", "이어", "진행", "맺", "주고받",
        "하던", "받", "개최", "벌였", "벌이", "벌인", "주재", "이끌었", "이끈",
      ])
        || text == "한" || text == "할"
      {
        return true
      }
    }
    return false
  }

  /// 조찬을 함께하며: had by all who are named.
  private static func isShared(_ words: [Word], _ i: Int) -> Bool {
    words.indices.contains(i + 1) && words[i + 1].followsDirectly
      && words[i + 1].text.begins(withAny: together)
  }

  // MARK: verbs

  private static func isVerb(_ text: String) -> Bool {
    if text.hasPrefix("만남") { return false }
    return text.begins(withAny: verbs)
  }

  /// 찾아오다, 오셨다, 다녀가다: somebody comes to the one who tells it.
  static func comesHere(_ text: String) -> Bool {
    text.begins(withAny: comings)
  }

  private static func visit(_ words: [Word], _ i: Int) -> String? {
    let text = words[i].text
    if comesHere(text) { return "방문" }
    if text.begins(withAny: calls) {
      return "방문"
    }
    if text.begins(withAny: goings),
      i > 0, words[i - 1].text.hasSuffix("에게") || words[i - 1].text.hasSuffix("에게로")
    {
      return "방문"
    }
    if text.begins(withAny: searches),
      !text.begins(withAny: ["찾아냈", "찾아낸", "찾아내", "찾아볼", "찾아보"])
    {
      return "방문"
    }
    if text.begins(withAny: returns) { return "답방" }
    if guidance.contains(text), i > 0, words[i - 1].text.hasSuffix("의") { return "만남" }
    if welcomes.contains(text), isCleft(words, i) { return "만남" }
    if text.hasPrefix("예방"), i > 0, isDone(String(text.dropFirst(2))) || text == "예방을" {
      return "예방"
    }
    for start in receptions
    where text.hasPrefix(start) {
      return "만남"
    }
    return nil
  }

  /// `그를 맞은 건 박 대표였다`: what is done comes first, who does it last.
  static func isCleft(_ words: [Word], _ i: Int) -> Bool {
    words.indices.contains(i + 1)
      && ["건", "것은", "이는", "사람은", "인물은", "이가", "사람이"].contains(words[i + 1].text)
  }

  private static func attend(_ words: [Word], _ i: Int) -> MeetingTrigger? {
    func near(_ starts: [String], within: Int) -> Bool {
      (i + 1..<max(i + 1, min(words.count, i + 1 + within))).contains { j in
        words[j].text.begins(withAny: starts)
      }
    }
    let text = words[i].text
    let isTogether =
      text.begins(withAny: together)
      || withOthers.contains(text) && near(Self.entering, within: 1)
    let isInstead =
      instead.contains(text) && i > 0 && near(standing, within: 1)
      && words[i - 1].splits.contains { Josa.subjects.contains($0.josa) }
    let isSeat =
      seats.contains(text)
      && near(["함께", "같이", "지켰", "지키", "채웠", "채우", "채운", "채운다", "빛냈", "나왔", "나온", "나와"], within: 1)
    let isBeside =
      sides.contains(text)
      && near(["지켰", "지키", "지킨", "섰", "앉", "있었"], within: 1)
    let isShown =
      looks.contains(text)
      && near(["비쳤", "비친", "비췄", "보였", "내밀", "드러냈", "띄었", "띈"], within: 1)
    let isOther = isCounterpart(words, i) || orders.contains(text) || isSpot(words, i)
    let isWatching =
      text.begins(withAny: watches) && i > 0 && words[i - 1].text.ends(withAny: watched)
    let isBringing =
      text.begins(withAny: bringing)
      && (!text.hasPrefix("데리고") || near(["나왔", "나온", "왔", "갔", "들어"], within: 1))
    let isClapping = applause.contains(text) && near(["쳤", "치", "친", "보냈", "보내"], within: 1)
    guard
      isBringing || isClapping || isWatching || isTogether || isInstead || isSeat || isBeside
        || isShown
        || isOther
        || isComing(words, i)
    else {
      return nil
    }
    return MeetingTrigger(
      word: i, kind: "만남", manner: .attend,
      isVerbForm: isWatching || isTogether || isComing(words, i))
  }

  /// `상대는 박 사장이었다`: the sentence names the other one.
  static func isCounterpart(_ words: [Word], _ i: Int) -> Bool {
    counterparts.contains(words[i].text) && words.indices.last.map { $0 - i <= 40 } ?? false
  }

  /// `왼쪽 첫 번째는 박 청장, 오른쪽 끝은 김 사장`: where somebody stands in a picture.
  static func isSpot(_ words: [Word], _ i: Int) -> Bool {
    guard spots.contains(words[i].text), i == 0 || !words[i].followsDirectly
    else { return false }
    return (i + 1..<max(i + 1, min(words.count, i + 4))).contains { k in
      ["첫째는", "둘째는", "번째는", "번째가", "끝은", "끝이", "옆은"].contains(words[k].text)
    }
  }

  private static let gatherings = [
    "자리에는", "자리엔", "행사에는", "식에는", "회의에는", "모임에는", "간담회에는", "회동에는", "오찬에는", "만찬에는", "조찬에는", "포럼에는",
    "협의회에는", "총회에는", "출범식에는", "면담에는", "회담에는", "쪽에서는", "측에서는", "줄에는", "단상에는", "무대에는", "테이블에는", "상대는",
    "석에는", "에서는",
  ]

  /// `회사에서는 김 대표가, 노조에서는 박 위원장이 나왔다`: a verb of coming where the sentence names the
  /// occasion or the side.
  static func isComing(_ words: [Word], _ i: Int) -> Bool {
    guard words[i].text.begins(withAny: coming) else { return false }
    return words[..<i].contains { word in
      let text = word.isClosed ? word.tail : word.text
      return text.ends(withAny: gatherings)
    }
  }
}
