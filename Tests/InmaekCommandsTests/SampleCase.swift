import GraphSamples
import GraphStore
import InmaekCommands
import NewsGraph
import NewsModel

/// The sample graph as a store that commands read, with a meeting beside it that is only denied, and
/// that on weak grounds.
struct SampleCase: CaseReading {
  private let memory: InMemoryGraph

  init() {
    var (graph, articles) = SampleGraph.make()
    graph.claims.meetings = graph.meetings.prefix(1).map { meeting in
      var denied = meeting
      denied.id = ContentID(.meeting, ["denied"])
      denied.provenance.certainty = .denied
      denied.provenance.confidence = 0.4
      return denied
    }
    memory = InMemoryGraph(graph, articles: articles)
  }

  func isStale() throws -> Bool { false }
  func graph() throws -> Graph { memory.graph }
  func search(_ query: TextQuery, limit: Int) throws -> [TextHit] { [] }
  func changes(since moment: Changes.Since) throws -> Changes { throw NothingRecorded() }
  func clips() throws -> [Clip] { [] }
  func verify() throws -> Verification { throw NothingRecorded() }

  func counts() throws -> GraphCounts { memory.counts() }
  func rows(
    _ kind: EntityKind, matching filter: RowFilter, order: ListOrder, range: Range<Int>
  ) throws -> [ListRow] { memory.rows(kind, matching: filter, order: order, range: range) }
  func rowCount(_ kind: EntityKind, matching filter: RowFilter) throws -> Int {
    memory.rowCount(kind, matching: filter)
  }
  func page(_ id: ContentID) throws -> Page? { memory.page(id) }
  func resolve(_ id: ContentID) throws -> ContentID? { memory.resolve(id) }
  func find(
    _ query: String, kinds: Set<EntityKind>, limit: Int, depth: FindDepth
  ) throws -> [FindHit] {
    memory.find(query, kinds: kinds, limit: limit, depth: depth)
  }
  func marks() throws -> [String: EntityRef] { [:] }
  func savedQueries() throws -> [SavedQuery] { [] }
  func version() throws -> Int { 0 }
  func stretches(of scale: TimeScale) -> [Stretch] { memory.stretches(of: scale) }
  func overview(on today: CivilDay) -> Page { memory.overview(on: today) }
  func nextUnread(after article: ContentID?) -> EntityRef? { nil }
  func badges() throws -> [ContentID: Set<Badge>] { memory.badges() }
  func neighbours(of id: ContentID) throws -> [Neighbour] { memory.neighbours(of: id) }

  /// The sample was never ingested.
  struct NothingRecorded: Error {}
}
