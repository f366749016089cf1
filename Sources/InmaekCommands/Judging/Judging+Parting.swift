import GraphStore
import NewsGraph
import NewsModel

extension Judging {
  /// The judgement that takes some mentions out of an entity; nil where nothing would be left.
  ///
  /// Where an article falls on one side as a whole, its first mention stands for it; where a part of it
  /// does, all of its mentions say which is which.
  func parting(_ chosen: Set<EntityMention>, of whole: Side) -> Judgement? {
    let out = whole.mentions.filter(chosen.contains)
    let rest = whole.mentions.filter { !chosen.contains($0) }
    guard !rest.isEmpty else { return nil }
    let shared = Set(out.map(\.evidence.article)).intersection(rest.map(\.evidence.article))
    func anchors(_ mentions: [EntityMention]) -> [Anchor] {
      Anchor.anchors(
        of: mentions.filter { !shared.contains($0.evidence.article) }, most: .max)
        + mentions.filter { shared.contains($0.evidence.article) }.map(Anchor.init)
    }
    return Judgement(anchors(out), anchors(rest), .different)
  }

  /// Takes mentions out of an entity.
  func part(_ chosen: Set<EntityMention>, of whole: Side) throws -> Done {
    guard let judgement = parting(chosen, of: whole) else {
      throw Failure(.notThere, context.phrases.nothingLeft(whole.ref.name))
    }
    return try part(whole, judgement)
  }

  /// Parts an entity as a judgement says; the words tell the parts.
  func part(_ whole: Side, _ judgement: Judgement) throws -> Done {
    let decision = try decide(Deed(.split, [whole.ref.name], judgements: [judgement]))
    let parts = try parts(of: whole.mentions.map(Anchor.init))
    return Done(
      decision: decision,
      words: parts.map { "  " + $0.id.rawValue + "  " + $0.name }.joined(separator: "\n"))
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
