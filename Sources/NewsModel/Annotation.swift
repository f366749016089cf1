/// What a reader keeps beside a thing without changing what the graph says of it.
public struct Annotation: Codable, Hashable, Sendable {
  /// What it is kept beside.
  public var target: Target
  /// What kind of remark.
  public var kind: Kind
  /// The note or the letter of a mark; empty for a star.
  public var text: String

  /// Makes an annotation.
  public init(_ target: Target, _ kind: Kind, _ text: String = "") {
    self.target = target
    self.kind = kind
    self.text = text
  }

  /// The words of a note that group it with others: those that begin with #, without the sign.
  public static func tags(in note: String) -> [String] {
    note.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("#") && $0.count > 1 }
      .map { String($0.dropFirst()) }
  }

  /// What can be kept.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Words of the reader's own; those that begin with # are its tags.
    case note
    /// Worth coming back to.
    case star
    /// A letter that leads back to it; the last one with that letter counts.
    case mark
    /// Words of an article taken for the brief; the text says what they were taken for.
    case clip
  }
}
