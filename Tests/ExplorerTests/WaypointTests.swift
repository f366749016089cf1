import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

/// The places gone through, to pick one from.
@Suite struct WaypointTests {
  private func walk() -> Walk {
    var walk = Walk("100x30")
    // Home, a person, a meeting, somebody else who was there.
    walk.press("j", "enter")
    walk.press("enter", "G", "g g", "n", "enter")
    return walk
  }

  @Test func theWayIsListedWithWhereOneIs() {
    var walk = walk()
    walk.press("g h")
    #expect(walk.shows("지나온 곳"))
    #expect(walk.shows("●"))
    #expect(walk.shows("1 ["))
    walk.press("q")
    #expect(!walk.shows("지나온 곳"))
  }

  @Test func aPlaceIsGoneToAndTheWayForwardStays() throws {
    var walk = walk()
    let last = walk.pageName
    walk.press("g h", "k k", "enter")
    #expect(walk.pageName == "이재용")
    walk.press("g h")
    #expect(walk.shows("2 ]"))
    walk.press("G", "enter")
    #expect(walk.pageName == last)
  }

  @Test func withoutAWayThereIsOnePlace() {
    var walk = Walk("80x24")
    walk.press("g h")
    #expect(walk.session.state.waypoints.count == 1)
    walk.press("enter")
    #expect(walk.session.state.popup == nil)
  }
}
