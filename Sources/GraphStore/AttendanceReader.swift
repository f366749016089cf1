internal import GRDB
internal import NameSearch
internal import NewsGraph
internal import NewsModel

/// Looks up the meetings of sides in a store.
struct AttendanceReader: AttendanceReading {
  private let database: Database
  private let index: NameIndex
  private let graph: GraphReader

  init(_ database: Database, _ index: NameIndex) {
    self.database = database
    self.index = index
    graph = GraphReader(database)
  }

  func parties(named name: String) throws -> [PartyTest] {
    let lists = ListingReader(database)
    let known = try RedirectTable(database).resolve(ContentID(rawValue: name))
    let ids =
      try known.map { [$0] }
      ?? lists.hits(name, [.person, .firm], limit: 20, in: index)
      .meant.map(\.ref.id)
    return try ids.map { PartyTest(party: $0, holders: try graph.holders(at: $0)) }
  }

  func attendances(of party: ContentID) throws -> [Attendance] {
    let meetings = try database.rows(
      """
      SELECT id, date FROM meeting
      WHERE is_claim = 0 AND id IN (SELECT meeting FROM meeting_party WHERE entity = ?)
      """, party
    ) { (try $0.id(), try $0.optionalDate()) }
    return try meetings.map { id, date in
      Attendance(
        meeting: id, date: date, people: try graph.parties(of: id, .person),
        firms: try graph.parties(of: id, .firm))
    }
  }
}

extension ListingReader {
  /// What names lead to, best first.
  func hits(
    _ query: String, _ kinds: Set<EntityKind>, limit: Int, depth: FindDepth = .full,
    in index: NameIndex
  ) throws -> [FindHit] {
    let found = index.search(
      query, tags: Set(kinds.map(\.nameTag)), limit: limit, isNearest: depth == .nearest,
      isStopped: StopSign.watch)
    try StopSign.check()
    return try found.compactMap { hit in
      try row(key: hit.key).map { row in
        FindHit(
          ref: row.ref, detail: row.detail, stories: row.stories, match: hit.match,
          reason: hit.reason)
      }
    }
  }
}
