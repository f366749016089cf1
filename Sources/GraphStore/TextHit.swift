public import NewsModel

/// An article whose text holds what was looked for.
public struct TextHit: Hashable, Sendable {
  /// The article.
  public var article: ArticleHead
  /// The first places, one a line, with the whole line as the quote; at most `GraphStore.hitLines`.
  public var lines: [Evidence]
}
