package import GraphStore
package import NewsGraph
package import NewsModel

/// A store as the commands read it: the graph by windows and pages, as the explorer does, and what
/// stands beside it.
package protocol CaseReading: GraphReading {
  /// Whether the graph lags behind the articles.
  func isStale() throws -> Bool
  /// The whole graph, claims included. O(size of the graph).
  func graph() throws -> Graph
  /// What was brought since a moment.
  func changes(since moment: Changes.Since) throws -> Changes
  /// What was taken for the brief, in the order that the reader gave it.
  func clips() throws -> [Clip]
  /// Whether the words behind every statement stand where they are said to.
  func verify() throws -> Verification
}

extension GraphStore: CaseReading {}
