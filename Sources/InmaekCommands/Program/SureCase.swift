import GraphStore
import NewsGraph
import NewsModel

/// A store as it is read without its weak statements.
///
/// The graph is held in memory for it; the texts of the articles stay where they are.
struct SureCase: CaseReading {
  private let store: any CaseReading
  private let sure: InMemoryGraph

  /// Reads the graph of a store.
  ///
  /// O(size of the graph). Throws what the store throws.
  init(_ store: any CaseReading) throws {
    self.store = store
    sure = InMemoryGraph(try store.graph().withoutWeak())
  }

  func graph() throws -> Graph { sure.graph }
  func counts() throws -> GraphCounts { sure.counts() }
  func rows(
    _ kind: EntityKind, matching filter: RowFilter, order: ListOrder, range: Range<Int>
  ) throws -> [ListRow] { sure.rows(kind, matching: filter, order: order, range: range) }
  func rowCount(_ kind: EntityKind, matching filter: RowFilter) throws -> Int {
    sure.rowCount(kind, matching: filter)
  }
  func page(_ id: ContentID) throws -> Page? {
    id.subject == .article ? try store.page(id) : sure.page(id)
  }
  func resolve(_ id: ContentID) throws -> ContentID? { sure.resolve(id) }
  func find(
    _ query: String, kinds: Set<EntityKind>, limit: Int, depth: FindDepth
  ) throws -> [FindHit] {
    sure.find(query, kinds: kinds, limit: limit, depth: depth)
  }
  func marks() throws -> [String: EntityRef] { try store.marks() }
  func savedQueries() throws -> [SavedQuery] { try store.savedQueries() }
  func stretches(of scale: TimeScale) throws -> [Stretch] { sure.stretches(of: scale) }
  func version() throws -> Int { try store.version() }
  func badges() throws -> [ContentID: Set<Badge>] { try store.badges() }
  func overview(on today: CivilDay) throws -> Page { sure.overview(on: today) }
  func nextUnread(after article: ContentID?) throws -> EntityRef? {
    try store.nextUnread(after: article)
  }
  func neighbours(of id: ContentID) throws -> [Neighbour] { sure.neighbours(of: id) }

  func isStale() throws -> Bool { try store.isStale() }
  func search(_ query: TextQuery, limit: Int) throws -> [TextHit] {
    try store.search(query, limit: limit)
  }
  func changes(since moment: Changes.Since) throws -> Changes { try store.changes(since: moment) }
  func clips() throws -> [Clip] { try store.clips() }
  func verify() throws -> Verification { try store.verify() }
}
