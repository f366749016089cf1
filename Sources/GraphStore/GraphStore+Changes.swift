internal import GRDB
public import NewsGraph
internal import NewsModel

extension GraphStore {
  /// What was brought since a moment; the graph must not be stale.
  public func changes(since moment: Changes.Since) throws(GraphStoreError) -> Changes {
    try read { database in
      try ChangeReader(database, after: try moment.lastKnownBatch(in: database)).changes()
    }
  }
}

extension Changes.Since {
  /// The last batch that does not count as new; 0 when all do.
  fileprivate func lastKnownBatch(in database: Database) throws -> Batch.ID {
    switch self {
    case .beginning: return 0
    case .time(let time):
      return try database.row("SELECT max(key) FROM batch WHERE began < ?", time) {
        try $0.optionalInt()
      }.flatMap(\.self) ?? 0
    case .lastBatch:
      return try database.row(
        "SELECT max(key) FROM batch WHERE articles > 0 OR statements > 0"
      ) { try $0.optionalInt() }.flatMap(\.self).map { $0 - 1 } ?? 0
    }
  }
}

/// Collects what is new since a batch.
struct ChangeReader {
  let database: Database
  let batch: Batch.ID
  let lists: ListingReader

  init(_ database: Database, after batch: Batch.ID) {
    self.database = database
    self.batch = batch
    lists = ListingReader(database)
  }

  func changes() throws -> Changes {
    let table = ArticleTable(database, dates: .carried)
    var changes = Changes()
    changes.articles = try ids("SELECT id FROM article WHERE first_batch > ?1")
      .compactMap(table.head).sorted { $0.path < $1.path }
    changes.people = try lists.rows(.person, after: batch)
    changes.firms = try lists.rows(.firm, after: batch)
    changes.meetings = try lists.rows(.meeting, after: batch)
    changes.settled = try settled()
    changes.conflicts = try conflicts()
    return changes
  }

  private func ids(_ sql: String) throws -> [ContentID] {
    try database.rows(sql, batch) { try $0.id() }
  }

  /// Meetings now settled of which, before, nothing but plans were told.
  func settled() throws -> [ListRow] {
    try TurnTable(database).settled(after: batch).compactMap(lists.row)
  }

  /// What articles first seen now say otherwise than those before, or than each other.
  func conflicts() throws -> [Changes.Conflict] {
    try contradicted().compactMap(conflict)
  }

  /// The first of the conflicts, and how many there are; O(log meetings + conflicts).
  func conflictExtract() throws -> Overview.Extract<Changes.Conflict> {
    let all = try contradicted()
    return .init(rows: try all.prefix(Overview.mostShown).compactMap(conflict), total: all.count)
  }

  private func contradicted() throws -> [(EntityRef, Changes.Facet)] {
    try TurnTable(database).contradicted(after: batch)
  }

  private func conflict(
    _ ref: EntityRef, _ facet: Changes.Facet
  ) throws -> Changes.Conflict? {
    try GraphReader(database).meeting(ref.id)?.contradictions.first { $0.facet == facet }
      .map { Changes.Conflict(subject: ref, facet: facet, values: $0.values) }
  }
}
