internal import GRDB
internal import NewsGraph
internal import NewsModel

/// Reads and writes since which batch a meeting has been what it is, and since which one its tellings
/// contradict each other: worked out once a graph, so that what is new is looked up and not looked for.
struct TurnTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// What is written of plans that were carried out or called off.
  private static let settled = "settled"

  /// Writes the turns of a graph's meetings, once their rows and redirects are there.
  ///
  /// - Parameter seen: the batch in which each article was first seen.
  func fill(_ meetings: [Meeting], seen: [ContentID: Batch.ID]) throws {
    // The first that told what is so now, where the meeting was known before.
    try database.run(
      """
      INSERT INTO turn
      SELECT e.id, ?, min(s.first_batch) AS batch
      FROM statement AS s LEFT JOIN redirect AS r ON r.id = s.id AND r.former = 0
      CROSS JOIN entity AS e ON e.id = coalesce(r.target, s.id)
      WHERE s.kind = 'meeting' AND e.status <> 'planned'
        AND json_extract(s.payload, '$.status') = e.status
      GROUP BY e.key HAVING batch > e.first_batch
      """, Self.settled)
    let row = try PreparedStatement(database, "INSERT INTO turn VALUES (?, ?, ?)")
    for meeting in meetings {
      for (facet, values) in meeting.contradictions {
        let batches = values.compactMap { value in
          value.evidence.compactMap { seen[$0.article] }.min()
        }
        try row.run(meeting.id, facet, batches.max() ?? 0)
      }
    }
  }

  /// Meetings known at a batch that were settled by a later one, by rank.
  func settled(after batch: Batch.ID) throws -> [ContentID] {
    try database.rows(
      """
      SELECT e.id FROM turn AS t CROSS JOIN entity AS e ON e.id = t.meeting
      WHERE t.batch > ?1 AND t.kind = ?2 AND e.first_batch <= ?1 ORDER BY e.key
      """, batch, Self.settled
    ) { try $0.id() }
  }

  /// What meetings are contradicted in since a batch, by rank of the meetings.
  func contradicted(after batch: Batch.ID) throws -> [(EntityRef, Changes.Facet)] {
    try database.rows(
      """
      SELECT \(EntityRef.columns(of: "e")), t.kind FROM turn AS t CROSS JOIN entity AS e ON e.id = t.meeting
      WHERE t.batch > ? AND t.kind <> ? ORDER BY e.key, t.kind
      """, batch, Self.settled
    ) { (try EntityRef(columns: &$0), try $0.word()) }
  }
}

extension Meeting {
  /// In what its tellings contradict each other: the values, sorted, each with the words that say it.
  ///
  /// A plan that was then carried out or called off contradicts nothing.
  var contradictions: [(facet: Changes.Facet, values: [Changes.Value])] {
    var found: [(Changes.Facet, [Changes.Value])] = []
    let dates = tellings.compactMap(\.date)
    if dates.contains(where: { date in dates.contains { !$0.isCompatible(with: date) } }) {
      found.append((.date, values { $0.date?.iso }))
    }
    let outcomes = Set(tellings.map(\.status)).subtracting([.planned])
    if outcomes.count > 1 { found.append((.status, values { $0.status.rawValue })) }
    return found
  }

  private func values(_ value: (Telling) -> String?) -> [Changes.Value] {
    var evidence: [String: [Evidence]] = [:]
    for telling in tellings {
      guard let value = value(telling) else { continue }
      evidence[value, default: []] += telling.provenance.evidence
    }
    return evidence.keys.sorted().map {
      Changes.Value(value: $0, evidence: evidence[$0] ?? [])
    }
  }
}
