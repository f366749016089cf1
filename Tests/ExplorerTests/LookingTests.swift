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
    #expect(walk.session.state.page?.page.ref.kind == .meeting)
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

  @Test func theGraphHasItsSubjectInTheMiddleAndLeadsOn() {
    var walk = walk("이재용")
    walk.press("g v")
    #expect(walk.shows("┃ 이재용 ┃"))
    #expect(walk.shows("◆ ● 2025-02-04"))
    // Enter puts a neighbour in the middle; back returns.
    walk.press("n", "enter")
    let next = walk.pageName ?? ""
    #expect(next != "이재용")
    #expect(walk.shows("┃ \(next) ┃"))
    walk.press("[")
    #expect(walk.shows("┃ 이재용 ┃"))
    // Fewer of each kind, the rest counted.
    walk.press("- - -")
    #expect(walk.shows("외 "))
    walk.press("+ + +")
    #expect(!walk.shows("외 1 "))
    walk.press("g v")
    #expect(!walk.shows("┃ 이재용 ┃"))
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
