public import NewsModel

/// A search that the reader keeps under a name.
public struct SavedQuery: Hashable, Sendable {
  /// The name it is run by.
  public var name: String
  /// What is searched for, as `TextQuery.init(_:)` reads it.
  public var words: String
  /// The kinds that are searched; all of them when empty.
  public var kinds: [EntityKind]
  /// When articles appeared.
  public var period: Period
  /// What stands in the name of their outlet; empty for all.
  public var outlet: String

  /// Makes a query.
  public init(
    name: String, words: String, kinds: [EntityKind] = [], period: Period = Period(),
    outlet: String = ""
  ) {
    self.name = name
    self.words = words
    self.kinds = kinds
    self.period = period
    self.outlet = outlet
  }

  /// What stands before the name of a search that is to be run.
  public static let sign: Character = "@"

  /// The name in what was typed to run a search, `@NAME` and nothing else; nil for a query.
  public static func name(in words: String) -> String? {
    guard words.first == sign, !words.contains(where: \.isWhitespace) else { return nil }
    return String(words.dropFirst())
  }
}
