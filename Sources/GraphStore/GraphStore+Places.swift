internal import GRDB
public import NewsModel

extension GraphStore {
  /// An article and where its file stood when it was read.
  public struct Place: Hashable, Sendable {
    /// The file's absolute path.
    public var file: String
    /// The article of the bytes that were read there.
    public var article: ContentID

    /// Makes a place.
    public init(file: String, article: ContentID) {
      self.file = file
      self.article = article
    }
  }

  /// Notes where articles were read from.
  ///
  /// Of an article's places nothing is exported: they differ from machine to machine. Articles
  /// that the store does not have are passed over.
  public func note(_ places: [Place]) throws(GraphStoreError) {
    try write { database in
      for place in places {
        try database.run(
          "INSERT OR IGNORE INTO article_place SELECT ?, key FROM article WHERE id = ?", place.file,
          place.article)
      }
    }
  }

  /// The articles read from a file, or from the files below a folder, sorted by file.
  ///
  /// A file that was changed between two readings has an article for each.
  public func places(at path: String) throws(GraphStoreError) -> [Place] {
    let folder = path.hasSuffix("/") ? path : path + "/"
    return try read { database in
      try database.rows(
        """
        SELECT p.file, a.id FROM article_place AS p JOIN article AS a ON a.key = p.article
        WHERE p.file = ? OR p.file GLOB ? ORDER BY p.file, a.id
        """, path, folder.globPrefix
      ) { Place(file: try $0.text(), article: try $0.id()) }
    }
  }

  /// The files that an article was read from, sorted.
  public func files(of article: ContentID) throws(GraphStoreError) -> [String] {
    try read { database in
      try database.rows(
        """
        SELECT p.file FROM article_place AS p JOIN article AS a ON a.key = p.article
        WHERE a.id = ? ORDER BY p.file
        """, article
      ) { try $0.text() }
    }
  }

  /// Strikes out places and forgets the articles that have none left.
  ///
  /// Returns how many those are.
  public func abandon(_ places: [Place]) throws(GraphStoreError) -> Int {
    let orphans = try write { database in
      for place in places {
        try database.run(
          """
          DELETE FROM article_place
          WHERE file = ? AND article = (SELECT key FROM article WHERE id = ?)
          """, place.file, place.article)
      }
      return try Set(places.map(\.article)).sorted().filter { id in
        try database.row(
          """
          SELECT count(*) FROM article_place AS p JOIN article AS a ON a.key = p.article
          WHERE a.id = ?
          """, id
        ) { try $0.int() } == 0
      }
    }
    return try forget(orphans)
  }
}
