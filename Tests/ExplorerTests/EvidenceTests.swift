import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

@Suite struct EvidenceTests {
  static let ids =
    (Walk.sample.graph.people.map(\.id) + Walk.sample.graph.firms.map(\.id)
      + Walk.sample.graph.meetings.map(\.id))

  @Test(arguments: ids) func everyFactOfAPageHasEvidenceThatIsShown(id: ContentID) {
    var walk = Walk("120x40", start: id)
    walk.press("g g")
    let count = walk.session.state.page?.content.stops.count ?? 0
    #expect(count > 0)
    for index in 0..<count {
      let proofs = walk.session.state.page?.stop?.proofs ?? []
      #expect(!proofs.isEmpty, "stop \(index)")
      let reading = walk.session.state.reading
      let shown = reading.map {
        String(decoding: Array($0.wrapped.text.utf8)[$0.quote], as: UTF8.self)
      }
      #expect(shown == proofs.first?.evidence.quote)
      if let top = reading?.wrapped.row(at: reading?.quote.lowerBound ?? 0) {
        #expect(walk.shows(String(reading?.wrapped.text(ofRow: top) ?? "")))
      }
      walk.session.handle(.nextLink)
      if walk.session.state.page?.cursor == index { walk.session.handle(.right) }
    }
  }

  @Test func theHeadingNamesOutletDayTitleAndLineAndTheFileComesLast() throws {
    var walk = Walk("120x40")
    walk.press("j", "k")
    let rows = walk.session.state.canvas().rows
    let outlet = try #require(rows.firstIndex { $0.contains("누리일보 2025-10-01") })
    let title = try #require(rows.firstIndex { $0.contains("반도체 손잡은 삼성·오픈AI · 5행") })
    let file = try #require(rows.firstIndex { $0.contains("파일 nuri/20251001_talks.txt") })
    #expect(outlet < title && title < file)
  }

  @Test func aPlanAndItsReportStandTogether() {
    var walk = Walk(
      "120x40",
      start: ContentID(
        .meeting, ["회동", "2025-02-04", "샘 올트먼", "손정의", "이재용", "르네 하스", "전영현"]))
    #expect(walk.shows("○ 예정"))
    #expect(walk.shows("● 성사"))
    walk.press("g g")
    #expect(walk.session.state.page?.shownProof?.status == .held)
    walk.press(".")
    #expect(walk.session.state.page?.shownProof?.status == .planned)
    #expect(walk.shows("한빛통신 2025-02-03"))
    walk.press(".")
    #expect(walk.shows("근거가 더 없습니다"))
    walk.press(",")
    #expect(walk.session.state.page?.shownProof?.status == .held)
  }

  @Test func enterOnTheEvidenceOpensItsArticleThere() {
    var walk = Walk("80x24")
    walk.press("j", "enter", "6", "enter")
    #expect(walk.pageName == "반도체 손잡은 삼성·오픈AI")
    #expect(walk.focus == .detail)
    #expect(walk.shows("┃"))
    walk.press("[")
    #expect(walk.focus == .evidence)
    #expect(walk.pageName == "이재용")
  }

  @Test func everyMentionOfAnArticleLeadsOn() {
    var walk = Walk("120x40", start: ContentID(.article, ["nuri/20250204_seocho.txt"]))
    var names: [String] = []
    // Above the mentions stand the outlet and the day, which lead nowhere.
    walk.press("g g", "n")
    for _ in 0..<30 {
      names.append(walk.session.state.page?.stop?.target?.name ?? "")
      walk.press("n")
    }
    for name in ["샘 올트먼", "손정의", "이재용", "삼성전자", "스타게이트", "르네 하스", "ARM", "전영현"] {
      #expect(names.contains(name))
    }
    walk.press("g g", "n", "enter")
    #expect(walk.pageName == names[0])
  }

  @Test func thePathOfAnArticleStandsLast() {
    var walk = Walk("120x40", start: ContentID(.article, ["nuri/20250204_seocho.txt"]))
    walk.press("G")
    #expect(walk.session.state.page?.content.items.last?.text == "파일 nuri/20250204_seocho.txt")
    #expect(walk.shows("파일 nuri/20250204_seocho.txt"))
  }

  @Test func aHeadlineThatIsNotInTheTextStandsAboveIt() {
    let id = ContentID(.article, ["a"])
    let article = Article(id: id, path: "a.txt", title: "붙인 제목", text: "본문만 있다.\n")
    let graph = InMemoryGraph(Graph(articles: [ArticleHead(article)]), articles: [article])
    let walk = Walk("80x24", graph: graph, start: id)
    #expect(walk.session.state.page?.content.items.first?.text == "붙인 제목")
  }

  @Test func evidenceWhoseArticleIsGoneShowsItsWords() {
    let bare = InMemoryGraph(Walk.sample.graph)
    var walk = Walk("120x40", graph: bare)
    walk.press("j", "k")
    #expect(walk.shows("이재명 대통령은 이날 저녁"))
  }

  @Test func twoSentencesOfOneArticleAreOneTelling() {
    var builder = GraphBuilder()
    builder.article(
      "a.txt", title: "두 사람", publisher: "가나일보", published: "2025-03-01",
      lines: ["갑돌이와 갑순이가 만났다.", "둘은 강가에서 다시 마주했다.", "내일도 보기로 했다."])
    builder.person("갑돌이")
    builder.person("갑순이")
    builder.meeting(
      "만남", date: "2025-03-01", people: ["갑돌이", "갑순이"],
      tellings: [
        (.planned, "내일도 보기로 했다"), (.held, "갑돌이와 갑순이가 만났다"), (.held, "둘은 강가에서 다시 마주했다"),
      ])
    let graph = InMemoryGraph(builder.graph(), articles: builder.articles)
    let walk = Walk(
      "120x40", graph: graph,
      start: ContentID(.meeting, ["만남", "2025-03-01", "갑돌이", "갑순이"]))
    #expect(walk.shows("기사별 2"))
    let told = walk.session.state.page?.content.stops.filter { $0.key.fact == "telling" } ?? []
    #expect(told.map(\.proofs.count) == [1, 2])
  }
}
