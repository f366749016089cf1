/// Something that can be found by its names.
public struct NameEntry: Hashable, Sendable {
  /// The caller's number for it.
  public var key: Int
  /// A tag to search by, such as the kind of entity.
  public var tag: UInt8
  /// Its written forms, the shown name first.
  public var forms: [String]
  /// Words that help to tell it: its firms, its titles.
  ///
  /// They count only beside another word.
  public var context: [String]
  /// Its ticker, such as 005930 or NVDA.
  public var ticker: String?
  /// How much it matters, such as the number of stories: the order within a rank.
  public var weight: Int

  /// Makes an entry.
  public init(
    key: Int, tag: UInt8 = 0, forms: [String], context: [String] = [], ticker: String? = nil,
    weight: Int = 0
  ) {
    self.key = key
    self.tag = tag
    self.forms = forms
    self.context = context
    self.ticker = ticker
    self.weight = weight
  }
}

/// An entry that a query found, and why.
public struct NameHit: Hashable, Sendable {
  /// The caller's number for the entry.
  public var key: Int
  /// The written form that fitted.
  public var match: String
  /// Why it fitted.
  public var reason: MatchReason

  /// Makes a hit.
  public init(key: Int, match: String, reason: MatchReason) {
    self.key = key
    self.match = match
    self.reason = reason
  }
}
