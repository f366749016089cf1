import Testing

@testable import Tagging

@Suite struct TaggerTests {
  private func marked(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return Tagger.shared.spans(of: scalars).map { span in
      String(String.UnicodeScalarView(scalars[span.range])) + ":" + span.kind.name
    }
  }

  @Test func eachKindIsFoundWithoutItsParticle() {
    let found = marked("삼성전자 나도현 회장은 지난 4일 오후 3시 부산에서 직원 300명을 만났다.")
    #expect(found.contains("삼성전자:organization"))
    #expect(found.contains("나도현:person"))
    #expect(found.contains("회장:title"))
    #expect(found.contains("지난 4일:date"))
    #expect(found.contains("오후 3시:time"))
    #expect(found.contains("부산:place"))
    #expect(found.contains("300명:quantity"))
  }

  @Test func aNameHasItsHanjaWithBothBrackets() {
    for sentence in [
      "왕밍리(王明利) 국가주석은 6일 서울을 방문했다.", "경찰은 천다롄(陳大連) 전 서기를 조사했다.",
      "행사는 26일 중국 린하오(林浩)에서 열린다.",
    ] {
      let found = marked(sentence)
      #expect(found.contains { $0.contains("(") })
      #expect(found.allSatisfy { $0.contains("(") == $0.contains(")") }, "\(found)")
    }
  }

  @Test func spansLieInTheSentenceApartAndInOrder() {
    let text = "🙂 이재용 삼성전자 회장과 정의선 현대차그룹 회장이 4일 서울에서 만났다."
    let spans = Tagger.shared.spans(of: text.unicodeScalars)
    #expect(spans.count >= 5)
    for (span, next) in zip(spans, spans.dropFirst()) {
      #expect(span.range.upperBound <= next.range.lowerBound)
    }
    for span in spans {
      #expect(!span.range.isEmpty && span.range.upperBound <= text.unicodeScalars.count)
      #expect(span.confidence > 0 && span.confidence <= 1)
    }
  }

  @Test func whatIsNoSentenceIsBorne() {
    for text in ["", " ", "\u{0}", "....", "ㅋㅋㅋ", "e\u{301}", "🙂🙂", "\u{FFFF}\u{10FFFF}"] {
      #expect(marked(text).isEmpty)
    }
    let endless = String(repeating: "가나다라", count: 2_000)
    #expect(
      Tagger.shared.spans(of: endless.unicodeScalars).allSatisfy { $0.range.upperBound <= 8_000 })
  }

  @Test func whatIsNoModelIsTold() {
    for bytes: [UInt8] in [[], [1, 2, 3], [UInt8](repeating: 0xFF, count: 400)] {
      #expect(bytes.withUnsafeBytes { TaggerModel($0) } == nil)
    }
    #expect(Tagger(model: .empty).spans(of: "나도현 회장".unicodeScalars).isEmpty)
  }
}
