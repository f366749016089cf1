internal import GRDB
internal import NewsGraph
internal import NewsModel

extension ArticleTable {
  @discardableResult
  func addPath(_ path: String, to id: ContentID) throws -> Bool {
    guard let key = try key(of: id) else { return false }
    try insertPath(path, of: key)
    return true
  }

  /// Writes an article and its facts in place of what is there.
  func replace(
    _ article: Article, _ facts: ArticleFacts, extractor: String, batch: Batch.ID
  ) throws {
    let known = try key(of: article.id)
    let seen = try known.map(firstBatches) ?? [:]
    if let known { try deleteFacts(of: known) }
    let key = try known ?? insert(article, batch: batch)
    try update(article, key, extractor: extractor)
    for path in [article.path] + article.also { try insertPath(path, of: key) }
    var writer = try FactsWriter(database, article: key, batch: batch, seen: seen)
    try writer.write(facts)
    try database.run(
      "UPDATE batch SET articles = articles + ?, statements = statements + ? WHERE key = ?",
      known == nil ? 1 : 0, writer.fresh, batch)
    try countChange()
    // Last: once FTS5 has something to write, every further statement makes it write a part.
    try database.run(
      "INSERT INTO article_text(rowid, syllables) VALUES (?, ?)", key,
      SyllablePairs(article.text).tokens)
  }

  /// Takes an article out; false when it is not there.
  func forget(_ id: ContentID) throws -> Bool {
    guard let key = try key(of: id) else { return false }
    try deleteFacts(of: key)
    try database.run("DELETE FROM article_path WHERE article = ?", key)
    try database.run("DELETE FROM article WHERE key = ?", key)
    try countChange()
    return true
  }

  /// Marks the graph as older than what it is made from.
  private func countChange() throws {
    try database.run("UPDATE revision SET facts = facts + 1")
  }

  private func insertPath(_ path: String, of key: Int) throws {
    try database.run("INSERT OR IGNORE INTO article_path VALUES (?, ?)", path, key)
    if database.changesCount > 0 { try countChange() }
  }

  /// Makes the row of an article; `update` fills it.
  private func insert(_ article: Article, batch: Batch.ID) throws -> Int {
    try database.run(
      """
      INSERT INTO article(id, title, encoding, text, extractor, first_batch)
      VALUES (?, '', '', '', '', ?)
      """, article.id, batch)
    return Int(database.lastInsertedRowID)
  }

  private func update(_ article: Article, _ key: Int, extractor: String) throws {
    try database.run(
      """
      UPDATE article SET title = ?, publisher = ?, published = ?, dated_by = ?, bylines = ?,
        encoding = ?, text = ?, zones = ?, extractor = ? WHERE key = ?
      """,
      article.title, article.publisher, article.published, article.datedBy,
      try listColumn(article.bylines), article.encoding, article.text,
      try listColumn(article.zones), extractor, key)
  }

  /// In which batch each id of an article's facts was first seen.
  private func firstBatches(in key: Int) throws -> [ContentID: Batch.ID] {
    let rows = try database.rows(
      """
      SELECT id, first_batch FROM local_entity WHERE article = ?1
      UNION ALL SELECT id, first_batch FROM statement WHERE article = ?1
      """, key
    ) { (try $0.id(), try $0.int()) }
    return Dictionary(rows, uniquingKeysWith: min)
  }

  private func deleteFacts(of key: Int) throws {
    if let text = try stored(key)?.article.text {
      // FTS5 keeps no text here, so it must be told what to take out.
      try database.run(
        "INSERT INTO article_text(article_text, rowid, syllables) VALUES ('delete', ?, ?)", key,
        SyllablePairs(text).tokens)
    }
    for table in ["statement", "mention", "local_entity", "evidence"] {
      try database.run("DELETE FROM \(table) WHERE article = ?", key)
    }
  }
}
