public import NewsModel

/// What saving an article came to.
public enum SaveOutcome: String, Hashable, Sendable {
  /// These bytes were not in the store.
  case new
  /// The same bytes at the same path, read in the same way: nothing was written.
  case known
  /// Bytes that the store has from another path: the path was noted.
  case alsoAt
  /// Known bytes, now read differently (another extractor, publisher or date): the facts were
  /// replaced; what was first seen earlier stays so.
  case updated
}

/// An article with what was read out of it, to be saved.
public struct ReadArticle: Hashable, Sendable {
  /// As it was read from its path.
  public var article: Article
  /// Its facts; those of another article are refused.
  public var facts: ArticleFacts
  /// The version of the code that read the facts; another one makes them anew.
  public var extractor: String

  /// Puts together what one reading gave.
  public init(_ article: Article, _ facts: ArticleFacts, extractor: String) {
    self.article = article
    self.facts = facts
    self.extractor = extractor
  }
}

/// An article that was saved.
public struct SavedArticle: Hashable, Sendable {
  /// What it came to.
  public var outcome: SaveOutcome
  /// How many mentions and statements were refused because their words do not stand in the
  /// article where they claim to.
  public var refused: Int
}
