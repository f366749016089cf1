/// An organisation of the graph.
public struct Firm: Codable, Hashable, Sendable {
  /// The smallest of its local entities' ids.
  public var id: ContentID
  /// The fullest form found.
  public var name: String
  /// All other written forms, sorted.
  public var aliases: [String]
  /// Where the firm is named or stood for, by article and place.
  public var mentions: [EntityMention]
  /// The ticker that an article or the list of listed firms gives.
  public var ticker: String?
  /// What kind of organisation.
  public var kind: FirmKind

  /// Makes a firm.
  public init(
    id: ContentID, name: String, aliases: [String] = [], mentions: [EntityMention] = [],
    ticker: String? = nil, kind: FirmKind = .company
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
    self.ticker = ticker
    self.kind = kind
  }
}
