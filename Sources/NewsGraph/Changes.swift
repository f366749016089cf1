public import NewsModel

/// What batches brought that was not there before them.
public struct Changes: Hashable, Sendable {
  /// Articles first seen, by path.
  public var articles: [ArticleHead] = []
  /// People first seen, best first.
  public var people: [ListRow] = []
  /// Firms first seen, best first.
  public var firms: [ListRow] = []
  /// Meetings first seen, the latest first.
  public var meetings: [ListRow] = []
  /// Meetings that were known as planned before and are now told to have been held or cancelled.
  public var settled: [ListRow] = []
  /// Known things of which an article first seen now says something else than those before.
  public var conflicts: [Conflict] = []

  /// Makes changes: nothing at all.
  public init() {}

  /// Whether there is nothing new.
  public var isEmpty: Bool {
    articles.isEmpty && people.isEmpty && firms.isEmpty && meetings.isEmpty && settled.isEmpty
      && conflicts.isEmpty
  }

  /// Since when changes are asked for.
  public enum Since: Hashable, Sendable {
    /// Since the store was made.
    case beginning
    /// Since the last batch that brought anything began.
    case lastBatch
    /// Since a time, ISO 8601, in the manner in which batches were begun.
    case time(String)
  }

  /// Values that contradict each other, side by side with their sources.
  public struct Conflict: Hashable, Sendable {
    /// The meeting.
    public var subject: EntityRef
    /// What they differ in.
    public var facet: Facet
    /// The values, sorted, each with the words that say it.
    public var values: [Value]

    /// Makes a conflict.
    public init(subject: EntityRef, facet: Facet, values: [Value]) {
      self.subject = subject
      self.facet = facet
      self.values = values
    }
  }

  /// In what statements about one meeting may differ.
  public enum Facet: String, Hashable, Sendable {
    /// When it was.
    case date
    /// Whether it was held or cancelled.
    case status
  }

  /// One of several values.
  public struct Value: Hashable, Sendable {
    /// As the export writes it.
    public var value: String
    /// The words that say it.
    public var evidence: [Evidence]

    /// Makes a value.
    public init(value: String, evidence: [Evidence]) {
      self.value = value
      self.evidence = evidence
    }
  }
}
