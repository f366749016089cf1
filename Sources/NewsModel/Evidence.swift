/// Words of an article that say something, at the place where they stand.
public struct Evidence: Codable, Hashable, Sendable {
  /// The article.
  public var article: ContentID
  /// The line of the article's file on which the words begin, counted from 1.
  public var line: Int
  /// The words, exactly as in the article's NFC text.
  public var quote: String
  /// Where they stand in that text.
  public var span: Span

  /// Makes a piece of evidence.
  public init(article: ContentID, line: Int, quote: String, span: Span) {
    self.article = article
    self.line = line
    self.quote = quote
    self.span = span
  }

  /// Where the words stand tells what they are: hashing them too costs many times as much.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(article)
    hasher.combine(span)
  }
}
