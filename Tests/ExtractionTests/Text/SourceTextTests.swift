import NewsModel
import Testing

@testable import Extraction

@Suite struct SourceTextTests {
  private let text = "a가金😀é\n끝"

  @Test func unitsLeadBackToBytes() {
    let source = SourceText(text)
    #expect(source.units == Array(text.utf16))
    let bytes = Array(text.utf8)
    for (start, end) in [(0, 1), (1, 2), (2, 3), (3, 5), (5, 6), (6, 7), (7, 8), (0, 8)] {
      let span = source.span(start..<end)
      let slice = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
      #expect(slice == source.string(start..<end))
      #expect(source.range(span) == start..<end)
    }
  }

  @Test func spansOutsideTheTextAreEmpty() {
    let source = SourceText(text)
    #expect(source.range(Span(900, 1000)).isEmpty)
    #expect(SourceText("").range(Span(0, 5)).isEmpty)
  }
}
