import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

@Suite struct HelpTests {
  @Test func everyKeyStandsInIt() {
    for language in Language.allCases {
      var walk = Walk("100x90", language: language)
      walk.press("?")
      for binding in Binding.table {
        #expect(walk.shows(language.words.help(binding.command)), "\(binding.command)")
        #expect(walk.shows(binding.shownKeys), "\(binding.command)")
      }
    }
  }

  @Test func itScrollsToItsEndAndNoFurther() {
    var walk = Walk("40x10")
    walk.press("?", "G")
    #expect(walk.shows("5j"))
    let end = walk.screen
    walk.press("j j j")
    #expect(walk.screen == end)
    walk.press("g g")
    #expect(walk.shows("움직이기"))
  }

  @Test func itIsFilteredByWords() {
    var walk = Walk("80x24")
    walk.press("?", "/")
    walk.type("근거 다음")
    #expect(walk.shows("다음 근거"))
    #expect(!walk.shows("이전 근거"))
    walk.press("esc")
    #expect(walk.shows("움직이기"))
    walk.press("q")
    #expect(walk.session.state.popup == nil)
    #expect(!walk.session.state.isFinished)
  }
}
