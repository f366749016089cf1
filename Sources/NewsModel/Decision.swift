/// Something that a reader did: one entry of the history, which can be undone and done again.
public struct Decision: Codable, Hashable, Sendable, Identifiable {
  /// Counts the decisions of a store, from 1.
  public var id: Int
  /// When, ISO 8601.
  public var made: String
  /// Who.
  public var author: String
  /// What was done.
  public var deed: Deed
  /// Whether it is undone.
  public var isUndone: Bool
  /// Whether none of it bears on the graph: its words are gone, or another decision overrules it.
  public var isIdle: Bool

  /// Makes a decision.
  public init(
    id: Int, made: String, author: String, deed: Deed, isUndone: Bool = false, isIdle: Bool = false
  ) {
    self.id = id
    self.made = made
    self.author = author
    self.deed = deed
    self.isUndone = isUndone
    self.isIdle = isIdle
  }
}

extension [Decision] {
  /// In the order in which they were made: by time rather than by entry, so that two people who exchange
  /// theirs see the same, and of what both did the later counts.
  ///
  /// O(n log n).
  public var byTime: [Decision] { sorted { ($0.made, $0.id) < ($1.made, $1.id) } }
}
