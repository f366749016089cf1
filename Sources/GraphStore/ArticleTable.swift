internal import GRDB
internal import NewsModel

/// Articles with all that hangs on them, inside a transaction of the caller.
struct ArticleTable {
  let database: Database
  private let dates: Dates

  /// Which day stands for the publication of an article that does not tell it.
  enum Dates {
    /// None: the article as it was read.
    case own
    /// The one that the graph carried over from another article.
    case carried
  }

  init(_ database: Database, dates: Dates = .own) {
    self.database = database
    self.dates = dates
  }

  /// The columns that a head is read from.
  private var headColumns: String {
    switch dates {
    case .own: "id, title, publisher, published, dated_by, bylines"
    case .carried:
      """
      id, title, coalesce((SELECT publisher FROM dating WHERE article = key), publisher),
      coalesce((SELECT published FROM dating WHERE article = key), published),
      coalesce((SELECT dated_by FROM dating WHERE article = key), dated_by), bylines
      """
    }
  }

  func key(of id: ContentID) throws -> Int? {
    try database.row("SELECT key FROM article WHERE id = ?", id) { try $0.int() }
  }

  /// Every path of an article, sorted.
  func paths(of key: Int) throws -> [String] {
    try database.rows("SELECT path FROM article_path WHERE article = ? ORDER BY path", key) {
      try $0.text()
    }
  }

  func article(_ id: ContentID) throws -> Article? {
    guard let key = try key(of: id) else { return nil }
    return try stored(key)?.article
  }

  /// The heads of all articles by id.
  func heads() throws -> [ArticleHead] {
    var paths: [Int: [String]] = [:]
    _ = try database.rows("SELECT article, path FROM article_path ORDER BY path") { column in
      paths[try column.int(), default: []].append(try column.text())
    }
    return try database.rows("SELECT key, \(headColumns) FROM article ORDER BY id") {
      let all = paths[try $0.int()] ?? []
      return try ArticleHead(columns: &$0, paths: all)
    }
  }

  func head(_ id: ContentID) throws -> ArticleHead? {
    guard let key = try key(of: id) else { return nil }
    let all = try paths(of: key)
    return try database.row("SELECT \(headColumns) FROM article WHERE key = ?", key) {
      try ArticleHead(columns: &$0, paths: all)
    }
  }

  /// An article as it was saved, and the version of the code that read its facts.
  func stored(_ key: Int) throws -> (article: Article, extractor: String)? {
    let all = try paths(of: key)
    return try database.row(
      """
      SELECT \(headColumns), encoding, text, zones, extractor FROM article WHERE key = ?
      """, key
    ) { column in
      let head = try ArticleHead(columns: &column, paths: all)
      let encoding: TextEncoding = try column.word()
      let text = try column.text()
      let article = Article(head, encoding: encoding, text: text, zones: try column.list())
      return (article, try column.text())
    }
  }

  /// What saving an article would come to.
  ///
  /// Of two copies the one with the smaller path speaks for both, so that the order of saving
  /// leaves no trace.
  func outlook(for article: Article, extractor: String) throws -> SaveOutcome {
    guard let key = try key(of: article.id), let stored = try stored(key) else { return .new }
    let isNoted = try paths(of: key).contains(article.path)
    var sameAtPath = stored.article
    sameAtPath.path = article.path
    sameAtPath.also = article.also
    let isSame = article == sameAtPath && extractor == stored.extractor
    if !isSame && article.path <= stored.article.path { return .updated }
    return isNoted ? .known : .alsoAt
  }
}

extension ArticleHead {
  /// The smallest of `paths` is the article's own.
  fileprivate init(columns column: inout ColumnReader, paths: [String]) throws {
    self.init(
      id: try column.id(), path: paths.first ?? "", also: Array(paths.dropFirst()),
      title: try column.text(), publisher: try column.optionalText(),
      published: try column.optionalDate(), datedBy: try column.optionalWord(),
      bylines: try column.list())
  }
}

extension Article {
  fileprivate init(_ head: ArticleHead, encoding: TextEncoding, text: String, zones: [Zone]) {
    self.init(
      id: head.id, path: head.path, also: head.also, title: head.title, publisher: head.publisher,
      published: head.published, datedBy: head.datedBy, bylines: head.bylines, encoding: encoding,
      text: text, zones: zones)
  }
}
