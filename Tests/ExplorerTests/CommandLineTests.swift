import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

/// Commands called by their names.
@Suite struct CommandLineTests {
  @Test func everyCommandIsListedUntilSomethingIsTyped() {
    var walk = Walk("100x30")
    walk.press(":")
    #expect(walk.shows("┌─ 명령"))
    #expect(walk.shows("half-down"))
    walk.type("time")
    #expect(walk.shows("timeline"))
    #expect(!walk.shows("half-down"))
    walk.press("esc")
    #expect(!walk.shows("┌─ 명령"))
  }

  @Test func enterRunsWhatTheCursorStandsOn() {
    var walk = Walk("100x30")
    walk.press("j", ":")
    walk.type("timel")
    walk.press("enter")
    #expect(walk.session.state.page?.aspect == .timeline(Aspect.TimeView()))
    // By the words of the help as well.
    walk.press(":")
    walk.type("홈")
    walk.press("enter")
    #expect(walk.pageID == .home)
  }

  @Test func aKeyboardInHangulStateIsUnderstood() {
    var walk = Walk("100x30")
    walk.press("j", ":")
    walk.type("새ㅔ")
    walk.press("esc")
    walk.press(":")
    // "home" on the other state of the keyboard.
    walk.type("ㅗㅐㅡㄷ")
    walk.press("enter")
    #expect(walk.pageID == .home)
  }

  @Test func tabCompletesAndACountFollows() {
    var walk = Walk("100x30", graph: Walk.crowd)
    walk.press(":")
    walk.type("dow")
    walk.press("tab")
    walk.type("7")
    #expect(walk.shows(": down 7"))
    walk.press("enter")
    #expect(walk.session.state.currentList?.window.cursor == 7)
    // A number alone is a row.
    walk.press(":")
    walk.type("3")
    walk.press("enter")
    #expect(walk.session.state.currentList?.window.cursor == 2)
  }

  @Test func whatACommandAsksForMayFollowIt() {
    var walk = Walk("100x30")
    walk.press(":")
    walk.type("filter 손정의")
    walk.press("enter")
    #expect(walk.shows("/ 손정의"))
    #expect(walk.shows("▸손정의"))
    walk.press("esc", ":")
    walk.type("find 카카오")
    walk.press("enter")
    #expect(walk.shows("┌─ 찾기"))
    walk.press("enter")
    #expect(walk.pageName == "카카오")
  }

  @Test func whatWasRunIsOfferedAgainFirst() {
    var walk = Walk("100x30", graph: Walk.crowd)
    for line in ["down 4", "up 1"] {
      walk.press(":")
      walk.type(line)
      walk.press("enter")
    }
    walk.press(":")
    #expect(walk.shows("▸ up 1"))
    walk.press("down", "enter")
    #expect(walk.session.state.currentList?.window.cursor == 7)
  }

  @Test func whatIsNoCommandIsTold() {
    var walk = Walk("100x30")
    walk.press(":")
    walk.type("날아라")
    walk.press("enter")
    #expect(walk.shows("‘날아라’ 명령이 없습니다"))
  }

  @Test func theHelpDoesWhatItTells() {
    var walk = Walk("80x24")
    walk.press("?", "/")
    walk.type("기업 목록")
    walk.press("enter")
    #expect(walk.shows("▸"))
    walk.press("enter")
    #expect(walk.session.state.popup == nil)
    #expect(walk.focus == .firms)
  }
}
