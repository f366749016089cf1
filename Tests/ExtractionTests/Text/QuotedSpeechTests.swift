import Testing

@testable import Extraction

@Suite struct QuotedSpeechTests {
  private func quoted(_ text: String) -> [String] {
    let source = SourceText(text)
    let range = source.units.indices
    return QuotedSpeech.mark(words(text), in: source.units, sentence: range)
      .filter(\.isQuoted).map(\.text)
  }

  @Test func speechHoldsSeveralWordsOrASentence() {
    #expect(quoted("그는 \"우리는 함께 끝까지 갈 것\"이라고 했다") == ["우리는", "함께", "끝까지", "갈", "것"])
    #expect(quoted("그는 “같이 가요”라고 했다") == ["같이", "가요"])
  }

  @Test func namesInMarksAreNoSpeech() {
    #expect(quoted("합작법인 '스무날에너지'를 세웠다").isEmpty)
    #expect(quoted("‘푸른 언덕’ 계획을 냈다").isEmpty)
  }

  @Test func aMarkWithoutItsEndQuotesNothing() {
    #expect(quoted("그는 “같이 가자고 여러 번 말했다고 한다").isEmpty)
    #expect(quoted("키가 6'2\"라고 했다").isEmpty)
  }
}
