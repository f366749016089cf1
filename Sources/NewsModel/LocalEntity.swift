/// A person or firm of one article: all that is said of it there under all its written forms.
public struct LocalEntity: Codable, Hashable, Sendable {
  /// Derived from the article, the kind and the name; every such id resolves to its entity for ever.
  public var id: ContentID
  /// `person` or `firm`.
  public var kind: EntityKind
  /// The fullest form of the article.
  public var name: String
  /// The other written forms, sorted; no back-references.
  public var aliases: [String]
  /// What kind of firm, when the words tell.
  public var firmKind: FirmKind?
  /// The ticker the article gives.
  public var ticker: String?
  /// Where it is named or stood for, in order.
  public var mentions: [EntityMention]

  /// Makes a local entity.
  public init(
    id: ContentID, kind: EntityKind, name: String, aliases: [String] = [],
    firmKind: FirmKind? = nil, ticker: String? = nil, mentions: [EntityMention] = []
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.firmKind = firmKind
    self.ticker = ticker
    self.mentions = mentions
  }
}
