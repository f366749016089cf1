public import NewsModel

/// Joins the facts of many articles into one graph: mentions of one person or firm become one
/// entity, tellings of one meeting one meeting.
///
/// A pure function of the facts and the judgements, whatever their order.
public struct Linker: Sendable {
  private let judgements: [Judgement]

  /// Makes a linker that follows what a reader has judged.
  public init(judgements: [Judgement] = []) { self.judgements = judgements }

  /// The graph of a set of articles.
  ///
  /// Facts of an article that is not among `articles` are left out. O(local entities × their
  /// blocks) time.
  public func link(_ facts: [ArticleFacts], articles: [ArticleHead]) -> Graph {
    let known = Set(articles.map(\.id))
    let ordered = facts.filter { known.contains($0.article) }.sorted { $0.article < $1.article }
    let entities = EntityLinking(facts: ordered, judgements: judgements).link()
    let dated = DateCarrying(facts: ordered, articles: articles, entities: entities).carry()
    return GraphAssembly(facts: dated.facts, articles: dated.articles, entities: entities).graph()
  }
}
