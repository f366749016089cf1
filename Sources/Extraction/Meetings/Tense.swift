import NewsModel

/// Whether a clause tells what happened, what is to happen, what was called off, or what is only
/// said, thought or denied.
struct Tense {
  var status: MeetingStatus
  var certainty: Certainty
  /// Whether the clause says that it did not happen, so that there is no meeting at all.
  var isNegated: Bool

  /// Reads the words from the trigger to the end of what it governs, and the end of the sentence
  /// for who vouches for it.
  init(predicate: String, sentence: String) {
    status = .held
    certainty = .stated
    isNegated = Self.negations.contains { predicate.contains($0) }
    if Self.cancelled.contains(where: { predicate.contains($0) }) {
      status = .cancelled
      isNegated = false
    } else if Self.isPlanned(predicate) {
      status = .planned
    }
    if Self.denials.contains(where: { sentence.contains($0) }) || Self.isRebutted(sentence)
      || Self.isTalkOfTown(sentence)
    {
      certainty = .denied
    } else if Self.possible.contains(where: { predicate.contains($0) }) {
      certainty = .possible
    } else if Self.inferred.contains(where: { predicate.contains($0) }) {
      certainty = .inferred
    } else if Self.reported.contains(where: { sentence.contains($0) }) {
      certainty = .reported
    }
  }

  private static let negations = [
    "지 못", "지 않", "지는 않", "지도 않", "못했", "안 만", "거절", "거부", "응하지", "불참", "받아들여지지", "그쳤다는",
  ]
  private static let cancelled = ["취소", "무산", "불발", "없던 일", "이뤄지지 않", "이루어지지 않", "성사되지 않", "결렬됐다는"]
  private static let denials =
    [
      "만난 적이 없", "만난 적 없", "만난 적도 없", "회동설", "면담설", "접촉설", "만남은 없었", "만남 자체가 없", "일면식", "낭설",
      "부인했다",
      "부인하", "소문이 돌", "소문이 돌았", "말까지 붙", "글이 퍼졌", "말까지 돌", "말이 돌", "만날 계획이 없", "이야기도 나돌",
      "이야기가 나돌", "얘기도 나돌", "얘기가 나돌", "소문이 나돌", "소문도 나돌", "부인했습",
    ] + Denial.ofFact
  private static let planned = [
    "예정", "계획", "방침", "기로 했", "기로 한", "기로 하", "할 것", "날 것", "질 것", "릴 것", "을 것", "눌 것", "만날 ",
    "만난다.", "조율", "추진하", "추진되", "앞두",
    "하려", "나려", "잡혔", "잡혀", "잡힌", "할 전망", "마련된다", "열린다", "연다", "갖는다", "가진다", "한다.", "나눈다", "만난다",
    "개최한다", "앉는다",
    "요청해", "요청할", "할지", "타진", "나선다", "예방한다", "낸다", "설명한다", "맺는다", "시작한다", "의견을 나눌", "논의할",
  ]
  private static let possible = ["가능성", "수도 있", "불투명", "여지", "유력한 상대", "확정되지", "미정"]
  private static let inferred = ["추정", "관측", "것으로 보인", "것으로 풀이", "것으로 전망", "것이라는 해석", "듯"]
  private static let reported = ["알려졌", "전해졌", "전했다", "전언", "알려진", "전해진", "귀띔", "다고 한다"]

  private static let rumours = ["보도에 대해", "소문에", "설에 대해", "의혹에", "주장에 대해", "관측에 대해", "보도에는"]
  private static let rebuttals =
    ["선을 그었", "사실조차 없", "사실무근", "고개를 저었", "손을 내저었"] + Denial.verbs

  /// Whether a sentence denies what was said: `회동설은 사실이 아니다`.
  static func denies(_ sentence: String) -> Bool {
    (Denial.ofFact + Denial.verbs + ["일면식"]).contains { sentence.contains($0) }
  }

  private static let talk = [
    "는 이야기가", "는 이야기도", "는 얘기가", "는 얘기도", "는 말이", "는 말도", "는 소문이", "는 소문도", "는 메시지가", "는 글이",
  ]
  private static let spreading = [
    "돌았", "돌고", "돌지", "돈다", "나돌", "나온다", "나왔", "나오고", "퍼졌", "퍼지", "퍼진", "떠돌", "번졌",
  ]

  /// `만났다는 이야기가 재계에 퍼졌지만`: what is told without anybody who vouches for it.
  private static func isTalkOfTown(_ sentence: String) -> Bool {
    talk.contains { start in
      guard sentence.contains(start), let range = sentence.range(ofMarker: start) else {
        return false
      }
      let rest = String(sentence[range.upperBound...])
      return spreading.contains { rest.contains($0) }
    }
  }

  /// `…라는 보도에 대해 회사 측은 … 선을 그었다`.
  private static func isRebutted(_ sentence: String) -> Bool {
    rebuttals.contains { sentence.contains($0) } && rumours.contains { sentence.contains($0) }
  }

  private static func isPlanned(_ predicate: String) -> Bool {
    planned.contains { marker in
      guard predicate.contains(marker), let range = predicate.range(ofMarker: marker) else {
        return false
      }
      // 논의했을 것: a guess at what happened.
      if marker.hasPrefix("을"), predicate[..<range.lowerBound].last?.endsInPast == true {
        return false
      }
      // 할 예정이었다가 … 만났다: what follows in the past wins only by its own clause.
      return !predicate[range.upperBound...].hasPrefix("이었으나")
    } || predicate == "예정"
  }
}

extension Character {
  /// Whether the syllable ends in ㅆ: 했, 았, 었.
  fileprivate var endsInPast: Bool {
    guard let scalar = unicodeScalars.first, isHangulSyllable else { return false }
    return (scalar.value - 0xAC00) % 28 == 20
  }
}

extension String {
  /// The first place of a marker, compared by scalars.
  fileprivate func range(ofMarker marker: String) -> Range<String.Index>? {
    guard !marker.isEmpty else { return nil }
    var start = unicodeScalars.startIndex
    let scalars = unicodeScalars
    while start < scalars.endIndex {
      if scalars[start...].starts(with: marker.unicodeScalars) {
        let end = scalars.index(start, offsetBy: marker.unicodeScalars.count)
        return start..<end
      }
      start = scalars.index(after: start)
    }
    return nil
  }
}
