import Testing

@testable import Extraction

@Suite struct WordSplitterTests {
  @Test func bracketsBehindAWordAreItsGloss() {
    let found = words("가람전자(012345)의 김도현 대표(CEO)는")
    #expect(found.map(\.text) == ["가람전자", "김도현", "대표"])
    #expect(found.map { $0.gloss?.text } == ["012345", nil, "CEO"])
    #expect(found.map(\.tail) == ["의", "", "는"])
  }

  @Test func brokenBracketsAreNoGloss() {
    #expect(words("가람전자() 대표").map { $0.gloss?.text } == [nil, nil])
    #expect(words("가람전자(없는 끝").map(\.text) == ["가람전자", "없는", "끝"])
    #expect(words("가람전자(줄\n끝) 대표").first?.gloss == nil)
  }

  @Test func numbersAndLatinNamesStayWhole() {
    #expect(words("1,187억원의 12.4% 지분").map(\.text) == ["1,187억원의", "12.4%", "지분"])
    #expect(words("AT&T와 GPT-4o를").map(\.text) == ["AT&T와", "GPT-4o를"])
  }

  @Test func theParticleBehindAQuotationMarkIsApart() {
    let found = words("‘새물결’을 세운 '큰바다'에서")
    #expect(found.map(\.text) == ["새물결", "세운", "큰바다"])
    #expect(found.map(\.tail) == ["을", "", "에서"])
  }

  @Test func tellsHowWordsFollowEachOther() {
    let found = words("김도현·박지호 회장, 남")
    #expect(found.map(\.isJoined) == [false, true, false, false])
    #expect(found.map(\.followsDirectly) == [false, false, true, false])
  }

  @Test func everyWordStandsAtItsRange() {
    let text = "“가람 1위” 金대표(98)·Kim, 3.5%라고…"
    let source = SourceText(text)
    for word in words(text) { #expect(source.string(word.range) == word.text) }
  }
}
