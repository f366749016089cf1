import GraphStore
import NewsGraph
import NewsModel

extension Judging {
  /// The judgements that take some mentions out of an entity; none where nothing would be left.
  ///
  /// Where an article falls on one side as a whole, a mention of each written form stands for it; where a
  /// part of it does, all of its mentions say which is which, and what is left of it stays with the rest.
  func parting(_ chosen: Set<EntityMention>, of whole: Side) -> [Judgement] {
    let out = whole.mentions.filter(chosen.contains)
    let rest = whole.mentions.filter { !chosen.contains($0) }
    guard !rest.isEmpty else { return [] }
    let shared = Set(out.map(\.evidence.article)).intersection(rest.map(\.evidence.article))
    func anchors(_ mentions: [EntityMention]) -> [Anchor] {
      Anchor.allAnchors(of: mentions.filter { !shared.contains($0.evidence.article) })
        + mentions.filter { shared.contains($0.evidence.article) }.map(Anchor.init)
    }
    let apart = Judgement(anchors(out), anchors(rest), .different)
    let elsewhere = Anchor.anchors(
      of: rest.filter { !shared.contains($0.evidence.article) })
    guard !elsewhere.isEmpty else { return [apart] }
    let stays = shared.sorted().compactMap { article -> Judgement? in
      let left = rest.filter { $0.evidence.article == article }.map(Anchor.init)
      return left.isEmpty ? nil : Judgement(left, elsewhere, .same)
    }
    return [apart] + stays
  }

  /// Takes mentions out of an entity.
  func part(_ chosen: Set<EntityMention>, of whole: Side) throws -> Done {
    try part(whole, parting(chosen, of: whole))
  }

  /// Parts an entity as judgements say; the words tell the parts.
  func part(_ whole: Side, _ judgements: [Judgement]) throws -> Done {
    guard !judgements.isEmpty else {
      throw Failure(.notThere, context.phrases.nothingLeft(whole.ref.name))
    }
    let decision = try decide(Deed(.split, [whole.ref.name], judgements: judgements))
    let parts = try parts(of: whole.mentions.map(Anchor.init))
    return Done(
      decision: decision,
      words: parts.map { "  " + $0.id.rawValue + "  " + $0.name.onOneLine }.joined(separator: "\n"))
  }

  /// The entities that the words stand for now, in the order of their first article.
  func parts(of anchors: [Anchor]) throws -> [EntityRef] {
    var seen: Set<ContentID> = []
    var parts: [EntityRef] = []
    for anchor in anchors {
      guard case .article(_, let links) = try store.page(anchor.article)?.subject,
        let target = links.first(where: { $0.span == anchor.span })?.target,
        seen.insert(target.id).inserted
      else { continue }
      parts.append(target)
    }
    return parts
  }
}
