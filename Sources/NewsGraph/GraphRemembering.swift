public import NewsModel

/// How a view keeps what its reader has looked at: from then on the rest is new.
///
/// None of it bears on the graph or stands in the history of what a reader did.
public protocol GraphRemembering: Sendable {
  /// The reader has begun to look; what comes from the first such moment on is unread.
  func arrive() throws
  /// The reader leaves; what comes from now on is new at the next look.
  func leave() throws
  /// The reader has opened an article.
  func open(_ article: ContentID) throws
  /// The reader takes all articles for read.
  func openAll() throws
}
