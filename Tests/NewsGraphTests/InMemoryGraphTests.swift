import GraphSamples
import NewsGraph
import NewsModel
import Testing

@Suite struct InMemoryGraphTests {
  let graph: InMemoryGraph

  init() {
    let (graph, articles) = SampleGraph.make()
    self.graph = InMemoryGraph(graph, articles: articles)
  }

  func rows(_ kind: EntityKind, _ filter: RowFilter = "", order: ListOrder = .rank) -> [ListRow] {
    graph.rows(kind, matching: filter, order: order, range: 0..<1000)
  }

  @Test func peopleStandByTheNumberOfStoriesWithTheirRole() {
    let rows = rows(.person)
    #expect(rows.first?.ref.name == "샘 올트먼")
    #expect(rows.first?.stories == 4)
    #expect(rows.first { $0.ref.name == "이재용" }?.detail == "삼성전자 회장")
    #expect(rows.first { $0.ref.name == "문서린" }?.detail == "전 가온로봇 이사")
    #expect(rows.first { $0.ref.name == "이재명" }?.detail == "대통령")
  }

  @Test func meetingsStandLatestFirstUnderTheirParties() {
    let rows = rows(.meeting)
    #expect(rows.map(\.date?.iso).first == "2025-10-01")
    #expect(rows.last?.date == nil)
    #expect(rows.last?.status == .cancelled)
    #expect(rows.map(\.ref.name).contains("올트먼·손정의 외 3명"))
    #expect(rows.map(\.ref.name).contains("이재명·올트먼 외 2명"))
    #expect(rows.first { $0.ref.name == "올트먼·손정의 외 3명" }?.stories == 2)
  }

  @Test func aFilterLeavesTheNamesThatFitAndCountsThem() {
    #expect(rows(.person, "손정").map(\.ref.name) == ["손정의"])
    #expect(graph.rowCount(.person, matching: "손정") == 1)
    #expect(graph.rowCount(.person, matching: " ") == 12)
    #expect(rows(.meeting, "손정의").map(\.ref.name) == ["올트먼·손정의 외 3명"])
    #expect(rows(.person, "없는 이름").isEmpty)
  }

  @Test(arguments: [0..<3, 5..<500, 40..<50, 3..<3])
  func aWindowIsCutOutOfTheWholeList(window: Range<Int>) {
    let part = graph.rows(.person, matching: "", order: .name, range: window)
    let all = rows(.person, order: .name)
    #expect(part == Array(all[window.clamped(to: 0..<all.count)]))
  }

  @Test func namesStandInHangulOrder() {
    #expect(
      rows(.person, order: .name).map(\.ref.name).prefix(4) == ["김창한", "나도현", "르네 하스", "문가람"])
  }

  @Test func aPersonsPageKnowsTheNamesAndArticlesItRefersTo() throws {
    let page = try #require(graph.page(GraphBuilder.person("이재용")))
    #expect(page.meetings.map(\.kind) == ["접견", "회담", "회동"])
    #expect(page.quotes.map(\.verb) == ["강조했다"])
    for meeting in page.meetings {
      #expect(page.names[meeting.id] != nil)
      for party in meeting.people { #expect(page.names[party] != nil) }
      for evidence in meeting.provenance.evidence {
        #expect(page.articles[evidence.article] != nil)
      }
    }
  }

  @Test func aFirmsPageListsItsHoldersAndTies() throws {
    let page = try #require(graph.page(GraphBuilder.firm("삼성전자")))
    #expect(page.holders.compactMap { page.names[$0.person]?.name } == ["이재용", "전영현"])
    #expect(page.ties.map(\.label) == ["공급 의향서"])
    let robots = try #require(graph.page(GraphBuilder.firm("가온로봇")))
    #expect(robots.holders.map(\.role.status) == [.current, .former])
  }

  @Test func anArticlesLinksDoNotOverlapAndLieInTheText() throws {
    let page = try #require(graph.page(ContentID(.article, ["nuri/20250204_seocho.txt"])))
    guard case .article(let article, let links) = page.subject else {
      Issue.record("not an article")
      return
    }
    #expect(links.count > 10)
    for (a, b) in zip(links, links.dropFirst()) { #expect(a.span.end <= b.span.start) }
    let bytes = Array(article.text.utf8)
    for link in links {
      let words = String(decoding: bytes[link.span.start..<link.span.end], as: UTF8.self)
      #expect(!words.isEmpty && !words.contains("\u{FFFD}"))
    }
  }

  @Test func whatIsNotThereIsNoError() {
    #expect(graph.page(ContentID(rawValue: "")) == nil)
    #expect(graph.resolve(ContentID(rawValue: "p000")) == nil)
    #expect(graph.neighbours(of: ContentID(rawValue: "x")).isEmpty)
  }

  @Test func redirectsAreFollowedAndRoundsEnd() {
    let a = ContentID(.person, ["a"])
    let b = ContentID(.person, ["b"])
    let c = ContentID(.person, ["c"])
    let graph = InMemoryGraph(
      Graph(people: [Person(id: c, name: "다")], redirects: [a: c, b: a]))
    #expect(graph.resolve(b) == c)
    #expect(InMemoryGraph(Graph(redirects: [a: b, b: a])).resolve(a) == nil)
  }

  @Test func everyStepHasEvidence() {
    for ref in rows(.person).map(\.ref) + rows(.firm).map(\.ref) + rows(.meeting).map(\.ref) {
      for step in graph.neighbours(of: ref.id) { #expect(!step.evidence.isEmpty) }
    }
  }
}
