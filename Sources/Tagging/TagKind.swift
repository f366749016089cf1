/// What the tagger finds in a sentence.
public enum TagKind: Int, CaseIterable, Sendable {
  case person, organization, place, date, time, quantity, title

  /// The kind's name in data and in what the program prints.
  public var name: String { String(describing: self) }
}
