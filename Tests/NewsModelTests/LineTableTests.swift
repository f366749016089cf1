import NewsModel
import Testing

@Suite struct LineTableTests {
  private let text = "첫째\n\n셋째"

  @Test func offsetsFallOnTheirLines() {
    let table = LineTable(text)
    #expect(table.count == 3)
    #expect((0...6).map(table.line) == [1, 1, 1, 1, 1, 1, 1])
    #expect([7, 8, 13, 14].map(table.line) == [2, 3, 3, 3])
    #expect(table.line(at: -5) == 1 && table.line(at: 9999) == 3)
  }

  @Test func linesStandWithoutTheirEnds() {
    let table = LineTable(text)
    #expect((1...3).map { table.span(ofLine: $0) } == [Span(0, 6), Span(7, 7), Span(8, 14)])
    #expect(table.span(ofLine: 0) == nil && table.span(ofLine: 4) == nil)
  }

  @Test func anEmptyTextHasOneLine() {
    #expect(LineTable("").count == 1)
    #expect(LineTable("").span(ofLine: 1) == Span(0, 0))
    #expect(LineTable("끝\n").count == 2)
  }
}
