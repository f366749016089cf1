/// The web of people, firms and meetings that a set of articles tells, joined across them.
///
/// Every list is sorted by id, so that the same articles give the same value.
public struct Graph: Codable, Hashable, Sendable {
  /// The articles it was made of.
  public var articles: [ArticleHead]
  /// The people, with their roles.
  public var people: [Person]
  /// The organisations.
  public var firms: [Firm]
  /// The meetings that are planned, were held or called off.
  public var meetings: [Meeting]
  /// The ties of firms and of people.
  public var ties: [Tie]
  /// What people said, word for word.
  public var quotes: [Quote]
  /// What is only denied, doubted or rumoured: in no other list.
  public var claims: Claims
  /// Every local entity's, statement's and former id, with the id that it stands under now.
  public var redirects: [ContentID: ContentID]
  /// The values that are a reader's, not the articles', by the id of what has them.
  public var traces: [ContentID: [Correction.Trace]]
  /// The rulings that do nothing: their words are gone, or others overrule them.
  public var idle: Rulings

  /// Makes a graph; empty unless given.
  public init(
    articles: [ArticleHead] = [], people: [Person] = [], firms: [Firm] = [],
    meetings: [Meeting] = [], ties: [Tie] = [], quotes: [Quote] = [], claims: Claims = Claims(),
    redirects: [ContentID: ContentID] = [:], traces: [ContentID: [Correction.Trace]] = [:],
    idle: Rulings = Rulings()
  ) {
    self.articles = articles
    self.people = people
    self.firms = firms
    self.meetings = meetings
    self.ties = ties
    self.quotes = quotes
    self.claims = claims
    self.redirects = redirects
    self.traces = traces
    self.idle = idle
  }

  /// Meetings and ties that an article only denies, doubts or rumours.
  public struct Claims: Codable, Hashable, Sendable {
    /// Meetings that are only denied or held possible.
    public var meetings: [Meeting]
    /// Ties that are only denied or held possible.
    public var ties: [Tie]

    /// Makes claims; none unless given.
    public init(meetings: [Meeting] = [], ties: [Tie] = []) {
      self.meetings = meetings
      self.ties = ties
    }
  }
}
