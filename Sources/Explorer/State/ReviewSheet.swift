import NewsGraph
import NewsModel

/// The popup that goes through the pairs that may be one.
struct ReviewSheet: Hashable, Sendable {
  /// The pairs; nil before they were read.
  private(set) var cards: [ReviewCard]?
  /// The verdicts given here, by place.
  private(set) var verdicts: [Int: Command] = [:]
  private(set) var cursor = 0
  /// The places judged, in the order in which that was done.
  private var order: [Int] = []

  /// More pairs are not asked for at once.
  static let limit = 200

  /// The pair in sight.
  var card: ReviewCard? {
    guard let cards, cards.indices.contains(cursor) else { return nil }
    return cards[cursor]
  }

  /// Takes in the pairs that were read.
  mutating func receive(_ cards: [ReviewCard]) {
    self.cards = cards
    verdicts = [:]
    order = []
    cursor = 0
  }

  /// Goes some pairs on or back.
  mutating func move(by count: Int) {
    cursor = min(max(0, cursor.advanced(clamping: count)), max(0, (cards?.count ?? 0) - 1))
  }

  /// Gives the pair in sight a verdict and goes on; nil where it has one, or for what is no verdict.
  mutating func judge(_ command: Command) -> ReaderAct? {
    guard let card, verdicts[cursor] == nil else { return nil }
    let (a, b) = (card.first.ref.id, card.second.ref.id)
    let act: ReaderAct
    switch command {
    case .same: act = .merge(a, b)
    case .different: act = .distinct(a, b)
    case .unsure: act = .unsure(a, b)
    default: return nil
    }
    verdicts[cursor] = command
    order.append(cursor)
    move(by: 1)
    return act
  }

  /// Takes back the verdict given last; false where none was.
  mutating func takeBack() -> Bool {
    guard let last = order.popLast() else { return false }
    verdicts[last] = nil
    cursor = last
    return true
  }
}
