/// Something that a reader did: one entry of the history, which can be undone and done again.
public struct Decision: Codable, Hashable, Sendable, Identifiable {
  /// Counts the decisions of a store, from 1.
  public var id: Int
  /// When, ISO 8601.
  public var made: String
  /// Who.
  public var author: String
  /// What was done.
  public var act: Act
  /// The names of those it was done to, as they were shown.
  public var names: [String]
  /// What it says of entities.
  public var judgements: [Judgement]
  /// Whether it is undone.
  public var isUndone: Bool
  /// Whether none of it ties anything in the graph: its words are gone, or another decision overrules it.
  public var isIdle: Bool

  /// Makes a decision.
  public init(
    id: Int, made: String, author: String, act: Act, names: [String], judgements: [Judgement],
    isUndone: Bool = false, isIdle: Bool = false
  ) {
    self.id = id
    self.made = made
    self.author = author
    self.act = act
    self.names = names
    self.judgements = judgements
    self.isUndone = isUndone
    self.isIdle = isIdle
  }

  /// What can be done.
  public enum Act: String, Codable, CaseIterable, Sendable {
    /// Two entities are said to be one.
    case merge
    /// Two entities are said to be two.
    case distinct
    /// Mentions are taken out of an entity.
    case split
    /// A pair was looked at and left open.
    case unsure
  }
}
