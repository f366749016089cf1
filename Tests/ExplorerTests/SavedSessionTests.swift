import Foundation
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

/// A walk goes on where the last one ended.
@Suite struct SavedSessionTests {
  private func resumed(_ walk: Walk, graph: any GraphReading = Walk.sample) throws -> Walk {
    let data = try JSONEncoder().encode(walk.session.state.saved)
    var options = ExplorerSession.Options()
    options.saved = try JSONDecoder().decode(SavedSession.self, from: data)
    var next = Walk("100x40")
    next.session = ExplorerSession(
      graph: graph, size: Size(width: 100, height: 40), options: options)
    next.session.begin()
    return next
  }

  @Test func listsAndTheWayAreAsTheyWere() throws {
    var walk = Walk("100x40")
    walk.press("2", "j j")
    walk.press("3", "/")
    walk.type("올트먼")
    walk.press("enter", "enter", "n", "enter")
    let (name, list) = (walk.pageName, walk.session.state.list)
    var next = try resumed(walk)
    #expect(next.pageID == .home)
    #expect(next.session.state.list == list)
    #expect(next.shows("/ 올트먼"))
    #expect(next.session.state.lists[.firms]?.selected?.ref.name == "ARM")
    next.press("[")
    #expect(next.pageName == name)
    next.press("space")
    #expect(next.shows(name ?? "?"))
    next.press("esc", "g h")
    #expect(next.shows("지나온 곳"))
  }

  @Test func ordersAndFormerFiltersGoOn() throws {
    var walk = Walk("100x40")
    walk.press("/")
    walk.type("이재")
    walk.press("enter", "esc", "z n")
    var next = try resumed(walk)
    #expect(next.shows("이름순"))
    next.press("/", "up")
    #expect(next.session.state.filterField?.text == "이재")
  }

  @Test func placesThatAreGoneDoNoHarm() throws {
    var walk = Walk("100x40")
    walk.press("j j j", "enter", "n", "enter")
    var next = try resumed(walk, graph: InMemoryGraph(Graph()))
    next.press("[", "[", "[", "[", "g h")
    #expect(!next.session.state.isFinished)
  }

  @Test func whatAnotherProgramWroteIsNoSession() {
    let text = #"{"lists":[{"pane":99}]}"#
    #expect((try? JSONDecoder().decode(SavedSession.self, from: Data(text.utf8))) == nil)
  }
}
