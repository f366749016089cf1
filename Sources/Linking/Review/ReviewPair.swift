public import NewsModel

/// Two people or firms that may be one, with what speaks for it and what against.
public struct ReviewPair: Hashable, Sendable {
  /// The one with more mentions.
  public var first: ContentID
  /// The other.
  public var second: ContentID
  /// What speaks for one, the strongest first.
  public var reasonsFor: [Reason]
  /// What speaks for two, the strongest first.
  public var reasonsAgainst: [Reason]
  /// The weights of the reasons together; the higher the surer that they are one.
  public var score: Double

  /// What makes two look like one, or like two.
  public enum Reason: Hashable, Sendable {
    /// A written form that both go by.
    case sharedForm(String)
    /// Names so many jamo apart.
    case jamo(Int)
    /// One foreign name ends in the other, or both end in one word.
    case sharedSurname(String)
    /// The firm's names differ in a word that says little (홀딩스, 코리아).
    case sharedStem(String)
    /// Both hold or held a title at a firm, or of two firms the same person.
    case sharedFirm(String)
    /// A person who holds a title at both firms.
    case sharedHolder(String)
    /// The same title.
    case sharedTitle(String)
    /// So many people whom both met.
    case sharedCompany(Int)
    /// So many articles name both, as two.
    case sameArticle(Int)
    /// Titles at different firms alone.
    case differentFirms(String, String)
    /// Two kinds of organisation.
    case differentKinds(FirmKind, FirmKind)
    /// Two tickers.
    case differentTickers(String, String)
    /// Two spellings in Chinese characters or Latin letters.
    case differentGlosses(String, String)
  }
}
