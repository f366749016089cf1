import NewsModel
import Testing

@testable import Extraction

@Suite struct TitlePhraseTests {
  private func read(_ text: String) -> TitlePhrase? { TitlePhrase(words(text), at: 0) }

  @Test(arguments: [
    ("대표이사 사장은", ["대표이사", "사장"], "은"),
    ("창업자 겸 CEO가", ["창업자", "CEO"], "가"),
    ("최고경영자(CEO) 겸 이사회 의장과", ["최고경영자", "CEO", "의장"], "과"),
    ("부문장(부회장)은", ["부문장", "부회장"], "은"),
    ("전략본부장에게", ["전략본부장"], "에게"),
  ])
  func titlesThatStandTogether(_ text: String, _ titles: [String], _ josa: String) {
    #expect(read(text)?.titles == titles)
    #expect(read(text)?.josa == josa)
    #expect(read(text)?.words == 0..<words(text).count)
  }

  @Test func aParticleEndsThePhrase() {
    #expect(read("회장은 사장과")?.titles == ["회장"])
    #expect(read("회장, 사장")?.titles == ["회장"])
    #expect(read("회장 겸")?.words == 0..<1)
  }

  @Test func aTitleMayCarryItsFirm() {
    #expect(read("온샘시장은")?.firm == "온샘시")
    #expect(read("부사장")?.firm == nil)
  }

  @Test(arguments: ["주식시장이", "관계자는", "가람전자", ""])
  func otherWordsAreNone(_ text: String) { #expect(read(text) == nil) }
}
