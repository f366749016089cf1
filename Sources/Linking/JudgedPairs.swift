import NewsModel

/// The judgements of a reader, led from the words they hang on to the local entities of the present
/// facts.
struct JudgedPairs {
  /// Pairs that must never be one.
  private(set) var apart: [(Int, Int)] = []
  /// Pairs that are one, unless that joins what is apart.
  private(set) var same: [(pair: (Int, Int), judgement: Judgement)] = []
  /// Judgements of which one side stands for nobody any more.
  private(set) var lost: [Judgement] = []

  /// Leads judgements to entities, by their order among `locals`.
  ///
  /// O(locals + anchors × mentions of an article).
  init(_ judgements: [Judgement], _ facts: [ArticleFacts], _ locals: [LocalEntity]) {
    guard !judgements.isEmpty else { return }
    let index = AnchorIndex(facts)
    let places = Dictionary(zip(locals.map(\.id), locals.indices)) { first, _ in first }
    func led(_ anchors: [Anchor]) -> [Int] {
      var found: [Int] = []
      for anchor in anchors {
        guard let i = index.entity(anchor).flatMap({ places[$0.id] }), !found.contains(i) else {
          continue
        }
        found.append(i)
      }
      return found
    }
    for judgement in Set(judgements).sorted() where judgement.verdict != .unsure {
      let (left, right) = (led(judgement.left), led(judgement.right))
      guard let a = left.first, let b = right.first else {
        lost.append(judgement)
        continue
      }
      switch judgement.verdict {
      case .same: same.append(((a, b), judgement))
      case .different:
        // Where both sides are the same, each article is parted from all others, and stays whole itself.
        let isEach = judgement.left == judgement.right
        func article(_ i: Int) -> ContentID? { locals[i].mentions.first?.evidence.article }
        for x in left {
          for y in right where x != y && !(isEach && article(x) == article(y)) {
            apart.append((x, y))
          }
        }
      case .unsure: break
      }
    }
  }
}
