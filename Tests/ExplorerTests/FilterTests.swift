import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

@Suite struct FilterTests {
  @Test func theListFollowsEveryKeyTyped() {
    var walk = Walk()
    walk.press("/")
    walk.type("손")
    #expect(walk.session.state.currentList?.selected?.ref.name == "손정의")
    walk.type("정")
    #expect(walk.session.state.currentList?.total == 1)
    #expect(walk.pageName == "손정의")
    #expect(walk.shows("1/12"))
  }

  @Test func theCaretStandsWhereTheNextSyllableGoes() throws {
    var walk = Walk()
    walk.press("/")
    let start = try #require(walk.session.state.canvas().caret)
    walk.type("손정")
    let after = try #require(walk.session.state.canvas().caret)
    #expect(after.x == start.x + 4)
    #expect(after.y == start.y)
    walk.press("enter")
    #expect(walk.session.state.canvas().caret == nil)
  }

  @Test func enterKeepsItAndEscapeClearsIt() {
    var walk = Walk()
    walk.press("j j j", "/")
    let before = walk.session.state.currentList?.selected?.ref
    walk.press("esc", "/")
    walk.type("이재")
    walk.press("enter")
    #expect(walk.session.state.currentList?.total == 2)
    walk.press("j")
    #expect(walk.session.state.currentList?.window.cursor == 1)
    walk.press("esc")
    #expect(walk.session.state.currentList?.total == 12)
    #expect(walk.session.state.currentList?.selected?.ref == before)
  }

  @Test func keysAreTextWhileItIsTyped() {
    var walk = Walk()
    walk.press("/")
    walk.type("q?5 ")
    #expect(!walk.session.state.isFinished)
    #expect(walk.session.state.filterField?.text == "q?5 ")
    #expect(walk.shows("없습니다"))
  }

  @Test func aPastedNameFilters() {
    var walk = Walk()
    walk.press("/")
    walk.session.handle(.paste("손정의\n"))
    #expect(walk.session.state.currentList?.total == 1)
  }

  @Test func decomposedHangulFiltersAsComposed() {
    var walk = Walk()
    walk.press("/")
    walk.session.handle(.paste("\u{1109}\u{1169}\u{11AB}\u{110C}\u{1165}\u{11BC}"))
    #expect(walk.session.state.currentList?.selected?.ref.name == "손정의")
  }

  @Test func eachListHasItsOwn() {
    var walk = Walk()
    walk.press("/")
    walk.type("손정의")
    walk.press("enter", "2")
    #expect(walk.session.state.currentList?.total == 11)
    walk.press("3", "/")
    walk.type("손정의")
    #expect(walk.session.state.currentList?.total == 1)
    walk.press("enter", "1")
    #expect(walk.session.state.currentList?.total == 1)
  }

  @Test func aFilterFromAPageIsThatOfTheList() {
    var walk = Walk()
    walk.press("enter", "/")
    walk.type("손정")
    #expect(walk.focus == .people)
    #expect(walk.session.state.currentList?.total == 1)
  }
}
