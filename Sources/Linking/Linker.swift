public import NewsModel

/// Joins the facts of many articles into one graph: mentions of one person or firm become one
/// entity, tellings of one meeting one meeting.
///
/// A pure function of the facts and of what a reader ruled, whatever the order of facts and judgements.
public struct Linker: Sendable {
  private let rulings: Rulings

  /// Makes a linker that follows what a reader has judged and set right.
  public init(rulings: Rulings = Rulings()) { self.rulings = rulings }

  /// The graph of a set of articles.
  ///
  /// Facts of an article that is not among `articles` are left out. O(local entities × their
  /// blocks) time.
  public func link(_ facts: [ArticleFacts], articles: [ArticleHead]) -> Graph {
    link(facts, articles: articles, check: {})
  }

  /// The graph of a set of articles; `check` is called now and then, and what it throws ends the work.
  public func link(
    _ facts: [ArticleFacts], articles: [ArticleHead], check: () throws -> Void
  ) rethrows -> Graph {
    let known = Set(articles.map(\.id))
    let ordered = facts.filter { known.contains($0.article) }.sorted { $0.article < $1.article }
    let parting = MentionParting(ordered, rulings.judgements)
    var hand = Correcting(rulings.corrections, parting.facts)
    let facts = hand.corrected(parting.facts)
    try check()
    let linking = EntityLinking(
      facts: facts, judgements: rulings.judgements, loose: parting.loose)
    let entities = hand.unhidden(try linking.link(check: check))
    try check()
    let dated = try DateCarrying(
      facts: facts, articles: hand.corrected(articles), entities: entities
    ).carry(check: check)
    try check()
    var graph = try GraphAssembly(
      facts: dated.facts, articles: dated.articles, entities: entities
    ).graph(check: check)
    try check()
    hand.correct(&graph, entities)
    return graph
  }
}
