internal import GRDB
public import NewsGraph
internal import NewsModel

extension GraphStore {
  /// What the last batch brought about a name that is watched.
  public struct WatchedNews: Hashable, Sendable {
    /// Whom or what the name means.
    public var ref: EntityRef
    /// In how many new articles it stands.
    public var articles: Int
    /// How many meetings of it were not known before.
    public var meetings: Int
  }

  /// What a batch and those after it brought about the names that are watched, most first.
  ///
  /// O(mentions of the watched).
  public func newsOfWatched(since batch: Batch.ID) throws(GraphStoreError) -> [WatchedNews] {
    try read { database in
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
}
