import NewsModel

/// Whether a clause tells of a tie that stands, is planned or has ended, how certainly, or of none.
struct TieTense {
  let status: TieStatus
  let certainty: Certainty
  /// Whether the words say that there is no tie, or only suppose one.
  let isNone: Bool

  init(predicate: String, sentence: String, isStanding: Bool) {
    guard !isStanding else {
      (status, certainty, isNone) = (.current, .stated, false)
      return
    }
    let tense = Tense(predicate: predicate, sentence: sentence)
    isNone =
      tense.certainty != .denied
      && (tense.isNegated || Self.isSupposed(predicate)
        || Self.lacking.contains { predicate.contains($0) })
    if tense.certainty != .denied, Self.open.contains(where: { predicate.contains($0) }) {
      certainty = .possible
    } else {
      certainty = tense.certainty
    }
    if Self.ended.contains(where: { predicate.contains($0) }) || tense.status == .cancelled {
      status = .ended
    } else {
      status = Self.planned.contains { predicate.contains($0) } ? .planned : .current
    }
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
