import NewsGraph
import NewsModel

/// The popup that goes through the pairs that may be one.
struct ReviewSheet: Hashable, Sendable {
  /// The pairs; nil before they were read.
  private(set) var cards: [ReviewCard]?
  /// The verdicts that stand, by place.
  private(set) var verdicts: [Int: Verdict] = [:]
  private(set) var cursor = 0
  /// The first row of the words in sight.
  private(set) var top = 0
  /// The places judged here, in the order in which that was done.
  private var order: [Int] = []

  /// What is said of a pair.
  struct Verdict: Hashable, Sendable {
    var verdict: Judgement.Verdict
    /// Its entry in the history; nil before it is known.
    var decision: Decision.ID?
  }

  /// More pairs are not asked for at once.
  static let limit = 200

  /// The pair in sight.
  var card: ReviewCard? {
    guard let cards, cards.indices.contains(cursor) else { return nil }
    return cards[cursor]
  }

  /// How many pairs were judged before.
  var judgedBefore: Int { cards?.prefix { $0.earlier != nil }.count ?? 0 }

  /// Takes in the pairs that were read; the cursor stands on the first that nobody has judged.
  mutating func receive(_ cards: [ReviewCard]) {
    self.cards = cards
    verdicts = [:]
    order = []
    top = 0
    for (place, card) in cards.enumerated() {
      guard let earlier = card.earlier else { continue }
      verdicts[place] = Verdict(verdict: earlier.verdict, decision: earlier.decision)
    }
    cursor = min(judgedBefore, max(0, cards.count - 1))
  }

  /// Takes in which entry of the history the verdict given last is.
  mutating func receive(decision: Decision.ID?) {
    guard let last = order.last else { return }
    verdicts[last]?.decision = decision
  }

  /// Goes to another pair.
  mutating func move(_ motion: Motion) {
    cursor = min(max(0, motion.row(from: cursor, page: 1)), max(0, (cards?.count ?? 0) - 1))
    top = 0
  }

  /// Scrolls the words of both sides.
  mutating func scroll(by rows: Int) { top = max(0, top.advanced(clamping: rows)) }

  /// Holds the first row in sight within what there is to scroll.
  mutating func fit(most: Int) { top = min(top, most) }

  /// Gives the pair in sight a verdict, or another one, and goes on; nil where it has this one already,
  /// and for what is no verdict.
  mutating func judge(_ command: Command) -> ReaderAct? {
    guard let card, let verdict = Judgement.Verdict(command) else { return nil }
    let act: ReaderAct
    if let former = verdicts[cursor] {
      guard former.verdict != verdict, let decision = former.decision else { return nil }
      act = .judgeAgain(decision, verdict)
    } else {
      act = .judge(verdict, card.first.ref.id, card.second.ref.id)
    }
    verdicts[cursor] = Verdict(verdict: verdict)
    order.append(cursor)
    move(.rows(1))
    return act
  }

  /// Takes back the verdict given last; false where none was.
  mutating func takeBack() -> Bool {
    guard let last = order.popLast() else { return false }
    verdicts[last] = nil
    cursor = last
    top = 0
    return true
  }
}

extension ReaderAct {
  /// A verdict on a pair.
  fileprivate static func judge(
    _ verdict: Judgement.Verdict, _ a: ContentID, _ b: ContentID
  ) -> ReaderAct {
    switch verdict {
    case .same: .merge(a, b)
    case .different: .distinct(a, b)
    case .unsure: .unsure(a, b)
    }
  }
}

extension Judgement.Verdict {
  /// The verdict that a command gives; nil for another command.
  fileprivate init?(_ command: Command) {
    switch command {
    case .same: self = .same
    case .different: self = .different
    case .unsure: self = .unsure
    default: return nil
    }
  }
}
