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
    var rows: [ContentID: Row] = [:]
    for (id, target) in graph.redirects where !shown.contains(id) {
      rows[id] = Row(target: target, isFormer: false)
    }
    for (id, target) in former { rows[id] = Row(target: target, isFormer: true) }
    try write(rows)
  }

  private struct Row: Hashable {
    var target: ContentID
    var isFormer: Bool
  }

  /// Brings the table to these rows; most stay from one graph to the next, and are left alone.
  private func write(_ rows: [ContentID: Row]) throws {
    var rest = rows
    var gone: [ContentID] = []
    _ = try database.rows("SELECT id, target, former FROM redirect") { column in
      let id = try column.id()
      let row = Row(target: try column.id(), isFormer: try column.bool())
      if rest[id] == row { rest[id] = nil } else if rest[id] == nil { gone.append(id) }
    }
    let deletion = try PreparedStatement(database, "DELETE FROM redirect WHERE id = ?")
    for id in gone { try deletion.run(id) }
    let insertion = try PreparedStatement(
      database, "INSERT OR REPLACE INTO redirect VALUES (?, ?, ?)")
    for (id, row) in rest { try insertion.run(id, row.target, row.isFormer) }
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
