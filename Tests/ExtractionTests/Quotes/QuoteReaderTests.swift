import NewsModel
import Testing

@Suite struct QuoteReaderTests {
  private func lines(_ text: String, title: String? = nil) -> [String] {
    MarkedText(text).facts(title: title).quoteLines
  }

  @Test func subjectSpeaks() {
    #expect(
      lines("‹김도윤:person› ‹한빛전자:firm› ‹대표:title›는 “내년에는 공장을 두 배로 늘리겠다”고 말했다.")
        == ["김도윤 | 말했다 | 내년에는 공장을 두 배로 늘리겠다"])
  }

  @Test func severalQuotationsShareTheVerb() {
    #expect(
      lines("‹김도윤:person› ‹한빛전자:firm› ‹대표:title›는 \"시장은 아직 작다\"며 \"그래도 먼저 가는 쪽이 이긴다\"고 강조했다.")
        == ["김도윤 | 강조했다 | 시장은 아직 작다", "김도윤 | 강조했다 | 그래도 먼저 가는 쪽이 이긴다"])
  }

  @Test func singleMarks() {
    #expect(
      lines("‹김도윤:person› ‹한빛전자:firm› ‹대표:title›는 '우리는 서두르지 않을 것'이라고 밝혔다.")
        == ["김도윤 | 밝혔다 | 우리는 서두르지 않을 것"])
  }

  @Test func speakerOfTheSentenceBefore() {
    let text = """
      ‹김도윤:person› ‹한빛전자:firm› ‹대표:title›는 4일 기자들을 만났다. \
      그는 “올해 안에 답을 내놓겠다”고 덧붙였다.
      """
    #expect(lines(text) == ["김도윤 | 덧붙였다 | 올해 안에 답을 내놓겠다"])
  }

  @Test func unnamedSpeakerIsNone() {
    let text = """
      ‹김도윤:person› ‹한빛전자:firm› ‹대표:title›는 4일 기자들을 만났다. \
      회사 관계자는 “아직 정해진 것은 없다”고 말했다.
      """
    #expect(lines(text).isEmpty)
  }

  @Test func wordsInMarksAreNoSpeech() {
    #expect(lines("‹김도윤:person› ‹한빛전자:firm› ‹대표:title›는 ‘인재 경영’을 말했다.").isEmpty)
  }
}
