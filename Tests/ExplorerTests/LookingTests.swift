import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

/// The sides of a page: its timeline, a meeting's claims by outlet, the way to somebody else.
@Suite struct LookingTests {
  private func walk(_ name: String, _ size: String = "100x40") -> Walk {
    let id = Walk.sample.find(name, kinds: [.person, .firm, .meeting], limit: 1).first?.ref.id
    return Walk(size, start: id)
  }

  @Test func theTimelineGoesByMonthDayAndYear() {
    var walk = walk("이재용")
    walk.press("g t")
    #expect(walk.shows("달마다"))
    #expect(walk.shows("2025-02 "))
    #expect(walk.shows("● 2025-02-04"))
    walk.press("+")
    #expect(walk.shows("날마다"))
    #expect(walk.shows("2025-02-04  ●"))
    walk.press("- -")
    #expect(walk.shows("해마다"))
    #expect(walk.shows("2025  ●"))
    walk.press("-")
    #expect(walk.shows("해마다"))
  }

  @Test func theSameKeysLeadBackToTheWhole() {
    var walk = walk("이재용")
    walk.press("g t", "g t")
    #expect(!walk.shows("달마다"))
    #expect(walk.pageName == "이재용")
  }

  @Test func enterOnTheTimelineOpensAndBackReturns() {
    var walk = walk("이재용")
    walk.press("g t")
    walk.press("enter")
    #expect(!walk.shows("달마다"))
    #expect(walk.session.state.page?.page.ref?.kind == .meeting)
    walk.press("[")
    #expect(walk.shows("달마다"))
    walk.press("[")
    #expect(!walk.shows("달마다"))
    #expect(walk.pageName == "이재용")
  }

  @Test func everyOutletHasARow() throws {
    let meeting = try #require(
      Walk.sample.graph.meetings.max { $0.tellings.count < $1.tellings.count })
    var walk = Walk("120x40", start: meeting.id)
    walk.press("c")
    #expect(walk.shows("매체별 주장"))
    for telling in meeting.tellings {
      let article = try #require(telling.provenance.evidence.first?.article)
      let outlet = Walk.sample.graph.articles.first { $0.id == article }?.publisher
      #expect(walk.shows(outlet ?? "매체 미상"))
    }
    walk.press("c")
    #expect(!walk.shows("매체별 주장"))
  }

  @Test func twoAreJoinedStepByStep() {
    var walk = walk("이재용")
    walk.press("g p")
    #expect(walk.shows("이재용에서 …까지"))
    walk.type("올트먼")
    walk.session.idle()
    walk.press("enter")
    #expect(walk.shows("이재용 → 샘 올트먼"))
    #expect(walk.shows("1. "))
    #expect(walk.shows("›샘 올트먼"))
    // Every step stands on words that the evidence pane shows.
    #expect(walk.session.state.page?.shownProof != nil)
  }

  @Test func theTimeOfEverythingStandsWhereNobodyIsLookedAt() {
    for start in ["0", "3"] {
      var walk = Walk("100x40")
      walk.press(start, "g t")
      #expect(walk.shows("달마다"))
      #expect(walk.shows("● 성사 5"))
      #expect(walk.shows("○ 예정 1"))
      #expect(walk.shows("›최태원·올트먼"))
      #expect(walk.focus == .detail)
      walk.press("enter")
      #expect(walk.session.state.page?.page.ref?.kind == .meeting)
      walk.press("[")
      #expect(walk.shows("달마다"))
      walk.press("g t")
      #expect(!walk.shows("달마다"))
    }
  }

  @Test func plansWhoseDayHasPassedAreMarked() {
    let (graph, articles) = SampleGraph.make()
    func screen(_ today: CivilDay?) -> String {
      var options = ExplorerSession.Options()
      options.clock.today = today ?? CivilDay(number: 0)
      var walk = Walk("100x40")
      walk.session = ExplorerSession(
        graph: InMemoryGraph(graph, articles: articles), size: Size(width: 100, height: 40),
        options: options)
      walk.session.begin()
      walk.press("0", "g t")
      return walk.screen
    }
    #expect(screen(CivilDay(year: 2025, month: 2, day: 6)).contains("예정일 지남"))
    #expect(!screen(CivilDay(year: 2025, month: 2, day: 4)).contains("예정일 지남"))
  }

  @Test func theAxisMovesWhereItIsLongerThanThePane() {
    let meetings = (0..<600).map { index in
      let date = PartialDate(year: 1990 + index / 12, month: index % 12 + 1, day: 5)
      return Meeting(
        id: ContentID(.meeting, ["\(index)"]), kind: "회동", status: .held, date: date,
        provenance: Provenance(rule: "", confidence: 1, certainty: .stated, evidence: []))
    }
    var walk = Walk("80x24", graph: InMemoryGraph(Graph(meetings: meetings)))
    walk.press("3", "g t")
    #expect(walk.shows("2039-12"))
    #expect(!walk.shows("1998"))
    // 500 months back: those meetings were not read at first.
    for _ in 0..<5 { walk.press("1 0 0 h") }
    #expect(walk.shows("1998-04"))
    #expect(walk.shows("● 1998-04-05"))
    #expect(walk.focus == .detail)
    walk.press("1 0 0 ㅣ")
    #expect(walk.shows("● 2006-08-05"))
    // At the end the key goes on to the lists, as elsewhere.
    walk.press("9 9 9 h")
    #expect(walk.shows("● 1991-"))
    walk.press("h")
    #expect(walk.focus == .meetings)
  }

  @Test func hubsAreGoneThroughWhenAsked() {
    var walk = walk("이재용")
    walk.press("g p")
    walk.type("올트먼")
    walk.session.idle()
    walk.press("enter")
    #expect(walk.shows("허브는 피했습니다 · + 거치기"))
    walk.press("+")
    #expect(walk.shows("허브도 거칩니다 · - 피하기"))
    #expect(walk.shows("1. "))
    walk.press("-")
    #expect(walk.shows("허브는 피했습니다"))
  }

  @Test func theGraphHasItsSubjectInTheMiddleAndLeadsOn() {
    var walk = walk("이재용", "80x24")
    walk.press("g v")
    #expect(walk.shows("┨ 이재용 ┠"))
    #expect(walk.shows("◆ ● 2025-02-04"))
    #expect(walk.shows("깊이 1"))
    // Every key leads to what lies in its direction, and the words of that line stand below.
    walk.press("l")
    #expect(walk.session.state.page?.stop?.target != nil)
    #expect(walk.session.state.page?.shownProof != nil)
    walk.press("h")
    #expect(walk.session.state.page?.stop?.key.fact == "name")
    // Enter puts a neighbour in the middle; back returns.
    walk.press("l", "enter")
    let next = walk.pageName ?? ""
    #expect(next != "이재용")
    #expect(walk.shows("┨ \(next)"))
    walk.press("[")
    #expect(walk.shows("┨ 이재용 ┠"))
    walk.press("g v")
    #expect(!walk.shows("┨ 이재용 ┠"))
  }

  @Test func moreStepsHangOnTheNeighbours() {
    var walk = walk("이재용", "120x40")
    walk.press("g v")
    #expect(!walk.shows("›오픈AI"))
    walk.press("+")
    #expect(walk.shows("깊이 2"))
    // Samsung's tie to OpenAI is a step from Samsung.
    #expect(walk.shows("═ 공급 ═ ›오픈AI"))
    walk.press("-", "-")
    #expect(walk.shows("깊이 1"))
    #expect(!walk.shows("›오픈AI"))
  }

  @Test func aHubIsFoldedAndOpens() throws {
    let firm = try #require(
      Walk.crowd.graph.firms.max { a, b in
        Walk.crowd.neighbours(of: a.id).count < Walk.crowd.neighbours(of: b.id).count
      })
    var walk = Walk("80x24", graph: Walk.crowd, start: firm.id)
    walk.press("g v")
    let before = try #require(walk.session.state.page?.content.stops)
    #expect(walk.shows("외 "))
    // The folded node is the last of its side.
    for _ in before where walk.session.state.page?.stop?.key.fact != "more" { walk.press("j") }
    for _ in before where walk.session.state.page?.stop?.key.fact != "more" { walk.press("h", "j") }
    walk.press("enter")
    #expect((walk.session.state.page?.content.stops.count ?? 0) > before.count)
    #expect(walk.pageID == firm.id)
  }

  @Test func aGraphFillsAHighPane() throws {
    let firm = try #require(
      Walk.crowd.graph.firms.max { a, b in
        Walk.crowd.neighbours(of: a.id).count < Walk.crowd.neighbours(of: b.id).count
      })
    var walk = Walk("120x24", graph: Walk.crowd, start: firm.id)
    walk.press("g v", "l", "j")
    let stop = try #require(walk.session.state.page?.stop?.key)
    let few = try #require(walk.session.state.page?.content.stops.count)
    walk.session.handle(.resize(Size(width: 120, height: 60)))
    let page = try #require(walk.session.state.page)
    // More of a hub before the rest is folded, and the cursor where it was.
    #expect(page.content.stops.count > few)
    #expect(page.stop?.key == stop)
    #expect(page.content.lines.count <= page.visible.count)
    // A small graph stands in the middle, its branches apart.
    var small = self.walk("문서린", "120x60")
    small.press("g v")
    let content = try #require(small.session.state.page?.content)
    let filled = content.items.indices.filter { !content.items[$0].text.allSatisfy { $0 == " " } }
    let (first, last) = (try #require(filled.first), try #require(filled.last))
    let below = content.height - 1 - last
    #expect(first > 0 && (0...1).contains(below - first))
  }

  @Test func whatHasNoSuchSideIsTold() {
    var walk = Walk("100x40")
    walk.press("c")
    #expect(walk.shows("여기에는 할 수 없습니다"))
    walk.press("+")
    #expect(walk.shows("여기에는 할 수 없습니다"))
  }

  @Test(arguments: ["120x40", "80x24", "40x10", "20x5", "1x1"]) func everySizeIsDrawn(size: String)
  {
    for keys in ["g t", "c", "g v"] {
      var walk = walk("이재용", size)
      walk.press(keys, "j", "k", "enter", "[")
      #expect(walk.session.state.canvas().size == Size(columnsByRows: size))
    }
  }
}
