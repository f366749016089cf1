import NewsGraph
import NewsModel
import Synchronization
import Testing
import TextUI

@testable import Explorer

/// The first page: what is new, what is open, who matters; and what is kept of the reader's reading.
@Suite struct HomeTests {
  /// Writes down what it is told to keep.
  private final class Memory: GraphRemembering {
    private let kept = Mutex<[String]>([])
    var lines: [String] { kept.withLock { $0 } }
    private func add(_ line: String) { kept.withLock { $0.append(line) } }
    func arrive() { add("arrive") }
    func leave() { add("leave") }
    func open(_ article: ContentID) { add("open \(article)") }
    func openAll() { add("open all") }
  }

  /// The sample with news.
  private struct NewsyGraph: SampleReading {
    var overview = Overview()
    var unread: EntityRef?

    func overview(on today: CivilDay) -> Page { Page(subject: .overview(overview)) }
    func nextUnread(after article: ContentID?) -> EntityRef? { unread }
  }

  private func rows(_ kind: EntityKind, _ count: Int) -> [ListRow] {
    Walk.sample.rows(kind, matching: "", order: .rank, range: 0..<count)
  }

  @Test func itStandsBesideTheListsAtFirst() {
    var walk = Walk("100x40")
    #expect(walk.shows("표본 › 홈"))
    #expect(walk.focus == .people)
    #expect(walk.shows("많이 나온 인물 12"))
    #expect(walk.shows("›샘 올트먼 4"))
    #expect(walk.shows("외 4"))
    walk.press("l", "enter")
    #expect(walk.pageName == "샘 올트먼")
    walk.press("[")
    #expect(walk.pageID == .home)
    #expect(walk.focus == .detail)
  }

  @Test func aKeyLeadsHomeFromAnywhereAndBack() {
    var walk = Walk("80x24")
    walk.press("j", "enter", "0")
    #expect(walk.pageID == .home)
    walk.press("0", "[")
    #expect(walk.pageName == "이재용")
    // Within a count it is a digit.
    walk.press("1 0 j")
    #expect(walk.pageID != .home)
  }

  @Test func whatIsNewStandsFirst() throws {
    var overview = Overview()
    overview.articles = 5
    overview.since = "2025-02-03 18:00"
    overview.unread = .init(rows(.article, 2))
    overview.people = .init(rows(.person, 1))
    overview.settled = .init(rows(.meeting, 1))
    let evidence = try #require(Walk.sample.graph.people.first?.mentions.first?.evidence)
    overview.conflicts = .init([
      Changes.Conflict(
        subject: rows(.meeting, 1)[0].ref, facet: .date,
        values: [
          Changes.Value(value: "2025-02-04", evidence: [evidence]),
          Changes.Value(value: "2025-02-05", evidence: [evidence]),
        ])
    ])
    overview.watched = [WatchedNews(ref: rows(.person, 1)[0].ref, articles: 2, meetings: 1)]
    let walk = Walk("120x40", graph: NewsyGraph(overview: overview))
    #expect(walk.shows("2025-02-03 18:00 이후"))
    #expect(walk.shows("읽지 않은 기사 2"))
    #expect(walk.shows("2025-02-04 ↔ 2025-02-05"))
    #expect(walk.shows("2건  새 회동 1"))
    #expect(walk.shows("결말이 난 예정 1"))
    #expect(!walk.shows("새 소식 없음"))
  }

  @Test func nothingNewIsSaid() {
    var overview = Overview()
    overview.articles = 5
    overview.since = "2025-02-03 18:00"
    #expect(Walk("80x24", graph: NewsyGraph(overview: overview)).shows("새 소식 없음"))
  }

  @Test func plansAreOverdueOnceTheirDayIsOver() throws {
    let plan = try #require(rows(.meeting, 9).first { $0.status == .planned })
    let day = try #require(plan.date?.civilDay)
    for (today, isOverdue) in [(day.number, false), (day.number + 1, true)] {
      let options = ExplorerSession.Options(clock: .init(today: CivilDay(number: today)))
      var session = ExplorerSession(
        graph: Walk.sample, size: Size(width: 100, height: 60), options: options)
      session.begin()
      #expect(session.state.canvas().text.contains("보도 없는 예정") == isOverdue)
    }
  }

  @Test func theNextUnreadArticleIsOneChordAway() {
    let article = rows(.article, 1)[0].ref
    var walk = Walk("80x24", graph: NewsyGraph(unread: article))
    walk.press("g n")
    #expect(walk.pageName == article.name)
    #expect(walk.focus == .detail)
    var bare = Walk("80x24")
    bare.press("g n")
    #expect(bare.shows("읽지 않은 기사가 없습니다"))
  }

  @Test func anArticleIsReadOnceItHasTheFocus() {
    let memory = Memory()
    let options = ExplorerSession.Options(memory: memory)
    var walk = Walk("100x40")
    walk.session = ExplorerSession(
      graph: Walk.sample, size: Size(width: 100, height: 40), options: options)
    walk.session.begin()
    walk.press("4", "j")
    #expect(memory.lines.isEmpty)
    walk.press("enter")
    #expect(memory.lines.count == 1)
    // Once is enough.
    walk.press("[", "enter")
    #expect(memory.lines.count == 1)
    walk.press("g a")
    #expect(memory.lines.last == "open all")
    #expect(walk.shows("모든 기사를 읽은 것으로 했습니다"))
  }
}
