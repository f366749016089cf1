/// Everything that extraction reads out of one article.
///
/// Its people and firms are those of this article alone; linking joins them across articles.
public struct ArticleFacts: Codable, Hashable, Sendable {
  /// The article.
  public var article: ContentID
  /// Its people and firms, in order of first mention.
  public var entities: [LocalEntity]
  /// Who holds what title where.
  public var roles: [RoleStatement]
  /// Who met, or is said to meet or not to have met.
  public var meetings: [MeetingStatement]
  /// How two of them are tied.
  public var ties: [TieStatement]
  /// What people said, word for word.
  public var quotes: [QuoteStatement]

  /// Makes the facts of an article; empty unless given.
  public init(
    article: ContentID, entities: [LocalEntity] = [], roles: [RoleStatement] = [],
    meetings: [MeetingStatement] = [], ties: [TieStatement] = [], quotes: [QuoteStatement] = []
  ) {
    self.article = article
    self.entities = entities
    self.roles = roles
    self.meetings = meetings
    self.ties = ties
    self.quotes = quotes
  }
}
