/// What a reader or the linker says of two entities.
///
/// Judgements stand beside what the articles say, never in it.
public struct Judgement: Codable, Hashable, Sendable {
  /// Two local or present ids, the smaller first.
  public var left: ContentID
  /// The greater of the two ids.
  public var right: ContentID
  /// What is said of them.
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
    /// One and the same.
    case same
    /// Two; blocks every later joining.
    case different
    /// Looked at and left open.
    case unsure
  }

  /// Who says it.
  public enum Author: String, Codable, Sendable {
    /// The person at the keyboard.
    case reader
    /// The program.
    case linker
  }
}
