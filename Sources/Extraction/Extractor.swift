public import NewsModel

/// Reads an article: who is named in it, who holds what office, who met whom, how firms are tied,
/// who said what.
///
/// A pure function, one stage a file.
public struct Extractor: Sendable {
  /// Changes whenever the same article may give other facts than before.
  public static let version = 12

  /// Makes an extractor with the embedded word lists.
  public init() {}

  /// The facts of an article.
  ///
  /// Every statement carries the words that say it, word for word.
  public func facts(of article: Article) -> ArticleFacts {
    let document = Document(article)
    let cast = Cast(document)
    let roles = RoleReader(cast: cast).statements()
    var meetings = MeetingReader(cast: cast)
    var ties = TieReader(cast: cast, roles: roles)
    var quotes = QuoteReader(cast: cast)
    return FactsAssembler(
      cast: cast, roles: roles, meetings: meetings.read(), ties: ties.read(), quotes: quotes.read()
    ).facts()
  }
}
