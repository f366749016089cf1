import Testing

@testable import Extraction

@Suite struct OrdinaryTests {
  @Test(arguments: ["회의", "회의를", "서울", "서울에서", "입국한", "논의하는", "경제적인", "투자용"])
  func listedWordsWithEndingsAreOrdinary(_ word: String) {
    #expect(Lexicon.shared.isOrdinary(word))
  }

  @Test(arguments: ["가람전자", "김도현", "올트먼", "라온시냅스", "도래솔", ""])
  func namesAreNot(_ word: String) { #expect(!Lexicon.shared.isOrdinary(word)) }
}
