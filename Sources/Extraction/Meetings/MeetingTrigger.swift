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

  private static let nouns: WordSet = [
    "회동", "면담", "접견", "오찬", "만찬", "조찬", "간담회", "회담", "통화", "화상회의", "독대", "환담", "차담", "상견례", "대담",
    "만남", "대면",
    "협약식", "서명식", "체결식", "조인식", "미팅", "재회", "오찬회동", "만찬회동", "조찬회동", "영상통화", "전화통화", "정상회담", "점검회의",
    "토론회",
    "패널토론", "화상", "합의서", "협약서", "협약", "계약", "교섭", "조찬간담회", "오찬간담회", "비공개간담회", "티타임", "담판", "면접",
    "좌담", "좌담회", "차담회", "만찬간담회", "고별만찬", "양자회담", "협의회", "회의", "실무회의", "포럼", "토론", "리셉션", "다자회담",
    "화상통화", "화상회담", "약정", "라운드테이블", "회견", "심포지엄", "세미나", "행사", "협상", "협의", "원탁회의", "상봉", "접촉",
  ]
  /// Occasions that many come to: who is merely named with them did not meet.
  private static let occasions: WordSet = [
    "협의회", "위원회", "조정", "기일", "설명회", "선포식", "출범식", "준공식", "기공식", "착공식", "개소식", "기념식", "콘퍼런스",
    "컨퍼런스",
    "모임", "회의", "포럼", "행사", "심포지엄", "세미나", "리셉션", "회견", "협상", "협의", "토론", "협약", "계약", "약정", "접촉",
  ]
  private static let attends: WordSet = [
    "배석", "동석", "합석", "합류", "동참", "참석", "동행", "입회", "수행", "자리했", "자리한", "자리하",
  ]
  private static let signs: WordSet = [
    "서명", "체결", "악수", "교환", "협의", "논의", "합의", "담판", "상의", "의논", "설득", "조율", "약정", "협약", "얘기하",
    "이야기하",
    "대화하", "얘기했", "이야기했", "대화했",
  ]

  /// Whether a noun names an occasion that many come to.
  static func isOccasion(_ kind: String) -> Bool { occasions.contains(kind) }

  /// Whether a meeting of a kind has no place: those who talk are apart.
  static func isRemote(_ kind: String) -> Bool {
    kind.contains("통화") || kind.contains("화상") || kind.contains("전화")
  }

  /// The triggers of a sentence, in order.
  static func find(in words: [Word]) -> [MeetingTrigger] {
    words.indices.compactMap { i in read(words, i) }
  }

  private static func read(_ words: [Word], _ i: Int) -> MeetingTrigger? {
    let text = words[i].text
    if let attend = attend(words, i) { return attend }
    if isVerb(text) {
      return MeetingTrigger(word: i, kind: "만남", manner: .verb, isVerbForm: true)
    }
    if let idiom = MeetingIdiom.read(words, i) {
      return MeetingTrigger(
        word: i, kind: idiom.kind, manner: .verb, isVerbForm: idiom.end == i,
        isHosting: idiom.isHosting)
    }
    if let kind = visit(words, i) {
      return MeetingTrigger(
        word: i, kind: kind, manner: .visit, isVerbForm: true,
        isHosting: text.hasPrefix("모시고"))
    }
    if text.begins(withAny: ["앉았", "앉아", "앉은", "앉는", "앉을", "모였", "모여", "모인"]) {
      return MeetingTrigger(word: i, kind: "만남", manner: .sign, isVerbForm: true)
    }
    if ["조정은", "조정을", "조정이", "교섭은", "협상은"].contains(text), i > 0, words[i - 1].text.hasSuffix("차") {
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
      guard let (noun, rest) = noun(text, in: set) ?? (manner == .noun ? compound(text) : nil)
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
      if isNoun, takesVerb(words, i) {
        let manner: Manner = occasions.contains(noun) ? .sign : .verb
        return MeetingTrigger(word: i, kind: noun, manner: manner, isNoun: true)
      }
      return MeetingTrigger(
        word: i, kind: noun, manner: manner, isNoun: isNoun, isVerbForm: isDone(rest))
    }
    return nil
  }

  private static func noun(_ text: String, in set: WordSet) -> (String, String)? {
    var length = min(text.count, 6)
    while length >= 2 {
      let head = String(text.prefix(length))
      if set.contains(head) { return (head, String(text.dropFirst(length))) }
      length -= 1
    }
    return nil
  }

  private static let heads = [
    "간담회", "협의회", "회담", "회동", "면담", "만찬", "오찬", "조찬", "포럼", "협약식", "서명식", "체결식", "조인식", "토론회",
    "좌담회",
    "심포지엄", "세미나", "리셉션", "라운드테이블", "위원회", "회의", "상견례", "미팅", "설명회", "선포식", "출범식", "준공식", "기공식",
    "착공식", "개소식", "기념식", "협약", "교섭", "조정", "기일", "콘퍼런스", "컨퍼런스", "모임",
    "협의", "협상",
  ]
  private static let bodies = ["사회의", "원회의", "협회의", "합회의", "총회의", "대회의", "국회의", "의회의"]

  /// A noun that ends in that of a meeting (금융협의회, 조찬포럼) with what follows it.
  private static func compound(_ text: String) -> (String, String)? {
    for split in WordForm.of(text).splits {
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
      if text.begins(withAny: [
        "가졌", "갖", "가진", "가질", "열었", "열고", "열어", "연다", "열린", "열릴", "열렸", "열려", "열린다", "이뤄졌", "성사됐",
        "나눴", "나누", "나눈", "했", "하고", "하며", "한다", "치렀", "마쳤", "마친", "마치", "이어", "진행", "맺", "주고받",
        "하던", "받", "개최", "벌였", "벌이", "벌인", "주재",
      ])
        || text == "한" || text == "할"
      {
        return true
      }
    }
    return false
  }

  // MARK: verbs

  private static func isVerb(_ text: String) -> Bool {
    if text.hasPrefix("만남") { return false }
    return text.begins(withAny: [
      "만나", "만났", "만난", "만날", "뵀", "뵈었", "뵙", "찾아뵀", "찾아뵙", "마주앉", "둘러앉", "대면했", "조우했", "마주쳤",
    ])
  }

  /// 찾아오다, 오셨다, 다녀가다: somebody comes to the one who tells it.
  static func comesHere(_ text: String) -> Bool {
    text.begins(withAny: ["찾아와", "찾아왔", "찾아오", "오셨", "오셔서", "다녀가", "다녀갔"])
  }

  private static func visit(_ words: [Word], _ i: Int) -> String? {
    let text = words[i].text
    if comesHere(text) { return "방문" }
    if text.begins(withAny: ["찾아가", "찾아와", "찾아갔", "찾아왔", "찾아온", "찾아간"]) {
      return "방문"
    }
    if text.begins(withAny: ["갔다", "갔고", "가서", "향했", "달려갔", "날아갔", "건너갔"]),
      i > 0, words[i - 1].text.hasSuffix("에게") || words[i - 1].text.hasSuffix("에게로")
    {
      return "방문"
    }
    if text.begins(withAny: ["찾았", "찾아", "찾은"]),
      !text.begins(withAny: ["찾아냈", "찾아낸", "찾아내", "찾아볼", "찾아보"])
    {
      return "방문"
    }
    if text.hasPrefix("예방"), i > 0, isDone(String(text.dropFirst(2))) || text == "예방을" {
      return "예방"
    }
    if ["봤다", "봤고", "봤으며", "본다", "볼"].contains(text), i > 1,
      ["따로", "먼저", "직접", "처음", "다시", "또"].contains(words[i - 1].text)
    {
      return "만남"
    }
    for start in [
      "맞았", "맞이", "맞아", "영접", "불러", "불렀", "모시고", "초대", "안내했", "안내하", "배웅", "마중", "에스코트",
    ]
    where text.hasPrefix(start) {
      return "만남"
    }
    return nil
  }

  private static func attend(_ words: [Word], _ i: Int) -> MeetingTrigger? {
    func near(_ starts: [String], within: Int) -> Bool {
      (i + 1..<max(i + 1, min(words.count, i + 1 + within))).contains { j in
        words[j].text.begins(withAny: starts)
      }
    }
    let text = words[i].text
    let isTogether = text.begins(withAny: ["함께했", "함께한", "같이했", "같이한", "함께하", "함께할", "같이하"])
    let isSeat =
      ["자리를", "자리도", "자리에"].contains(text)
      && near(["함께", "같이", "지켰", "지키", "채웠", "채우", "채운", "채운다", "빛냈", "나왔", "나온", "나와"], within: 1)
    let isBeside =
      ["곁을", "옆을", "양옆을", "뒤를", "옆자리를", "곁에", "옆에", "뒷자리를"].contains(text)
      && near(["지켰", "지키", "지킨", "섰", "앉", "있었"], within: 1)
    let isShown =
      ["얼굴을", "모습을", "얼굴도", "눈에"].contains(text)
      && near(["비쳤", "비친", "비췄", "보였", "내밀", "드러냈", "띄었", "띈"], within: 1)
    let isOther = isCounterpart(words, i) || ["왼쪽부터", "오른쪽부터"].contains(text)
    guard isTogether || isSeat || isBeside || isShown || isOther || isComing(words, i) else {
      return nil
    }
    return MeetingTrigger(
      word: i, kind: "만남", manner: .attend, isVerbForm: isTogether || isComing(words, i))
  }

  private static let counterparts = [
    "상대는", "상대방은", "손님은", "대화상대는", "맞상대는", "주빈은", "집주인은", "호스트는", "상대로는", "참석자는", "참석자로는", "참석자에는",
  ]

  /// `상대는 박 사장이었다`: the sentence names the other one.
  static func isCounterpart(_ words: [Word], _ i: Int) -> Bool {
    counterparts.contains(words[i].text) && words.indices.last.map { $0 - i <= 40 } ?? false
  }

  private static let coming = [
    "나왔", "나온", "나온다", "나섰", "나선", "나오기로", "왔다", "왔고", "와서", "앉았", "앉는", "앉아", "섰다", "섰고", "나갔",
    "들렀",
    "참여했", "초청됐", "나와", "서서", "나오고", "앉을", "나올", "설", "올",
  ]
  private static let gatherings = [
    "자리에는", "자리엔", "행사에는", "식에는", "회의에는", "모임에는", "간담회에는", "회동에는", "오찬에는", "만찬에는", "조찬에는", "포럼에는",
    "협의회에는", "면담에는", "회담에는", "쪽에서는", "측에서는", "줄에는", "단상에는", "무대에는", "테이블에는", "상대는", "석에는", "에서는",
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
