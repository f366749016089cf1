public import NewsModel

/// Whether everything in the store is borne out by the words of its articles.
public struct Verification: Hashable, Sendable {
  /// How many statements and mentions were looked at.
  public var checked = 0
  /// What is wrong, by article and then in the order of reading.
  public var bad: [Finding] = []

  /// One thing that is wrong.
  public struct Finding: Hashable, Sendable {
    /// The statement or local entity.
    public var id: ContentID
    /// The article that should bear it out.
    public var article: ContentID
    /// What is wrong.
    public var fault: Fault
  }

  /// How evidence may fail.
  public enum Fault: String, Hashable, Sendable {
    /// The quoted words do not stand at their span.
    case quoteNotThere = "quote-not-there"
    /// The quote begins on another line.
    case wrongLine = "wrong-line"
    /// The words that should stand for an entity do not stand at their span, or not in the quote.
    case nameNotThere = "name-not-there"
    /// There is no evidence at all.
    case noEvidence = "no-evidence"
  }
}
