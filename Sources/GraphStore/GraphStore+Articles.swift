internal import GRDB
public import NewsModel

extension GraphStore {
  /// Whether an article of these bytes is in the store.
  public func contains(_ id: ContentID) throws(GraphStoreError) -> Bool {
    try read { database in try ArticleTable(database).key(of: id) != nil }
  }

  /// An article as it was saved, its text included.
  public func article(_ id: ContentID) throws(GraphStoreError) -> Article? {
    try read { database in try ArticleTable(database, dates: .carried).article(id) }
  }

  /// An article as it says itself, without a date or outlet from elsewhere.
  public func original(_ id: ContentID) throws(GraphStoreError) -> Article? {
    try read { database in try ArticleTable(database).article(id) }
  }

  /// The version of the code that read the facts of an article.
  public func extractor(of id: ContentID) throws(GraphStoreError) -> String? {
    try read { database in
      try database.row("SELECT extractor FROM article WHERE id = ?", id) { try $0.text() }
    }
  }

  /// The heads of all articles, sorted by id.
  public func articles() throws(GraphStoreError) -> [ArticleHead] {
    try read { database in try ArticleTable(database, dates: .carried).heads() }
  }

  /// The facts of one article as they were saved.
  public func facts(of id: ContentID) throws(GraphStoreError) -> ArticleFacts? {
    try read { database in
      try ArticleTable(database).key(of: id).map { key in
        try FactsReader(database).facts(of: key, id: id)
      }
    }
  }

  /// The articles that a reader may mean: those at a path, else those in a folder of that path,
  /// else the one whose id begins so (with at least four characters).
  ///
  /// Sorted by id.
  public func articles(matching text: String) throws(GraphStoreError) -> [ArticleHead] {
    try read { database in
      let table = ArticleTable(database, dates: .carried)
      let folder = text.hasSuffix("/") ? text : text + "/"
      var ids = try table.ids("WHERE p.path = ?", text)
      if ids.isEmpty { ids = try table.ids("WHERE p.path GLOB ?", folder.globPrefix) }
      if ids.isEmpty, text.utf8.count >= 4 {
        ids = try table.ids("WHERE a.id GLOB ?", text.globPrefix)
      }
      return try ids.compactMap(table.head)
    }
  }

  /// The articles that stand at a path, sorted by id.
  public func articles(at path: String) throws(GraphStoreError) -> [ArticleHead] {
    try read { database in
      let table = ArticleTable(database, dates: .carried)
      return try table.ids("WHERE p.path = ?", path).compactMap(table.head)
    }
  }
}

extension ArticleTable {
  fileprivate func ids(_ condition: String, _ argument: String) throws -> [ContentID] {
    try database.rows(
      """
      SELECT DISTINCT a.id FROM article_path AS p JOIN article AS a ON a.key = p.article
      \(condition) ORDER BY a.id
      """, argument
    ) { try $0.id() }
  }
}

extension String {
  /// The GLOB pattern of everything that begins with this text; an index serves it.
  var globPrefix: String {
    var pattern = ""
    for character in self {
      pattern += "*?[".contains(character) ? "[\(character)]" : String(character)
    }
    return pattern + "*"
  }
}
