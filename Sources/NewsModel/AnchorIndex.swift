/// Leads the words that a reader pointed at to what is read there now.
public struct AnchorIndex: Sendable {
  private let facts: [ArticleFacts]
  private let byArticle: [ContentID: Int]

  /// Indexes the facts of articles.
  ///
  /// O(articles).
  public init(_ facts: [ArticleFacts]) {
    self.facts = facts
    byArticle = Dictionary(zip(facts.map(\.article), facts.indices)) { first, _ in first }
  }

  /// The local entity that has a mention at the words, else one that shares some with it, else one
  /// that goes by them.
  ///
  /// O(mentions of the article).
  public func entity(_ anchor: Anchor) -> LocalEntity? {
    guard let there = byArticle[anchor.article].map({ facts[$0].entities }) else { return nil }
    func having(_ fits: (EntityMention) -> Bool) -> LocalEntity? {
      there.first { $0.mentions.contains(where: fits) }
    }
    return having { $0.span == anchor.span && $0.surface == anchor.words }
      ?? having { $0.span == anchor.span } ?? having { $0.span.overlaps(anchor.span) }
      ?? there.first { $0.name == anchor.words || $0.aliases.contains(anchor.words) }
  }

  /// The statement of a kind that a sentence says: of several the one that says most of the same.
  ///
  /// O(statements of the article).
  public func statement(_ kind: Target.Kind, _ anchor: Anchor) -> ContentID? {
    guard let there = byArticle[anchor.article].map({ facts[$0] }) else { return nil }
    switch kind {
    case .role: return best(there.roles, anchor, there)
    case .meeting: return best(there.meetings, anchor, there)
    case .tie: return best(there.ties, anchor, there)
    case .quote: return best(there.quotes, anchor, there)
    case .person, .firm, .article: return nil
    }
  }

  private func best(
    _ statements: [some Statement], _ anchor: Anchor, _ facts: ArticleFacts
  ) -> ContentID? {
    let names = Dictionary(facts.entities.map { ($0.id, $0.name) }) { first, _ in first }
    let gist = anchor.gist
    var best: (score: Int, id: ContentID)?
    for statement in statements {
      guard let evidence = statement.provenance.evidence.first,
        evidence.span.overlaps(anchor.span)
      else { continue }
      let shared = gist.intersection(Anchor.gist(statement.gist { names[$0] })).count
      // Of what was said there more than half is to be said still.
      guard shared * 2 > gist.count else { continue }
      let score = shared * 2 + (evidence.span == anchor.span ? 1 : 0)
      if best.map({ score > $0.score || score == $0.score && statement.id < $0.id }) ?? true {
        best = (score, statement.id)
      }
    }
    return best?.id
  }
}
