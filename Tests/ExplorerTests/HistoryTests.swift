import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

@Suite struct HistoryTests {
  @Test func twentyJumpsLeadBackThroughEachPlaceCursorIncluded() {
    var walk = Walk("100x30")
    walk.press("j", "enter")
    var places: [Location] = []
    for jump in 0..<20 {
      walk.press("g g", "\(jump % 7 + 2) n")
      places.append(walk.session.state.here)
      walk.press("enter")
    }
    places.append(walk.session.state.here)
    #expect(Set(places.map(\.page?.id)).count > 5)
    for place in places.dropLast().reversed() {
      walk.press("[")
      #expect(walk.session.state.here == place)
    }
    for place in places.dropFirst() {
      walk.press("]")
      #expect(walk.session.state.here == place)
    }
  }

  @Test func theListComesBackWithItsFilterAndItsRow() {
    var walk = Walk()
    walk.press("/")
    walk.type("ㅅ")
    walk.press("enter", "j")
    let row = walk.session.state.currentList?.selected?.ref
    walk.press("enter", "2", "j", "enter", "[", "[")
    #expect(walk.focus == .people)
    #expect(walk.session.state.currentList?.filter == "ㅅ")
    #expect(walk.session.state.currentList?.selected?.ref == row)
  }

  @Test func aNewJumpCutsWhatLayAhead() {
    var history = History()
    let places = (0..<4).map { place("\($0)") }
    history.leave(places[0])
    history.leave(places[1])
    #expect(history.back(from: places[2]) == places[1])
    history.leave(places[3])
    #expect(history.forward(from: places[0]) == nil)
    #expect(history.back(from: places[0]) == places[3])
    #expect(history.back(from: places[3]) == places[0])
    #expect(history.back(from: places[0]) == nil)
  }

  @Test func whenFullTheOldestFallsOut() {
    var history = History(limit: 3)
    for number in 0..<10 { history.leave(place("\(number)")) }
    #expect(history.past.map(\.filter) == ["7", "8", "9"])
  }

  @Test func theRowIsFoundByItsIdNotItsNumber() {
    var list = ListState(.person)
    list.setHeight(3)
    let rows = ["가", "나", "다", "라"].map { name in
      ListRow(ref: EntityRef(id: ContentID(.person, [name]), kind: .person, name: name))
    }
    let request = RowsRequest(kind: .person, filter: "", range: 0..<10)
    list.receive(request, rows, total: 4)
    list.move { $0.move(to: 2) }
    let place = list.place
    list.setFilter("다른 이름")
    list.go(to: place, filter: "")
    list.receive(request, Array(rows.dropFirst()), total: 3)
    #expect(list.selected?.ref.name == "다")
    #expect(list.window.cursor == 1)
  }

  @Test func closingAPageLeadsToTheListAndThenOut() {
    var walk = Walk()
    walk.press("enter", "q")
    #expect(walk.focus == .people)
    #expect(!walk.session.state.isFinished)
    walk.press("q")
    #expect(walk.session.state.isFinished)
  }

  private func place(_ name: String) -> Location {
    Location(focus: .people, list: .people, filter: name, listPlace: .init(cursor: 0, top: 0))
  }
}
