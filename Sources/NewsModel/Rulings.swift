/// What of a reader's decisions bears on the graph.
public struct Rulings: Codable, Hashable, Sendable {
  /// Who is one with whom and who is not; each once, sorted.
  public var judgements: [Judgement]
  /// What was set right, the first first: of two for one value the later counts.
  public var corrections: [Correction]

  /// Makes rulings; none unless given.
  public init(judgements: [Judgement] = [], corrections: [Correction] = []) {
    self.judgements = judgements
    self.corrections = corrections
  }

  /// The rulings of the decisions that stand.
  public init(_ decisions: [Decision]) {
    let standing = decisions.filter { !$0.isUndone }.byTime.map(\.deed)
    judgements = Set(standing.flatMap(\.judgements)).sorted()
    corrections = standing.flatMap(\.corrections)
  }
}
