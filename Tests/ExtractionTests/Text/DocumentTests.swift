import NewsModel
import Testing

@testable import Extraction

@Suite struct DocumentTests {
  @Test func readsTheStoryAlone() {
    let lines = ["제목이다", "가람전자가 문을 열었다.", "이하늘 기자"]
    let text = lines.joined(separator: "\n")
    let body = 13 + lines[1].utf8.count
    let zones = [
      Zone(.title, Span(0, 12)), Zone(.body, Span(13, body)),
      Zone(.byline, Span(body + 1, text.utf8.count)),
    ]
    let document = Document(article(text, zones: zones))
    #expect(document.sentences.map(\.zone) == [.title, .body])
    #expect(document.sentences.map(\.paragraph) == [0, 1])
  }

  @Test func evidenceStandsWordForWordOnItsLine() {
    let text = "첫 줄이다.\n\n  가람전자 김도현 대표는\n웃었다.  \n"
    let document = Document(article(text))
    let sentence = document.sentences[1]
    let evidence = document.evidence(sentence.range)
    #expect(evidence.line == 3)
    #expect(evidence.quote == "가람전자 김도현 대표는\n웃었다.")
    #expect(slice(text, evidence.span) == evidence.quote)
  }

  @Test func evidenceStaysWithinFourLines() {
    let text = (1...30).map { "가람전자 \($0)번 줄" }.joined(separator: "\n")
    let document = Document(article(text))
    let sentence = document.sentences[0]
    for word in sentence.words {
      let evidence = document.evidence(around: word.range, in: sentence)
      #expect(evidence.quote.count { $0 == "\n" } <= 3)
      #expect(evidence.quote.contains(word.text))
      #expect(slice(text, evidence.span) == evidence.quote)
    }
  }

  @Test func evidenceOfALongSentenceStaysReadable() {
    let text = (1...300).map { "낱말\($0)" }.joined(separator: " ")
    let document = Document(article(text))
    let sentence = document.sentences[0]
    for word in [sentence.words[0], sentence.words[150], sentence.words[299]] {
      let evidence = document.evidence(around: word.range, in: sentence)
      #expect(evidence.quote.count <= 400)
      #expect(evidence.quote.contains(word.text))
    }
  }

  @Test func questionsMakeAnInterview() {
    let text = "― 어떻게 시작했나.\n우연히요.\n― 언제인가.\n작년에요.\n― 앞으로는.\n계속하죠."
    #expect(Document(article(text)).isInterview)
    #expect(!Document(article("그는 웃었다.\n― 끝")).isInterview)
  }

  private func slice(_ text: String, _ span: Span) -> String {
    String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self)
  }
}
