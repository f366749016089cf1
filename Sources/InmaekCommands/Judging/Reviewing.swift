import GraphStore
import Linking
import NewsModel

extension Judging {
  /// The pairs of whom a reader has said something, as they stand now.
  func judgedPairs() throws -> Set<ReviewQueue.Key> {
    var pairs: Set<ReviewQueue.Key> = []
    func standing(_ anchors: [Anchor]) throws -> ContentID? {
      try store.standing(Target(.person, anchors, id: ContentID(rawValue: "")))
    }
    for decision in try store.decisions() where !decision.isUndone {
      for judgement in decision.deed.judgements {
        if let a = try standing(judgement.left), let b = try standing(judgement.right) {
          pairs.insert(ReviewQueue.Key(a, b))
        }
      }
    }
    return pairs
  }
}

/// A walk through pairs on a plain terminal: one key a verdict.
///
/// A verdict is kept at once, so that nothing is lost whenever the program ends; the graph follows at
/// the end.
struct Reviewing {
  let items: [ReviewItem]
  let judging: Judging
  let graph: Graph
  private var decisions: [Int: Decision] = [:]
  private var counts: [ReviewVerdict: Int] = [:]
  /// The verdicts of this walk, by place.
  private var given: [Int: ReviewVerdict] = [:]

  init(items: [ReviewItem], judging: Judging, graph: Graph) {
    self.items = items
    self.judging = judging
    self.graph = graph
    for (index, item) in items.enumerated() { decisions[index] = item.decision }
  }

  mutating func run() throws {
    let context = judging.context
    let telling = Telling(
      context, articles: Dictionary(graph.articles.map { ($0.id, $0) }) { first, _ in first })
    var index = 0
    while items.indices.contains(index) {
      var item = items[index]
      item.decision = decisions[index]
      let lines = telling.review(
        item, number: index + 1, of: items.count, columns: context.output.columns)
      for line in lines { context.output.line(line) }
      let verdict = try ask()
      switch verdict {
      case .leave: return try end()
      case .back: index = max(0, index - 1)
      case .skip:
        counts[.skip, default: 0] += 1
        index += 1
      case .same, .different, .unsure:
        try keep(verdict, item, index)
        index += 1
      }
    }
    try end()
  }

  private func ask() throws -> ReviewVerdict {
    let context = judging.context
    context.output.line("")
    context.output.write(context.phrases.reviewPrompt + " ")
    context.output.flush()
    while true {
      if let verdict = ReviewVerdict(key: try context.input.readKey()) {
        context.output.line(context.phrases.verdict(verdict))
        return verdict
      }
    }
  }

  /// Keeps a verdict in the place of the one that the pair had.
  private mutating func keep(_ verdict: ReviewVerdict, _ item: ReviewItem, _ index: Int) throws {
    guard let act = verdict.act, let judgement = verdict.judgement else { return }
    if let former = decisions[index] {
      _ = try judging.store.undo(former.id)
      if let earlier = given[index] { counts[earlier, default: 0] -= 1 }
    }
    given[index] = verdict
    decisions[index] = try judging.note(
      Deed(act, [item.sides.0.name, item.sides.1.name], judgements: [item.judgement(judgement)]))
    counts[verdict, default: 0] += 1
  }

  /// Makes the graph anew and sums up.
  private func end() throws {
    let context = judging.context
    try context.pipeline.settle(judging.store)
    context.output.line("")
    context.output.line(
      context.phrases.reviewed(
        same: counts[.same] ?? 0, different: counts[.different] ?? 0,
        unsure: counts[.unsure] ?? 0))
    try context.tellIdleDecisions(of: judging.store)
  }
}
