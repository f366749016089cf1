/// What an article says of itself, without its text.
public struct ArticleHead: Codable, Hashable, Sendable {
  /// Derived from the bytes of the file.
  public var id: ContentID
  /// Where the article stands, relative to the ingested folder.
  public var path: String
  /// The paths of the same bytes elsewhere, sorted.
  public var also: [String]
  /// The headline, or the first words where none can be told.
  public var title: String
  /// The outlet, when known.
  public var publisher: String?
  /// The day it was published, as precise as known.
  public var published: PartialDate?
  /// How `published` came to be known.
  public var datedBy: Article.DateSource?
  /// The reporters named in bylines, without titles.
  public var bylines: [String]

  /// Takes the head of an article.
  public init(_ article: Article) {
    id = article.id
    path = article.path
    also = article.also
    title = article.title
    publisher = article.publisher
    published = article.published
    datedBy = article.datedBy
    bylines = article.bylines
  }

  /// Makes a head of its parts.
  public init(
    id: ContentID, path: String, also: [String] = [], title: String, publisher: String? = nil,
    published: PartialDate? = nil, datedBy: Article.DateSource? = nil, bylines: [String] = []
  ) {
    self.id = id
    self.path = path
    self.also = also
    self.title = title
    self.publisher = publisher
    self.published = published
    self.datedBy = datedBy
    self.bylines = bylines
  }
}
