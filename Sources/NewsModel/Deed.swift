/// What a reader did in one step.
public struct Deed: Codable, Hashable, Sendable {
  /// What was done.
  public var act: Act
  /// The names of those it was done to, and the new values, as they were shown.
  public var names: [String]
  /// What it says of pairs of entities.
  public var judgements: [Judgement]
  /// What it sets right.
  public var corrections: [Correction]
  /// What it keeps beside things.
  public var annotations: [Annotation]
  /// The names watched from then on; nil where it is about something else.
  public var watched: [String]?

  /// Makes a deed.
  public init(
    _ act: Act, _ names: [String] = [], judgements: [Judgement] = [],
    corrections: [Correction] = [], annotations: [Annotation] = [], watched: [String]? = nil
  ) {
    self.act = act
    self.names = names
    self.judgements = judgements
    self.corrections = corrections
    self.annotations = annotations
    self.watched = watched
  }

  /// Whether the graph depends on it.
  public var bearsOnGraph: Bool { !judgements.isEmpty || !corrections.isEmpty }

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
    /// Another form of an entity is shown.
    case rename
    /// An entity is taken out of sight.
    case hide
    /// A statement is taken out.
    case reject
    /// A value is set right.
    case correct
    /// Words are kept beside something.
    case note
    /// Something is worth coming back to.
    case star
    /// Something is no longer starred.
    case unstar
    /// A letter leads to something.
    case mark
    /// The list of watched names is another.
    case watch
    /// Words are taken for the brief.
    case clip
    /// Words are no longer in the brief.
    case unclip
    /// Words stand elsewhere in the brief.
    case move
  }
}
