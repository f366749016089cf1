import NewsModel
import Testing

@testable import Extraction

@Suite struct LexiconTests {
  private let lexicon = Lexicon.shared

  @Test func everyListIsThere() {
    #expect(lexicon.surnames.contains("김") && lexicon.surnames.contains("남궁"))
    #expect(lexicon.titles.contains("회장") && lexicon.titles.contains("CEO"))
    #expect(lexicon.josa.contains("에서는") && lexicon.places.contains("서울"))
    #expect(lexicon.statuses["전"] == .former && lexicon.statuses["내정자"] == .designate)
    #expect(lexicon.firmSuffixes["건설"] == .company && lexicon.firmSuffixes["재단"] == .other)
    #expect(lexicon.firmHeads["합작법인"] == .venture && lexicon.kinship["장남"] == "child")
    #expect(lexicon.abbreviations["금감원"] == "금융감독원" && lexicon.acronyms.contains("AI"))
    #expect(lexicon.firmLookalikes.contains("이사회") && lexicon.titleLookalikes.contains("전통시장"))
  }

  @Test func tickersHaveSixDigits() {
    #expect(lexicon.listed.count > 500)
    #expect(lexicon.listed.words.allSatisfy { TickerFirm.isTicker(lexicon.listed[$0] ?? "") })
  }

  @Test func commentsAreNoWords() {
    for list in [lexicon.surnames, lexicon.titles, lexicon.places, lexicon.common, lexicon.josa] {
      #expect(!list.contains("#"))
    }
  }
}
