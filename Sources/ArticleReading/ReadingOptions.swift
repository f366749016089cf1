public import NewsModel

/// What the reader of articles is told beside the bytes.
public struct ReadingOptions: Sendable {
  /// The day to take where neither the text nor the path gives one.
  public var published: PartialDate?
  /// The outlet to take where neither the text nor the path names one.
  public var publisher: String?
  /// How paths give day, outlet and title.
  public var pathPattern: PathPattern?
  /// The most bytes an article may have.
  public var limit: Int

  /// Makes options; nothing is told unless given.
  public init(
    published: PartialDate? = nil, publisher: String? = nil, pathPattern: PathPattern? = nil,
    limit: Int = ReadingOptions.defaultLimit
  ) {
    self.published = published
    self.publisher = publisher
    self.pathPattern = pathPattern
    self.limit = limit
  }

  /// 8 MiB, a hundred times the longest article.
  public static let defaultLimit = 8 << 20
}
