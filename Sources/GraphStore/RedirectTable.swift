internal import GRDB
internal import NewsModel

/// Where ids lead: those of parts to what now holds them, and those that entities had before they
/// were joined, parted or read anew to what they became.
struct RedirectTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The id under which an id stands now; nil when it leads nowhere.
  ///
  /// O(length of the chain).
  func resolve(_ id: ContentID) throws -> ContentID? {
    var current = id
    var seen: Set<ContentID> = []
    while try !isEntity(current) {
      guard seen.insert(current).inserted, let next = try target(of: current) else { return nil }
      current = next
    }
    return current
  }

  private func isEntity(_ id: ContentID) throws -> Bool {
    try database.row("SELECT 1 FROM entity WHERE id = ?", id) { _ in true } ?? false
  }

  private func target(of id: ContentID) throws -> ContentID? {
    try database.row("SELECT target FROM redirect WHERE id = ?", id) { try $0.id() }
  }

  /// The redirects of the present graph, without those of former ones.
  func present() throws -> [ContentID: ContentID] {
    let rows = try database.rows("SELECT id, target FROM redirect WHERE former = 0") {
      (try $0.id(), try $0.id())
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// Replaces the redirects by those of a new graph.
  ///
  /// Ids that were shown and stand no longer lead to where most of their parts went. To be called
  /// before the tables of the graph are emptied.
  func replace(with graph: Graph) throws {
    let shown = graph.shownIDs
    var former = try formerTargets(shown: shown, redirects: graph.redirects)
    for id in graph.redirects.keys { former[id] = nil }
    try database.run("DELETE FROM redirect")
    let row = try PreparedStatement(database, "INSERT INTO redirect VALUES (?, ?, ?)")
    for (id, target) in graph.redirects where !shown.contains(id) {
      try row.run(id, target, false)
    }
    for (id, target) in former { try row.run(id, target, true) }
  }

  private func formerTargets(
    shown: Set<ContentID>, redirects: [ContentID: ContentID]
  ) throws -> [ContentID: ContentID] {
    var parts: [ContentID: [ContentID]] = [:]
    for (part, whole) in try present() { parts[whole, default: []].append(part) }
    var former: [ContentID: ContentID] = [:]
    for (id, lastTarget) in try oldTargets() where !shown.contains(id) {
      // A part may itself stand now, as the id of a smaller whole.
      let votes = (parts[lastTarget] ?? []).compactMap {
        redirects[$0] ?? (shown.contains($0) ? $0 : nil)
      }
      former[id] = mostFrequent(votes) ?? lastTarget
    }
    return former.filter { $0.key != $0.value }
  }

  /// The ids shown by the last graph (leading to themselves) and by those before it.
  private func oldTargets() throws -> [(ContentID, ContentID)] {
    try database.rows(
      """
      SELECT id, id FROM entity UNION ALL SELECT id, id FROM tie UNION ALL SELECT id, id FROM quote
      UNION ALL SELECT id, target FROM redirect WHERE former = 1
      """
    ) { (try $0.id(), try $0.id()) }
  }

  private func mostFrequent(_ ids: [ContentID]) -> ContentID? {
    let counts = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.min { a, b in a.value != b.value ? a.value > b.value : a.key < b.key }?.key
  }
}

extension Graph {
  /// Every id that a reader may have seen at the head of something.
  fileprivate var shownIDs: Set<ContentID> {
    var ids = Set(articles.map(\.id))
    ids.formUnion(people.map(\.id))
    ids.formUnion(firms.map(\.id))
    ids.formUnion((meetings + claims.meetings).map(\.id))
    ids.formUnion((ties + claims.ties).map(\.id))
    ids.formUnion(quotes.map(\.id))
    return ids
  }
}
