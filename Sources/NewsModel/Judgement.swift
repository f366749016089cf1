/// What a reader says of two entities: they are one, or two.
///
/// Judgements stand beside what the articles say, never in it. They hang on words of articles, so that
/// they outlast every new reading of them.
public struct Judgement: Codable, Hashable, Comparable, Sendable {
  /// Words that stand for the one; the smaller of the two lists.
  public var left: [Anchor]
  /// Words that stand for the other.
  public var right: [Anchor]
  /// What is said of the two.
  public var verdict: Verdict

  /// Makes a judgement on two entities, in either order.
  public init(_ a: [Anchor], _ b: [Anchor], _ verdict: Verdict) {
    let (a, b) = (a.sorted(), b.sorted())
    (left, right) = a.lexicographicallyPrecedes(b) ? (a, b) : (b, a)
    self.verdict = verdict
  }

  /// What is said of the two.
  public enum Verdict: String, Codable, Sendable {
    /// One and the same.
    case same
    /// Two; blocks every joining, by the program or by other judgements.
    case different
    /// Looked at and left open.
    case unsure
  }

  /// By their words, then by the verdict.
  public static func < (a: Judgement, b: Judgement) -> Bool {
    if a.left != b.left { return a.left.lexicographicallyPrecedes(b.left) }
    if a.right != b.right { return a.right.lexicographicallyPrecedes(b.right) }
    return a.verdict.rawValue < b.verdict.rawValue
  }
}

extension Deed.Act {
  /// What is done where a verdict is given on a pair.
  public init(_ verdict: Judgement.Verdict) {
    switch verdict {
    case .same: self = .merge
    case .different: self = .distinct
    case .unsure: self = .unsure
    }
  }
}
