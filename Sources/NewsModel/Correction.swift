/// What a reader sets right: one value of one thing.
///
/// It stands beside what the articles say, never in it: their statements stay as they are, and the
/// graph tells which of its values are the reader's.
public struct Correction: Codable, Hashable, Sendable {
  /// What is set right.
  public var target: Target
  /// Which value of it.
  public var field: Field
  /// The right value, as the export writes it; empty where the field says it all.
  public var value: String
  /// Words that stand for the entity that is the right value, where it is one.
  public var entity: [Anchor]

  /// Makes a correction.
  public init(_ target: Target, _ field: Field, _ value: String = "", entity: [Anchor] = []) {
    self.target = target
    self.field = field
    self.value = value
    self.entity = entity
  }

  /// What can be set right.
  public enum Field: String, Codable, CaseIterable, Sendable {
    /// The form of a person or firm that is shown.
    case name
    /// Whether an entity is a person or what kind of firm it is.
    case kind
    /// An entity that is none: it is in no list, and nothing is said of it.
    case hidden
    /// A statement that the words do not make.
    case rejected
    /// The day of a meeting, tie, role or article.
    case date
    /// Where a meeting was.
    case place
    /// Whether a meeting took place, a tie holds, a role is held.
    case status
    /// The title of a role.
    case title
    /// Where a title is held.
    case firm
    /// Somebody who was at a meeting.
    case present
    /// Somebody who was not at a meeting.
    case absent
    /// The outlet of an article.
    case publisher
  }

  /// A value of the graph that is the reader's.
  public struct Trace: Codable, Hashable, Sendable {
    /// Which value.
    public var field: Field
    /// What the articles say: a value as the export writes it, or the name of an entity; empty where
    /// they say nothing.
    public var was: String

    /// Makes a trace.
    public init(_ field: Field, was: String) {
      self.field = field
      self.was = was
    }
  }
}
