/// A person of the graph.
public struct Person: Codable, Hashable, Sendable {
  /// The smallest of its local entities' ids.
  public var id: ContentID
  /// The fullest form found.
  public var name: String
  /// All other written forms, sorted; misspelt ones included.
  public var aliases: [String]
  /// Where the person is named or stood for, by article and place.
  public var mentions: [EntityMention]
  /// The latest first.
  public var roles: [Role]

  /// Makes a person.
  public init(
    id: ContentID, name: String, aliases: [String] = [], mentions: [EntityMention] = [],
    roles: [Role] = []
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
    self.roles = roles
  }
}
