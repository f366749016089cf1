import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

@Suite struct MovingTests {
  @Test(arguments: [
    ("j", 1), ("down", 1), ("j j k", 1), ("k", 0), ("j j up", 1), ("5 j", 5), ("1 0 j", 10),
    ("3 j 2 k", 1), ("G", 119), ("end", 119), ("G g g", 0), ("G home", 0), ("7 g g", 6),
    ("9 9 9 9 9 9 9 9 9 9 9 9 j", 119), ("ctrl-n", 0), ("n n p", 1), ("4 G", 3),
  ])
  func theCursorOfAListGoesThere(keys: String, row: Int) {
    var walk = Walk(graph: Walk.crowd)
    walk.press(keys)
    #expect(walk.session.state.currentList?.window.cursor == row)
    #expect(walk.session.state.currentList?.selected != nil)
  }

  @Test func pagesAndHalvesGoDownAndUpAgain() {
    var walk = Walk(graph: Walk.crowd)
    walk.press("ctrl-d")
    let half = walk.session.state.currentList?.window.cursor ?? 0
    #expect(half > 1)
    walk.press("ctrl-u")
    #expect(walk.session.state.currentList?.window.cursor == 0)
    walk.press("pagedown")
    #expect((walk.session.state.currentList?.window.cursor ?? 0) > half)
    walk.press("pageup")
    #expect(walk.session.state.currentList?.window.cursor == 0)
  }

  @Test func theDetailPaneShowsTheSelectionWhileTheListHasTheFocus() {
    var walk = Walk()
    #expect(walk.pageID == .home)
    walk.press("j")
    #expect(walk.pageName == "이재용")
    walk.press("k")
    #expect(walk.pageName == "샘 올트먼")
    walk.press("2")
    #expect(walk.pageName == "삼성전자")
    walk.press("3")
    #expect(walk.pageName == "이재명·올트먼 외 2명")
  }

  @Test func aDigitGoesToItsPane() {
    var walk = Walk()
    for (digit, pane) in [
      ("2", Pane.firms), ("3", .meetings), ("5", .detail), ("6", .evidence), ("4", .articles),
    ] {
      walk.press(digit)
      #expect(walk.focus == pane)
    }
    walk.press("1")
    #expect(walk.focus == .people)
  }

  @Test func aDigitAndAMotionInOneGestureAreACount() {
    var walk = Walk(graph: Walk.crowd)
    walk.press("5 j")
    #expect(walk.focus == .people)
    walk.press("6", "j")
    #expect(walk.focus == .evidence)
    #expect(walk.session.state.currentList?.window.cursor == 5)
  }

  @Test func aDigitAndAnythingElseGoesToThePane() {
    var walk = Walk()
    walk.press("3 enter")
    #expect(walk.focus == .detail)
    #expect(walk.pageName == "이재명·올트먼 외 2명")
  }

  @Test func tabGoesRoundThePanesAndBack() {
    var walk = Walk()
    walk.press("tab tab tab")
    #expect(walk.focus == .articles)
    // An article is its own evidence.
    walk.press("tab")
    #expect(walk.focus == .detail)
    walk.press("tab")
    #expect(walk.focus == .people)
    walk.press("backtab")
    #expect(walk.focus == .evidence)
  }

  @Test func leftAndRightGoThroughLinksAndThenPanes() {
    var walk = Walk()
    walk.press("j", "l")
    #expect(walk.focus == .detail)
    walk.press("j", "l l")
    #expect(walk.session.state.page?.stop?.target?.name == "최태원")
    walk.press("l")
    #expect(walk.focus == .evidence)
    walk.press("h", "h h h")
    #expect(walk.focus == .people)
  }

  @Test func everyFactOfAPageIsReachedFromTheTopAndBack() {
    var walk = Walk("80x12", graph: Walk.crowd, start: ContentID(.firm, ["큰집"]))
    walk.press("g g")
    var seen: Set<Int> = []
    for _ in 0..<400 {
      seen.insert(walk.session.state.page?.stop?.line ?? -1)
      walk.press("j")
    }
    let lines = Set(walk.session.state.page?.content.stops.map(\.line) ?? [])
    #expect(seen == lines)
    for _ in 0..<400 { walk.press("k") }
    #expect(walk.session.state.page?.cursor == 0)
    #expect(walk.session.state.page?.top == 0)
  }

  @Test func theCursorOfAPageIsAlwaysInSight() {
    var walk = Walk("100x30")
    walk.press("j", "enter", "g g")
    for key in ["j", "j", "ctrl-d", "pagedown", "k", "n", "G", "p", "p", "ctrl-u", "home", "end"] {
      walk.press(key)
      let page = walk.session.state.page
      #expect(page?.visible.contains(page?.stop?.line ?? -1) == true, "\(key)")
    }
  }

  @Test func aNextLinkPassesFactsThatLeadNowhere() {
    var walk = Walk("100x40")
    walk.press("j", "enter", "g g")
    var targets: [String] = []
    for _ in 0..<60 {
      walk.press("n")
      targets.append(walk.session.state.page?.stop?.target?.name ?? "")
    }
    #expect(!targets.contains(""))
    #expect(targets.contains("손정의"))
  }

  @Test func hangulKeysAreThoseOfTheTwoSetKeyboard() {
    var walk = Walk(graph: Walk.crowd)
    walk.press("ㅓ")
    #expect(walk.session.state.currentList?.window.cursor == 1)
    #expect(walk.shows("한글 자판"))
    walk.press("5 ㅓ")
    #expect(walk.session.state.currentList?.window.cursor == 6)
    walk.press("ㅎ ㅎ")
    #expect(walk.session.state.currentList?.window.cursor == 0)
    walk.press("j")
    #expect(!walk.shows("한글 자판"))
  }

  @Test func aSyllableIsTheKeysItIsMadeOf() {
    let walk = Walk()
    let keys = walk.session.state.keys(of: .key(KeyPress.character("허")))
    #expect(keys == [.character("g"), .character("j")])
    #expect(walk.session.state.keys(of: .key(KeyPress.character("韓"))) == [.character("韓")])
  }
}
