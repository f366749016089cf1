internal import GRDB
public import NewsGraph
internal import NewsModel

extension GraphStore {
  /// What a batch and those after it brought about the names that are watched, most first.
  ///
  /// O(mentions of the watched).
  public func newsOfWatched(since batch: Batch.ID) throws(GraphStoreError) -> [WatchedNews] {
    try read { database in try WatchReader(database).news(since: batch) }
  }
}

/// Reads what is told of the names that are watched.
struct WatchReader {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// What a batch and those after it brought.
  func news(since batch: Batch.ID) throws -> [WatchedNews] {
    let lists = ListingReader(database)
    let rows = try database.rows(
      """
      SELECT w.id, (
        SELECT count(DISTINCT m.article) FROM entity_mention AS m
        JOIN article AS a ON a.key = m.article WHERE m.entity = w.id AND a.first_batch >= ?1
      ) AS fresh, (
        SELECT count(*) FROM meeting_party AS p JOIN entity AS e ON e.id = p.meeting
        WHERE p.entity = w.id AND e.first_batch >= ?1
      )
      FROM (SELECT DISTINCT id FROM watch WHERE id IS NOT NULL) AS w
      WHERE fresh > 0 ORDER BY fresh DESC, w.id
      """, batch
    ) { (id: try $0.id(), articles: try $0.int(), meetings: try $0.int()) }
    return try rows.compactMap { row in
      try lists.ref(row.id).map {
        WatchedNews(ref: $0, articles: row.articles, meetings: row.meetings)
      }
    }
  }
}
