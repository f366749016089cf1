internal import GRDB
public import NewsModel

extension GraphStore {
  /// What was judged, sorted by the pair: of several judgements by one author on one pair the last.
  public func judgements() throws(GraphStoreError) -> [Judgement] {
    try read { database in try database.judgements() }
  }

  /// Adds a judgement made at a time, ISO 8601.
  ///
  /// Earlier ones on the same pair are kept.
  public func add(_ judgement: Judgement, at time: String) throws(GraphStoreError) {
    try write { database in
      try database.run(
        """
        INSERT INTO judgement(left_id, right_id, verdict, author, made) VALUES (?, ?, ?, ?, ?)
        """, judgement.left, judgement.right, judgement.verdict,
        judgement.by, time)
      try database.run("UPDATE revision SET facts = facts + 1")
    }
  }
}

extension Database {
  func judgements() throws -> [Judgement] {
    try rows(
      """
      SELECT left_id, right_id, verdict, author FROM judgement
      WHERE key IN (SELECT max(key) FROM judgement GROUP BY left_id, right_id, author)
      ORDER BY left_id, right_id, author
      """
    ) { Judgement(try $0.id(), try $0.id(), try $0.word(), by: try $0.word()) }
  }
}
