import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

@Suite struct NarrowingTests {
  @Test func facetsNarrowTheListWhileTheyAreTyped() {
    var walk = Walk("100x30")
    walk.press("3", "/")
    let all = walk.session.state.currentList?.total ?? 0
    walk.type("상태:예")
    let planned = walk.session.state.currentList?.total ?? 0
    #expect(planned > 0 && planned < all)
    #expect(walk.shows("\(planned)/\(all)"))
    walk.type("x")
    #expect(walk.session.state.currentList?.total == all)
    #expect(walk.shows("그런 상태는 없습니다. 성사 예정 취소 지남"))
  }

  @Test func aFacetOfAnotherListIsTold() {
    var walk = Walk("100x30", language: .english)
    walk.press("/")
    walk.type("status:held")
    #expect(walk.shows("status: is not for this list; there is from: to: outlet: min:"))
    #expect(walk.session.state.currentList?.total == 12)
    walk.press("enter")
    #expect(walk.shows("status: is not for this list"))
  }

  @Test(arguments: [Language.korean, .english]) func aSideThatNobodyGoesByIsTold(
    language: Language
  ) {
    var walk = Walk("100x30", language: language)
    let told =
      language == .korean
      ? "‘남궁뫄뫄’, 그런 인물이나 기업은 없습니다" : "No person or firm goes by ‘남궁뫄뫄’"
    walk.press("3", "/")
    walk.type("with:이재용,남궁뫄뫄 with:손정의")
    #expect(!walk.shows(told))
    walk.type(" with:남궁뫄뫄")
    #expect(walk.session.state.currentList?.total == 0)
    #expect(walk.shows(told))
    // Two who never met are somebody.
    walk.press("ctrl-u")
    walk.type("with:정신아 with:나도현")
    #expect(walk.session.state.currentList?.total == 0)
    #expect(!walk.shows("남궁뫄뫄"))
  }

  @Test func formerFiltersComeBackWithTheArrows() {
    var walk = Walk()
    for text in ["손정의", "이재"] {
      walk.press("/")
      walk.session.handle(.key(.control("u")))
      walk.type(text)
      walk.press("enter")
    }
    walk.press("esc", "/")
    walk.type("올")
    walk.press("up")
    #expect(walk.session.state.filterField?.text == "이재")
    walk.press("up", "up")
    #expect(walk.session.state.currentList?.filter == "손정의")
    walk.press("down", "down", "down")
    #expect(walk.session.state.filterField?.text == "올")
  }

  @Test func formerFiltersAreOfOneListAndOutlastAJourney() {
    var walk = Walk()
    walk.press("/")
    walk.type("손정의")
    walk.press("enter", "enter", "2", "[")
    #expect(walk.session.state.currentList?.filter == "손정의")
    walk.press("esc", "/", "up")
    #expect(walk.session.state.filterField?.text == "손정의")
    walk.press("esc", "2", "/", "up")
    #expect(walk.session.state.filterField?.text == "")
  }

  @Test func aFilterCalledByNameTellsItsFaultToo() {
    var walk = Walk("100x30", language: .english)
    walk.press(":")
    walk.type("filter status:held")
    walk.press("enter")
    #expect(walk.shows("status: is not for this list"))
    walk.press("/", "up")
    #expect(walk.session.state.currentList?.filter == "status:held")
  }

  @Test func anotherOrderIsToldInTheFrameAndComesBack() {
    var walk = Walk("100x30")
    let first = walk.session.state.currentList?.selected?.ref.name
    walk.press("z n")
    let byName = walk.session.state.currentList?.selected?.ref.name
    #expect(byName != first && walk.shows("이름순"))
    walk.press("enter", "1", "z z")
    #expect(walk.session.state.currentList?.selected?.ref.name == first && !walk.shows("이름순"))
    walk.press("[")
    #expect(walk.session.state.currentList?.selected?.ref.name == byName && walk.shows("이름순"))
  }

  @Test func peopleHaveNoDayToSortBy() {
    var walk = Walk("100x30", language: .english)
    walk.press("z d")
    #expect(walk.shows("People and firms have no day to sort by"))
    walk.press("3", "z n", "z d")
    #expect(!walk.shows("by name"))
  }
}
