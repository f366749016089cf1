import GraphStore
import NewsGraph
import NewsModel
import Testing

@Suite struct ChangesTests {
  @Test func lastBatchIsWhatIsNew() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan, Stories.report], at: "2025-03-12T09:00:00Z")
    try temporary.ingest([Stories.plan, Stories.other], at: "2025-04-01T09:00:00Z")
    // A run that brings nothing does not hide what the one before it brought.
    try temporary.ingest([Stories.plan], at: "2025-04-02T09:00:00Z")
    let changes = try temporary.store.changes(since: .lastBatch)
    #expect(changes.articles.map(\.path) == ["c/other.txt"])
    #expect(changes.people.map(\.ref.name) == ["서지오"])
    #expect(changes.firms.map(\.ref.name) == ["하늘조선"])
    #expect(changes.meetings.isEmpty)
    #expect(changes.settled.isEmpty)
  }

  @Test func planThatTookPlaceIsTold() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan], at: "2025-03-05T09:00:00Z")
    try temporary.ingest([Stories.report], at: "2025-03-12T09:00:00Z")
    let changes = try temporary.store.changes(since: .time("2025-03-10T00:00:00Z"))
    #expect(changes.articles.map(\.path) == ["b/report.txt"])
    #expect(changes.people.isEmpty)
    #expect(changes.meetings.isEmpty)
    #expect(changes.settled.map(\.status) == [.held])
    #expect(try temporary.store.changes(since: .time("2025-03-13T00:00:00Z")).isEmpty)
    #expect(try temporary.store.changes(since: .beginning).people.count == 2)
  }

  @Test func contradictingDaysAreTold() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.report], at: "2025-03-12T09:00:00Z")
    var late = Story(
      "d/late.txt", "가온·새벽 회동 뒷이야기", "나도현 대표와 문가람 사장은 13일 다시 보지 않고 12일 하루만 만났다.")
    late.entity(.person, "나도현")
    late.entity(.person, "문가람")
    late.meeting(.held, of: ["나도현", "문가람"], on: "2025-03-12", saying: "12일 하루만 만났다")
    try temporary.ingest([late], at: "2025-03-14T09:00:00Z")
    let conflict = try #require(
      try temporary.store.changes(since: .lastBatch).conflicts.first)
    #expect(conflict.facet == .date)
    #expect(conflict.values.map(\.value) == ["2025-03-11", "2025-03-12"])
    #expect(conflict.values.last?.evidence.map(\.quote) == ["12일 하루만 만났다"])
    // An article that sides with one of them brings no new conflict.
    try temporary.ingest([Stories.plan], at: "2025-03-15T09:00:00Z")
    #expect(try temporary.store.changes(since: .lastBatch).conflicts.isEmpty)
  }

  @Test func betterExtractorKeepsWhatWasFirstSeen() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan], at: "2025-03-05T09:00:00Z", extractor: "1")
    var better = Stories.plan
    better.entity(.firm, "새벽")
    try temporary.ingest([better], at: "2025-03-06T09:00:00Z", extractor: "2")
    let changes = try temporary.store.changes(since: .time("2025-03-06T00:00:00Z"))
    #expect(changes.articles.isEmpty)
    #expect(changes.people.isEmpty)
    #expect(changes.firms.map(\.ref.name) == ["새벽"])
    #expect(try temporary.store.batches().map(\.articles) == [1, 0])
  }

  @Test func firstSightStaysOutOfTheGraph() throws {
    let once = try TemporaryStore()
    try once.ingest([Stories.plan, Stories.report], at: "2025-03-12T09:00:00Z")
    let twice = try TemporaryStore()
    try twice.ingest([Stories.report], at: "2025-01-01T09:00:00Z")
    try twice.ingest([Stories.plan], at: "2025-02-01T09:00:00Z")
    #expect(try once.store.graph() == twice.store.graph())
  }
}
