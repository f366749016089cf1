public import NewsModel

/// What a reader keeps beside something: a note, a star, a mark.
public struct Remark: Hashable, Sendable {
  /// The entry of the history that keeps it.
  public var decision: Decision.ID
  /// What kind of remark.
  public var kind: Annotation.Kind
  /// The note or the letter of a mark; empty for a star.
  public var text: String
  /// When it was made, ISO 8601.
  public var made: String
  /// By whom.
  public var author: String

  /// Makes a remark.
  public init(
    decision: Decision.ID, kind: Annotation.Kind, text: String, made: String, author: String
  ) {
    self.decision = decision
    self.kind = kind
    self.text = text
    self.made = made
    self.author = author
  }
}
