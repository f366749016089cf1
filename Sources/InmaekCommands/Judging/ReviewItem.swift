import GraphStore
import Linking
import NewsGraph
import NewsModel

/// A pair to be judged: both sides as they are shown, with what speaks for and against.
struct ReviewItem {
  var sides: (Side, Side)
  var pair: ReviewPair?
  /// The decision that judged it before.
  var decision: Decision?

  /// One of the two.
  struct Side {
    var id: ContentID
    var name: String
    /// What tells it from others: the leading role, the kind of firm.
    var detail: String
    var anchors: [Anchor]
    /// What articles say of it, the fullest form first.
    var quotes: [Evidence]
  }

  /// The judgement that a verdict makes of it.
  func judgement(_ verdict: Judgement.Verdict) -> Judgement {
    Judgement(sides.0.anchors, sides.1.anchors, verdict)
  }
}

/// Makes the items of a review from a graph.
struct ReviewItems {
  let graph: Graph
  let phrases: any Phrases
  private let people: [ContentID: Person]
  private let firms: [ContentID: Firm]

  /// How many quotes a side is shown with.
  private static let shownQuotes = 2

  init(_ graph: Graph, _ phrases: any Phrases) {
    self.graph = graph
    self.phrases = phrases
    people = Dictionary(graph.people.map { ($0.id, $0) }) { first, _ in first }
    firms = Dictionary(graph.firms.map { ($0.id, $0) }) { first, _ in first }
  }

  /// An item for a pair of the queue.
  func item(_ pair: ReviewPair) -> ReviewItem? {
    guard let a = side(pair.first), let b = side(pair.second) else { return nil }
    return ReviewItem(sides: (a, b), pair: pair)
  }

  /// An item for a decision that judged one pair; nil for another or one whose words are gone.
  func item(_ decision: Decision) -> ReviewItem? {
    guard decision.deed.judgements.count == 1, let judgement = decision.deed.judgements.first,
      decision.deed.names.count == 2,
      let a = side(judgement.left, decision.deed.names),
      let b = side(judgement.right, decision.deed.names)
    else { return nil }
    return ReviewItem(sides: (a, b), pair: nil, decision: decision)
  }

  /// Items for the pairs judged last whose verdicts stand, the latest first.
  func judgedLately(_ decisions: [Decision], most: Int) -> [ReviewItem] {
    Array(decisions.filter { !$0.isUndone }.reversed().lazy.compactMap(item).prefix(most))
  }

  private func side(_ id: ContentID) -> ReviewItem.Side? {
    if let person = people[id] {
      let role = person.roles.first
      let detail = role.map { $0.line(firmName: $0.firm.flatMap { firms[$0]?.name }) } ?? ""
      return side(id, person.name, detail, person.mentions)
    }
    return firms[id].map { side(id, $0.name, phrases.firmKind($0.kind), $0.mentions) }
  }

  private func side(
    _ id: ContentID, _ name: String, _ detail: String, _ mentions: [EntityMention]
  ) -> ReviewItem.Side {
    ReviewItem.Side(
      id: id, name: name, detail: detail, anchors: Anchor.allAnchors(of: mentions),
      quotes: quotes(mentions, name))
  }

  /// One side of a judgement by its words, whichever entity they stand for now.
  private func side(_ anchors: [Anchor], _ names: [String]) -> ReviewItem.Side? {
    let words = Set(anchors)
    func stands(_ mentions: [EntityMention]) -> [EntityMention] {
      mentions.filter { words.contains(Anchor($0)) }
    }
    for person in graph.people {
      let mentions = stands(person.mentions)
      guard let first = mentions.first else { continue }
      var found = side(person.id, first.surface, person.name, mentions)
      found.anchors = anchors
      return found
    }
    for firm in graph.firms {
      let mentions = stands(firm.mentions)
      guard let first = mentions.first else { continue }
      var found = side(firm.id, first.surface, firm.name, mentions)
      found.anchors = anchors
      return found
    }
    return nil
  }

  /// Sentences of different articles, those that write the whole name first.
  private func quotes(_ mentions: [EntityMention], _ name: String) -> [Evidence] {
    var seen: Set<ContentID> = []
    let sorted = mentions.filter { $0.surface == name } + mentions
    return Array(
      sorted.map(\.evidence).filter { seen.insert($0.article).inserted }
        .prefix(Self.shownQuotes))
  }
}
