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

  /// Items for the pairs judged last whose verdicts stand, the latest first; those whose words are gone
  /// are left out.
  ///
  /// O(mentions); what `check` throws ends the search.
  func judgedLately(
    _ decisions: [Decision], most: Int, check: () throws -> Void
  ) rethrows -> [ReviewItem] {
    let judged = decisions.reversed().filter { decision in
      !decision.isUndone && decision.deed.judgements.count == 1 && decision.deed.names.count == 2
    }
    let words = Set(judged.flatMap(\.deed.judgements).flatMap { $0.left + $0.right })
    let bearers = try bearers(of: words, check: check)
    return Array(
      judged.lazy.compactMap { decision -> ReviewItem? in
        guard let judgement = decision.deed.judgements.first,
          let a = side(judgement.left, bearers), let b = side(judgement.right, bearers)
        else { return nil }
        return ReviewItem(sides: (a, b), pair: nil, decision: decision)
      }.prefix(most))
  }

  /// Whom some words stand for now.
  private struct Bearer {
    /// Its place among all, people before firms.
    let place: Int
    let id: ContentID
    let name: String
    let mention: EntityMention
  }

  private func bearers(
    of words: Set<Anchor>, check: () throws -> Void
  ) rethrows -> [Anchor: Bearer] {
    guard !words.isEmpty else { return [:] }
    let all =
      graph.people.lazy.map { ($0.id, $0.name, $0.mentions) }
      + graph.firms.lazy.map { ($0.id, $0.name, $0.mentions) }
    var bearers: [Anchor: Bearer] = [:]
    for (place, (id, name, mentions)) in all.enumerated() {
      try check()
      for mention in mentions where words.contains(Anchor(mention)) {
        let anchor = Anchor(mention)
        bearers[anchor] =
          bearers[anchor] ?? Bearer(place: place, id: id, name: name, mention: mention)
      }
    }
    return bearers
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
  private func side(_ anchors: [Anchor], _ bearers: [Anchor: Bearer]) -> ReviewItem.Side? {
    let found = anchors.compactMap { bearers[$0] }
    guard let first = found.min(by: { $0.place < $1.place }) else { return nil }
    let mentions = found.filter { $0.id == first.id }.map(\.mention)
    var side = side(first.id, mentions[0].surface, first.name, mentions)
    side.anchors = anchors
    return side
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
