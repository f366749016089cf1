import NewsModel

/// Whether a clause tells of a tie that stands, is planned or has ended, how certainly, or of none.
struct TieTense {
  let status: TieStatus
  let certainty: Certainty
  /// Whether the words say that there is no tie, or only suppose one.
  let isNone: Bool

  init(predicate: String, sentence: String, isStanding: Bool, isHeadline: Bool) {
    guard !isStanding else {
      (status, isNone) = (.current, false)
      certainty = Self.isRefuted(predicate) ? .denied : .stated
      return
    }
    let tense = Tense(predicate: predicate, sentence: sentence)
    isNone =
      tense.certainty != .denied
      && (tense.isNegated || Self.isSupposed(predicate)
        || Self.lacking.contains { predicate.contains($0) })
    let isOpen =
      Self.open.contains { predicate.contains($0) } || isHeadline && Self.isQuestion(predicate)
    if tense.certainty != .denied, isOpen {
      certainty = .possible
    } else {
      certainty = tense.certainty
    }
    if Self.ended.contains(where: { predicate.contains($0) }) || tense.status == .cancelled {
      status = .ended
    } else {
      status = Self.isAhead(predicate) ? .planned : .current
    }
  }

  /// Whether it is still to come: 인수하기로 했다, 사들일 것, 합작사를 세운다.
  private static func isAhead(_ predicate: String) -> Bool {
    if planned.contains(where: { predicate.contains($0) }) { return true }
    let words = predicate.split(separator: " ").map { String($0.prefix { $0 != "." && $0 != "," }) }
    return words.indices.contains { i in
      if words[i].ends(withAny: acts) { return true }
      // 인수하기 위해: what it is for.
      if i > 0, words[i].begins(withAny: ["위해", "위한"]), words[i - 1].hasSuffix("하기") {
        return true
      }
      // 사들일 것이라는, 넘길 가능성이: what the verb before says is ahead.
      return i > 0 && words[i].begins(withAny: ["것", "예정", "계획", "가능성", "전망"])
        && Inflection(words[i - 1]) == .coming
    }
  }

  /// `인수하나…`, `합작사 설립 논의`: what a headline only asks, or says to be talked about.
  private static func isQuestion(_ predicate: String) -> Bool {
    let words = predicate.split { " …,?\"“”‘’'".contains($0) }.map(String.init)
    return words.prefix(3).contains {
      $0.count >= 3 && $0.ends(withAny: ["하나", "되나", "들이나", "잡나", "맺나"])
    }
      || words.last.map { $0.ends(withAny: talks) } ?? false
  }

  private static let talks = ["논의", "검토", "협의", "타진", "저울질", "모색", "협상", "눈독", "추진설", "인수설", "매각설"]

  /// What is done once, told in the present: it has not been done yet.
  private static let acts = ["인수한다", "사들인다", "합병한다", "매각한다", "설립한다", "세운다", "출자한다", "투자한다"]

  /// `10%를 보유하고 있다는 내용도 사실이 아닙니다`: what is told only to be denied.
  private static func isRefuted(_ predicate: String) -> Bool {
    ["다는", "라는"].contains { predicate.contains($0) }
      && (Denial.ofFact + ["근거 없"]).contains { predicate.contains($0) }
  }

  /// 할 경우, 한다면: a condition, and no fact.
  private static func isSupposed(_ predicate: String) -> Bool {
    predicate.split(separator: " ").prefix(4).contains { word in
      ["다면", "라면", "하면", "되면", "경우"].contains { word.hasSuffix($0) || word.hasPrefix("경우") }
    }
  }

  private static let lacking = [
    "계획이 없", "계획은 없", "계획도 없", "생각이 없", "생각은 없", "적이 없", "적은 없", "사실이 없", "방침이 없",
  ]
  private static let ended = ["해지", "해소", "파기", "결별", "손을 뗐", "손을 뗀", "청산", "처분했", "철회"]
  private static let planned = [
    "예정", "계획", "방침", "기로 했", "기로 한", "기로 하", "추진", "할 것", "하겠다", "대겠다", "려고", "나선다", "목표", "구상",
  ]
  private static let open = [
    "검토", "타진", "노력하", "모색", "할지", "논의 중", "협의 중", "협상 중", "협의하고 있", "논의하고 있", "협상하고 있", "협상을 벌이고",
    "저울질", "관심을", "방안도 논의", "방안을 논의", "요청",
  ]
}
