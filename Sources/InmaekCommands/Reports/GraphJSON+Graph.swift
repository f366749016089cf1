import GraphExport
import NewsGraph
import NewsModel

extension GraphJSON {
  /// The JSON of what a graph holds, with the names and files that it knows.
  init(_ graph: Graph) {
    self.init(
      names: graph.refs(),
      articles: Dictionary(graph.articles.map { ($0.id, $0) }) { first, _ in first },
      traces: graph.traces)
  }
}

extension Graph {
  /// Everything of a kind as exported, with names beside the ids, by id.
  func json(of kind: EntityKind) -> [ContentID: JSONValue] {
    let facts = GraphJSON(self)
    let pairs: [(ContentID, JSONValue)] =
      switch kind {
      case .person: people.map { ($0.id, facts.person($0)) }
      case .firm: firms.map { ($0.id, facts.firm($0)) }
      case .meeting: meetings.map { ($0.id, facts.meeting($0)) }
      case .article: articles.map { ($0.id, facts.article($0)) }
      }
    return Dictionary(pairs) { first, _ in first }
  }
}
