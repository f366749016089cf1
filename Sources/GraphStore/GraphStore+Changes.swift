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
    try ids(
      """
      WITH told AS (
        SELECT coalesce(r.target, s.id) AS meeting, json_extract(s.payload, '$.status') AS status
        FROM statement AS s LEFT JOIN redirect AS r ON r.id = s.id AND r.former = 0
        WHERE s.kind = 'meeting' AND s.first_batch <= ?1)
      SELECT id FROM entity
      WHERE kind = 'meeting' AND status <> 'planned' AND first_batch <= ?1
        AND (id, status) NOT IN (SELECT meeting, status FROM told)
      ORDER BY by_rank
      """
    ).compactMap(lists.row)
  }

  /// What articles first seen now say otherwise than those before, or than each other.
  func conflicts() throws -> [Changes.Conflict] {
    let fresh = Set(try ids("SELECT id FROM article WHERE first_batch > ?1"))
    let touched = try ids(
      """
      SELECT DISTINCT e.id FROM entity AS e JOIN telling AS t ON t.meeting = e.id
      JOIN provenance_evidence AS p ON p.provenance = t.provenance
      JOIN article AS a ON a.key = p.article
      WHERE a.first_batch > ?1 ORDER BY e.by_rank
      """)
    return try touched.flatMap { id -> [Changes.Conflict] in
      guard let ref = try lists.ref(id), let meeting = try GraphReader(database).meeting(id) else {
        return []
      }
      return meeting.conflicts(ref).filter { conflict in
        conflict.values.contains { $0.evidence.allSatisfy { fresh.contains($0.article) } }
      }
    }
  }
}

extension Meeting {
  /// In what its tellings contradict each other.
  ///
  /// A plan that was then carried out or called off contradicts nothing.
  fileprivate func conflicts(_ ref: EntityRef) -> [Changes.Conflict] {
    var conflicts: [Changes.Conflict] = []
    let dates = tellings.compactMap(\.date)
    if dates.contains(where: { date in dates.contains { !$0.isCompatible(with: date) } }) {
      conflicts.append(conflict(ref, .date) { $0.date?.iso })
    }
    let outcomes = Set(tellings.map(\.status)).subtracting([.planned])
    if outcomes.count > 1 {
      conflicts.append(conflict(ref, .status) { $0.status.rawValue })
    }
    return conflicts
  }

  private func conflict(
    _ ref: EntityRef, _ facet: Changes.Facet, value: (Telling) -> String?
  ) -> Changes.Conflict {
    var evidence: [String: [Evidence]] = [:]
    for telling in tellings {
      guard let value = value(telling) else { continue }
      evidence[value, default: []] += telling.provenance.evidence
    }
    let values = evidence.keys.sorted().map {
      Changes.Value(value: $0, evidence: evidence[$0] ?? [])
    }
    return Changes.Conflict(subject: ref, facet: facet, values: values)
  }
}
