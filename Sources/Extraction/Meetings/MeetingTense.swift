import NewsModel

/// Whether a clause tells a meeting that took place, is to take place or was called off, or only
/// wishes, asks for or supposes one.
///
/// The verb of the meeting decides (`만난`, `만날`, `회동을 가졌다`); where its ending leaves it open
/// (`만나`, `찾아`, `회담하고`), the end of the clause or sentence does. Words of reporting behind that
/// (`…했다고 밝혔다`) tell nothing of the meeting.
struct MeetingTense {
  private(set) var status: MeetingStatus = .held
  /// Whether the clause says that there was none, or only asks for, wishes or supposes one.
  private(set) var isNegated = false
  /// Whether the plan is told by the present tense alone, which may tell of the past as well.
  private(set) var isPresent = false
  /// Whether nothing but the absence of anything else says that it took place.
  private(set) var isOpen = false
  let certainty: Certainty

  private let words: [Word]

  /// Reads the tense of the meeting that the word at `trigger` tells, in a clause that ends before
  /// `end`.
  init(_ words: [Word], trigger: MeetingTrigger, end: Int, sentence: String) {
    self.words = words
    let rest = Self.text(words[trigger.word...])
    certainty = Tense(predicate: Self.text(words[trigger.word..<end]), sentence: sentence).certainty
    // 만났지만 거절당했다: they met all the same.
    let isPast =
      trigger.isVerbForm && trigger.manner == .verb
      && (words[trigger.word].form.inflection == .past
        || words[trigger.word].text.ends(withAny: ["았지만", "었지만", "났지만", "났으나", "났는데"]))
    if !isPast, Self.refusals.contains(where: { rest.contains($0) }) { isNegated = true }
    if isEver(trigger) { isNegated = true }
    read(trigger, end: end)
    // 당초 만날 예정이었다: it came otherwise.
    let isFormer = words.first { !$0.isQuoted }?.text.begins(withAny: ["당초", "애초"]) == true
    if isFormer, status == .planned,
      ["예정이었", "계획이었", "참이었", "방침이었", "하기로 했"].contains(where: { rest.contains($0) })
    {
      status = .cancelled
    }
    if Self.cancellations.contains(where: { rest.contains($0) }), isCalledOff(trigger, end: end) {
      status = Self.newDay(words, behind: trigger.word) == nil ? .cancelled : .planned
      isNegated = false
    }
  }

  /// `3일이었다가 10일로 미뤄졌다`: the word that tells for when it was put off, behind another.
  static func newDay(_ words: [Word], behind trigger: Int) -> Int? {
    words.indices.dropFirst(trigger + 2).first { i in
      words[i].text.begins(withAny: PutOff.beginnings + ["옮겨", "옮겼"])
        && words[i - 1].splits.contains { ["로", "으로"].contains($0.josa) }
        && words[i - 1].text.ends(withAny: [
          "일로", "달로", "월로", "주로", "초로", "말로", "해로", "년으로", "중순으로",
        ])
    }.map { $0 - 1 }
  }

  private static let ahead = ["오는", "내달", "내년", "내주", "다음", "이번", "모레", "내일"]

  /// `귀한 손님을 맞을 때 쓴다`: whenever they meet, and no meeting to come.
  private func isEver(_ trigger: MeetingTrigger) -> Bool {
    guard !words.contains(where: { $0.text.begins(withAny: Self.ahead) }) else { return false }
    return words.indices.dropLast().contains { i in
      (trigger.word...trigger.word + 1).contains(i) && words[i].form.inflection == .coming
        && words[i + 1].text.hasPrefix("때")
    }
  }

  /// The words outside of quoted speech.
  private static func text(_ words: ArraySlice<Word>) -> String {
    words.filter { !$0.isQuoted }.map(\.text).joined(separator: " ")
  }

  private static let cancellations = [
    "취소", "무산", "불발", "없던 일", "이뤄지지 않", "이루어지지 않", "성사되지 않", "성사되지 못", "미뤄", "미루", "연기됐", "연기하",
    "연기했",
    "어그러", "깨졌", "깨고", "열리지 못", "열리지 않", "없었던 일", "물거품",
  ]
  private static let refusals = [
    "받아들여지지", "응하지", "거절", "거부", "퇴짜", "성사되지 못", "답을 듣지 못", "뿌리쳤", "사양",
  ]

  /// What was planned or only spoken of may be called off; what took place not.
  private func isCalledOff(_ trigger: MeetingTrigger, end: Int) -> Bool {
    status == .planned || isOpen || trigger.manner == .noun && !isDone(trigger)
  }

  private func isDone(_ trigger: MeetingTrigger) -> Bool {
    let next = words[trigger.word...].dropFirst().prefix(3)
    return next.contains { word in
      word.text.begins(withAny: ["가졌", "가진", "마쳤", "마친", "열었"])
    }
  }

  // MARK: the verb of the meeting

  private static let holding = [
    "가지", "가졌", "가진", "가질", "갖", "열", "연", "했", "한", "할", "하", "해", "나누", "나눴", "나눈", "나눌", "치르",
    "치렀", "치른",
    "마치", "마쳤", "마친", "끝내", "끝냈", "끝났", "진행", "이뤄", "이루어", "있었", "있은", "성사됐", "성사된", "맺", "주고받",
    "벌이", "벌였",
    "벌인", "개최", "주재", "함께", "이어", "먹", "들", "마시", "마셨", "걸", "넣", "냈", "낸", "내", "앉", "맞대", "맞댔",
    "맞댄", "봤",
    "본", "볼", "섞", "맞췄", "맞춘", "치", "쳤", "모여", "모였", "모인", "모일", "보냈", "보낸", "대접", "드렸", "찍", "기울",
    "같이",
    "둘러앉", "마주",
  ]
  private static let arranging = [
    "예정", "추진", "조율", "앞두", "앞둔", "잡혔", "잡힌", "잡혀", "잡아", "잡았", "약속", "계획", "확정", "조정 중", "준비",
    "타진", "검토",
    "마련", "가질", "잡기", "하기로", "갖기로",
  ]
  private static let asking = [
    "요청", "제안", "제의", "요구", "청했", "청한", "희망", "원했", "원한", "바란", "거절", "거부",
  ]

  private mutating func read(_ trigger: MeetingTrigger, end: Int) {
    var decided = false
    var i = trigger.word
    while i < words.count, i <= trigger.word + 5, !decided {
      let text = words[i].text
      if words[i].isQuoted { break }
      if i == trigger.word {
        decided =
          trigger.isVerbForm && !text.hasSuffix("을") && decide(words[i].form.inflection, at: i)
      } else if trigger.manner != .visit, text.begins(withAny: Self.asking), i <= trigger.word + 2,
        trigger.isNoun
      {
        status = .planned
        isNegated = isNegated || text.begins(withAny: ["거절", "거부", "희망", "원했", "원한", "바란"])
        decided = true
      } else if trigger.isNoun, text.begins(withAny: Self.arranging), i < end {
        status = .planned
        decided = true
      } else if !trigger.isVerbForm, Self.holds(text) {
        decided = decide(words[i].form.inflection, at: i)
      }
      if i + 1 >= end, !trigger.isNoun || i > trigger.word { break }
      i += 1
    }
    if !decided { readEnd(trigger, end: end) }
  }

  /// 연, 한, 먹을 rather than 연구를, 한국의: a verb of holding and no noun with a particle.
  private static func holds(_ text: String) -> Bool {
    guard text.begins(withAny: holding) else { return false }
    if Inflection(text) == .done, text.hasSuffix("은") { return true }
    if text.ends(withAny: ["를", "의", "에", "와", "과", "가", "은", "에서", "까지", "부터", "도"]) {
      return false
    }
    return !text.hasSuffix("을") || ["먹을", "앉을", "맺을", "갖을", "섞을", "찍을"].contains(text)
  }

  /// Lets an ending decide; whether it does.
  private mutating func decide(_ inflection: Inflection, at i: Int) -> Bool {
    let next = i + 1 < words.count ? words[i + 1].text : ""
    switch inflection {
    case .past: return !["기로"].contains(words[i].text)
    case .done: return decideDone(next)
    case .present:
      // 만난다면, 매달 만난다.
      status = .planned
      isPresent = true
    case .coming:
      status = .planned
      let after = i + 2 < words.count ? words[i + 2].text : ""
      if next.begins(withAny: ["뻔", "리", "이유", "까닭"]) || next == "수" && after.hasPrefix("없") {
        isNegated = true
      }
    case .resolved, .meant: status = .planned
    case .proposed where next.begins(withAny: ["요청", "청했", "초청", "약속", "합의", "뜻을"]):
      status = .planned
    case .proposed, .conditional, .uncertain: isNegated = true
    case .open:
      if next.begins(withAny: ["싶", "말아", "말자", "달라"]) { isNegated = true }
      if next.begins(withAny: ["못", "않"]), words[i].text.hasSuffix("지") { isNegated = true }
      return isNegated
    }
    return true
  }

  /// 만난 뒤: how it goes on tells when; 만난 적이: whether.
  private mutating func decideDone(_ next: String) -> Bool {
    if ["뒤", "후", "다음", "이후", "직후", "데"].contains(next) { return false }
    return true
  }

  // MARK: the end of the clause

  private static let talking = [
    "논의", "협의", "만나", "만날", "나누", "보기", "체결", "다듬", "담판", "서명", "토론", "의논", "상의", "교환", "설명", "주고받",
    "맺", "면담",
    "회동", "회담", "매듭", "모색", "요청", "전달", "들을", "듣", "점검", "의견",
  ]

  private mutating func readEnd(_ trigger: MeetingTrigger, end: Int) {
    let last = end - 1
    if end < words.count, last > trigger.word, words[last].form.inflection == .past { return }
    guard let k = predicate(from: words.count - 1, to: trigger.word) else {
      isOpen = true
      return
    }
    let text = words[k].text
    let before = k > 0 ? words[k - 1].text : ""
    if text.begins(withAny: ["예정", "계획", "방침", "참이", "전망", "것", "수", "가능성", "생각", "분위기"]) {
      readNoun(text, before)
      return
    }
    if Inflection(before) == .resolved {
      // 면담해 보장을 요구하기로 했다: what is resolved is another thing.
      if before.begins(withAny: Self.talking) { status = .planned } else { isOpen = true }
      return
    }
    if before.hasSuffix("지"), text.begins(withAny: ["못", "않"]) {
      // 만나 합의하지 못했다: they met all the same.
      isNegated = k <= trigger.word + 1 && !trigger.isNoun
      return
    }
    switch words[k].form.inflection {
    case .present where !text.begins(withAny: ["있", "없"]):
      status = .planned
      isPresent = true
    case .coming where k == words.count - 1: status = .planned
    case .past: break
    default: isOpen = true
    }
  }

  private mutating func readNoun(_ text: String, _ before: String) {
    switch Inflection(before) {
    case .coming:
      let isTalk = before.begins(withAny: Self.talking + ["가질", "가지", "열", "할", "찾", "방문", "갖"])
      if isTalk || !text.begins(withAny: ["계획", "방침", "생각"]) { status = .planned }
    case .done, .past: break
    default: if text.begins(withAny: ["예정"]) { status = .planned }
    }
  }

  private static let reporting = [
    "밝혔", "밝힌", "전했", "전한", "말했", "말한", "알려졌", "알려진", "알려진다", "전해졌", "전해진", "귀띔", "설명했", "강조했",
    "보도", "발표했", "덧붙",
    "보인다", "보입니다", "보였", "관측", "풀이", "추정", "분석", "예상", "내다봤", "전언", "회고", "기억", "적었",
  ]

  /// The last word that tells something itself, behind which only who says so stands.
  private func predicate(from last: Int, to first: Int) -> Int? {
    var k = last
    while k > first {
      let word = words[k]
      let before = words[k - 1].text
      let isSaying =
        word.text.begins(withAny: Self.reporting)
        || ["한다", "했다", "합니다", "한", "하는"].contains(word.text) && before.hasSuffix("고")
        || word.text == "말이" || word.text == "돈다"
      guard word.isQuoted || isSaying else { break }
      k -= 1
    }
    return k > first ? k : nil
  }
}
