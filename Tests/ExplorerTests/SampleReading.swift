import GraphSamples
import NewsGraph
import NewsModel

/// The sample, but for what a test has another answer to.
protocol SampleReading: GraphReading {}

extension SampleReading {
  private var sample: InMemoryGraph { Walk.sample }

  func overview(on today: CivilDay) -> Page { sample.overview(on: today) }
  func nextUnread(after article: ContentID?) -> EntityRef? { nil }
  func stretches(of scale: TimeScale) -> [Stretch] { sample.stretches(of: scale) }
  func counts() -> GraphCounts { sample.counts() }
  func rows(
    _ kind: EntityKind, matching filter: RowFilter, order: ListOrder, range: Range<Int>
  ) -> [ListRow] { sample.rows(kind, matching: filter, order: order, range: range) }
  func rowCount(_ kind: EntityKind, matching filter: RowFilter) -> Int {
    sample.rowCount(kind, matching: filter)
  }
  func page(_ id: ContentID) -> Page? { sample.page(id) }
  func resolve(_ id: ContentID) -> ContentID? { sample.resolve(id) }
  func find(
    _ query: String, kinds: Set<EntityKind>, limit: Int, depth: FindDepth
  ) -> [FindHit] { sample.find(query, kinds: kinds, limit: limit, depth: depth) }
  func search(_ query: TextQuery, limit: Int) -> [TextHit] { sample.search(query, limit: limit) }
  func neighbours(of id: ContentID) -> [Neighbour] { sample.neighbours(of: id) }
  func badges() -> [ContentID: Set<Badge>] { [:] }
  func marks() -> [String: EntityRef] { [:] }
  func savedQueries() -> [SavedQuery] { [] }
  func version() -> Int { 0 }
}
