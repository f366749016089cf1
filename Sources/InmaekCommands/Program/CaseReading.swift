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
  /// Articles whose texts hold every one of `phrases`, the latest first.
  func search(_ phrases: [String], limit: Int) throws -> [TextHit]
  /// What was brought since a moment.
  func changes(since moment: Changes.Since) throws -> Changes
  /// Whether the words behind every statement stand where they are said to.
  func verify() throws -> Verification
}

extension GraphStore: CaseReading {}
