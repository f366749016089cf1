internal import GRDB
internal import NewsGraph
internal import NewsModel

/// Reads and writes what the reader has looked at.
struct LookTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The moment of the last look.
  struct Look {
    /// The last batch there was when it ended.
    var batch: Batch.ID
    /// When it ended.
    var time: String
  }

  /// The last look that has ended; nil before that.
  func last() throws -> Look? {
    try database.row("SELECT last, left_at FROM look WHERE last IS NOT NULL") {
      Look(batch: try $0.int(), time: try $0.text())
    }
  }

  /// The reader begins to look, perhaps for the first time.
  func arrive() throws {
    try database.run(
      """
      INSERT OR IGNORE INTO look(key, first) VALUES (1, (SELECT ifnull(max(key), 0) FROM batch))
      """)
  }

  /// The reader leaves at a time.
  func leave(at time: String) throws {
    try arrive()
    try database.run(
      "UPDATE look SET last = (SELECT ifnull(max(key), 0) FROM batch), left_at = ?", time)
  }

  /// The reader has opened an article.
  func open(_ article: ContentID) throws {
    try database.run("INSERT OR IGNORE INTO opened(article) VALUES (?)", article)
  }

  /// The reader takes all articles for read.
  func openAll() throws {
    try arrive()
    try database.run("UPDATE look SET first = (SELECT ifnull(max(key), 0) FROM batch)")
    try database.run("DELETE FROM opened")
  }

  /// How many articles were not opened; O(log articles + new ones + opened).
  func unread() throws -> Int {
    let isNew = "e.kind = 'article' AND e.first_batch > look.first"
    return try database.row(
      """
      SELECT (SELECT count(*) FROM entity AS e WHERE \(isNew))
        - (SELECT count(*) FROM opened CROSS JOIN entity AS e ON e.id = article WHERE \(isNew))
      FROM look
      """
    ) { try $0.int() } ?? 0
  }

  /// What of the rows of `entity` is an article that was not opened.
  static let isUnread = """
    kind = 'article' AND first_batch > (SELECT first FROM look)
    AND id NOT IN (SELECT article FROM opened)
    """
}
