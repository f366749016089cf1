/// What a reader or the linker says of two entities. Judgements stand beside what the articles
/// say, never in it.
public struct Judgement: Codable, Hashable, Sendable {
  /// Two local or present ids, the smaller first.
  public var left: ContentID
  public var right: ContentID
  public var verdict: Verdict
  /// `reader` or `linker`.
  public var by: Author

  /// Makes a judgement on two ids, in either order.
  public init(_ a: ContentID, _ b: ContentID, _ verdict: Verdict, by: Author) {
    left = min(a, b)
    right = max(a, b)
    self.verdict = verdict
    self.by = by
  }

  /// What is said of the two.
  public enum Verdict: String, Codable, Sendable {
    case same
    case different
    case unsure
  }

  /// Who says it.
  public enum Author: String, Codable, Sendable {
    case reader
    case linker
  }
}
