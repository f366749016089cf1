public import NewsModel

/// Reads an article out of a file's bytes: decode, adverts and lists of other articles, datelines,
/// what the article says of itself, headline and story.
public struct ArticleReader: Sendable {
  /// What it is told beside the bytes.
  public var options: ReadingOptions

  /// Makes a reader.
  public init(options: ReadingOptions = ReadingOptions()) { self.options = options }

  /// Reads an article, in which the path stands as given.
  ///
  /// The text's own day and outlet come first, then
  /// those of the path, then those of the options. O(bytes).
  public func read(_ bytes: [UInt8], path: String) throws(ReadingError) -> Article {
    guard bytes.count <= options.limit else { throw .tooLarge(limit: options.limit) }
    let decoded = try DecodedText(bytes)
    let draft = Self.draft(of: decoded.text)
    var article = Article(
      id: ContentID(.article, bytes: bytes), path: path, bylines: draft.reporters,
      encoding: decoded.encoding, text: decoded.text, zones: Zoning.zones(of: draft))
    let fields = options.pathPattern?.fields(of: path)
    article.title = Self.title(of: draft, article, fields)
    article.publisher = Publication.outlet(of: draft) ?? fields?.publisher ?? options.publisher
    (article.published, article.datedBy) = Publication.day(
      of: draft, path: fields?.date, given: options.published)
    return article
  }

  static func draft(of text: String) -> Draft {
    var draft = Draft(text)
    PageHead.mark(&draft)
    Advert.mark(&draft)
    RelatedList.mark(&draft)
    Contact.mark(&draft)
    Dateline.mark(&draft)
    SelfReference.mark(&draft)
    Tailpiece.mark(&draft)
    Paragraph.mark(&draft)
    Headline.mark(&draft)
    return draft
  }

  /// The most scalars of a title made of an article's first words.
  private static let firstWords = 60

  private static func title(
    of draft: Draft, _ article: Article, _ fields: PathPattern.Fields?
  )
    -> String
  {
    let text = article.text
    if let headline = draft.headline { return slice(text, headline) }
    if let title = fields?.title { return title }
    let story = article.zones.first { $0.kind == .body } ?? article.zones.first { $0.kind.isStory }
    guard let span = (story ?? article.zones.first)?.span else { return "" }
    let words = slice(text, span).split(separator: "\n").joined(separator: " ")
    guard words.count > firstWords else { return words }
    let cut = words.prefix(firstWords)
    return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + "…"
  }

  private static func slice(_ text: String, _ span: Span) -> String {
    String(decoding: text.utf8.dropFirst(span.start).prefix(span.length), as: UTF8.self)
  }
}
