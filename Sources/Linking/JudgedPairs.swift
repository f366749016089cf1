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
  /// O(locals + anchors × locals of an article).
  init(_ judgements: [Judgement], _ locals: [LocalEntity]) {
    guard !judgements.isEmpty else { return }
    var byArticle: [ContentID: [Int]] = [:]
    for (i, local) in locals.enumerated() {
      guard let article = local.mentions.first?.evidence.article else { continue }
      byArticle[article, default: []].append(i)
    }
    for judgement in Set(judgements).sorted() where judgement.verdict != .unsure {
      let left = Self.locals(judgement.left, locals, byArticle)
      let right = Self.locals(judgement.right, locals, byArticle)
      guard let a = left.first, let b = right.first else {
        lost.append(judgement)
        continue
      }
      switch judgement.verdict {
      case .same: same.append(((a, b), judgement))
      case .different:
        for x in left { for y in right where x != y { apart.append((x, y)) } }
      case .unsure: break
      }
    }
  }

  private static func locals(
    _ anchors: [Anchor], _ locals: [LocalEntity], _ byArticle: [ContentID: [Int]]
  ) -> [Int] {
    var found: [Int] = []
    for anchor in anchors {
      if let i = local(anchor, locals, byArticle), !found.contains(i) { found.append(i) }
    }
    return found
  }

  /// The entity that has a mention at the place, else one that shares words with it, else one that
  /// goes by the words.
  private static func local(
    _ anchor: Anchor, _ locals: [LocalEntity], _ byArticle: [ContentID: [Int]]
  ) -> Int? {
    let there = byArticle[anchor.article] ?? []
    func has(_ fits: (EntityMention) -> Bool) -> Int? {
      there.first { locals[$0].mentions.contains(where: fits) }
    }
    return has { $0.span == anchor.span } ?? has { $0.span.overlaps(anchor.span) }
      ?? there.first {
        locals[$0].name == anchor.words || locals[$0].aliases.contains(anchor.words)
      }
  }
}
