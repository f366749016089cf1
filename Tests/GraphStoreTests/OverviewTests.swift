import GraphStore
import NewsGraph
import NewsModel
import Testing

/// What is new since the reader last looked, and what is left to read.
@Suite struct OverviewTests {
  private func overview(
    _ temporary: TemporaryStore, on day: String = "2025-03-06"
  ) throws
    -> Overview
  {
    let today = try #require(PartialDate(iso: day)?.civilDay)
    let page = try temporary.store.overview(on: today)
    guard case .overview(let overview) = page.subject else {
      Issue.record("another page")
      return Overview()
    }
    return overview
  }

  @Test func aFirstLookHasNoNews() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan], at: "2025-03-05T09:00:00Z")
    try temporary.store.arrive()
    let first = try overview(temporary)
    #expect(first.since == nil)
    #expect(!first.hasNews)
    #expect(first.articles == 1)
    #expect(first.leadingPeople.total == 2)
    #expect(try temporary.store.nextUnread(after: nil) == nil)
  }

  @Test func whatCameAfterTheLookIsNew() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan], at: "2025-03-05T09:00:00Z")
    try temporary.store.arrive()
    try temporary.store.leave(at: "2025-03-05T18:00:00Z")
    #expect(try !overview(temporary).hasNews)
    try temporary.ingest([Stories.report, Stories.other], at: "2025-03-12T09:00:00Z")
    let news = try overview(temporary)
    #expect(news.since == "2025-03-05T18:00:00Z")
    #expect(news.unread.total == 2)
    #expect(news.people.rows.map(\.ref.name) == ["서지오"])
    #expect(news.settled.rows.map(\.status) == [.held])
    #expect(news.meetings.total == 0)
    // The next look begins after this one.
    try temporary.store.leave(at: "2025-03-12T18:00:00Z")
    let later = try overview(temporary)
    #expect(later.people.total == 0)
    #expect(later.settled.total == 0)
    // What was not opened stays unread.
    #expect(later.unread.total == 2)
  }

  @Test func articlesAreReadOneByOneOrAllAtOnce() throws {
    let temporary = try TemporaryStore()
    try temporary.store.arrive()
    try temporary.ingest([Stories.plan, Stories.report, Stories.other], at: "2025-03-12T09:00:00Z")
    let rows = try temporary.store.rows(.article, matching: "", order: .rank, range: 0..<9)
    #expect(rows.count(where: \.isUnread) == 3)
    // In the order of the list, and from its beginning again.
    #expect(try temporary.store.nextUnread(after: nil) == rows[0].ref)
    #expect(try temporary.store.nextUnread(after: rows[0].ref.id) == rows[1].ref)
    #expect(try temporary.store.nextUnread(after: rows[2].ref.id) == rows[0].ref)
    try temporary.store.open(rows[1].ref.id)
    try temporary.store.open(rows[1].ref.id)
    #expect(try temporary.store.nextUnread(after: rows[0].ref.id) == rows[2].ref)
    #expect(try overview(temporary).unread.total == 2)
    // Reading it anew does not make it new.
    try temporary.ingest([Stories.report], at: "2025-03-13T09:00:00Z", extractor: "9")
    #expect(try overview(temporary).unread.total == 2)
    try temporary.store.openAll()
    #expect(try overview(temporary).unread.total == 0)
    #expect(try temporary.store.nextUnread(after: nil) == nil)
  }

  @Test func fewThatAreNewStandInTheOrderOfTheList() throws {
    let temporary = try TemporaryStore()
    let syllables = ["가", "나", "다", "라", "마", "바", "사", "아", "자", "차"]
    let names = syllables.flatMap { first in syllables.map { "김\(first)\($0)" } }
    var crowd = Story("d/crowd.txt", "행사", names.joined(separator: " "), published: "2025-03-01")
    for name in names { crowd.entity(.person, name) }
    try temporary.ingest([crowd], at: "2025-03-02T09:00:00Z")
    try temporary.store.arrive()
    try temporary.store.leave(at: "2025-03-02T18:00:00Z")
    var newcomers = Story("e/new.txt", "새 얼굴", "서지오 하늘봄", published: "2025-03-03")
    for name in ["하늘봄", "서지오"] { newcomers.entity(.person, name) }
    try temporary.ingest([newcomers], at: "2025-03-04T09:00:00Z")
    let news = try overview(temporary)
    #expect(news.people.total == 2)
    #expect(news.people.rows.map(\.ref.name) == ["서지오", "하늘봄"])
    #expect(news.unread.rows.map(\.ref.name) == ["새 얼굴"])
  }

  @Test func whatAReaderSetRightIsNoNews() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan], at: "2025-03-05T09:00:00Z")
    try temporary.store.arrive()
    try temporary.store.leave(at: "2025-03-05T18:00:00Z")
    // The reader, not an article, says that it took place.
    try temporary.store.relink { facts, articles, rulings in
      var graph = NameLinker.link(facts, articles, rulings)
      for index in graph.meetings.indices { graph.meetings[index].status = .held }
      return graph
    }
    let overview = try overview(temporary)
    #expect(overview.latestMeetings.rows.map(\.status) == [.held])
    #expect(overview.settled.total == 0)
  }

  @Test func plansWithoutAReportAreOverdue() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan], at: "2025-03-05T09:00:00Z")
    #expect(try overview(temporary, on: "2025-03-06").overdue.total == 0)
    #expect(try overview(temporary, on: "2025-04-06").overdue.total == 1)
    try temporary.ingest([Stories.report], at: "2025-04-07T09:00:00Z")
    #expect(try overview(temporary, on: "2025-04-08").overdue.total == 0)
  }

  @Test func lookingStaysOutOfTheGraphAndItsVersion() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan], at: "2025-03-05T09:00:00Z")
    let (graph, version) = (try temporary.store.graph(), try temporary.store.version())
    try temporary.store.arrive()
    try temporary.store.openAll()
    try temporary.store.leave(at: "2025-03-05T18:00:00Z")
    #expect(try temporary.store.graph() == graph)
    #expect(try temporary.store.version() == version)
  }
}
