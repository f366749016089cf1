internal import GRDB
public import NewsModel

extension GraphStore {
  /// Keeps that a reader begins to look: articles that come from the first such moment on are unread
  /// until they are opened.
  public func arrive() throws(GraphStoreError) {
    try write { database in try LookTable(database).arrive() }
  }

  /// Keeps that the reader leaves at a time, ISO 8601: what comes from now on is new at the next look.
  public func leave(at time: String) throws(GraphStoreError) {
    try write { database in try LookTable(database).leave(at: time) }
  }

  /// Keeps what of a walk goes on in the next one, as its view wrote it.
  public func keep(session: String) throws(GraphStoreError) {
    try write { database in
      try LookTable(database).arrive()
      try database.run("UPDATE look SET session = ?", session)
    }
  }

  /// What of the last walk goes on in this one; nil where there was none.
  public func session() throws(GraphStoreError) -> String? {
    try read { database in
      try database.row("SELECT session FROM look") { try $0.optionalText() }.flatMap(\.self)
    }
  }

  /// Keeps that the reader has opened an article.
  public func open(_ article: ContentID) throws(GraphStoreError) {
    try write { database in try LookTable(database).open(article) }
  }

  /// Keeps that the reader takes all articles for read.
  public func openAll() throws(GraphStoreError) {
    try write { database in try LookTable(database).openAll() }
  }
}
