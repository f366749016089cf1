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

/// An article that was saved.
public struct SavedArticle: Hashable, Sendable {
  /// What it came to.
  public var outcome: SaveOutcome
  /// How many mentions and statements were refused because their words do not stand in the
  /// article where they claim to.
  public var refused: Int
}
