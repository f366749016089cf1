import NewsModel
import Testing

@Suite struct SpanTests {
  @Test func anEndBeforeTheStartIsEmpty() {
    #expect(Span(5, 2) == Span(5, 5))
    #expect(Span(5, 2).isEmpty && Span(5, 2).length == 0)
  }

  @Test func containsAndOverlaps() {
    #expect(Span(0, 5).contains(Span(0, 5)) && Span(0, 5).contains(Span(2, 3)))
    #expect(!Span(0, 5).contains(Span(4, 6)))
    #expect(Span(0, 5).overlaps(Span(4, 6)) && !Span(0, 5).overlaps(Span(5, 6)))
  }

  @Test func theOuterComesFirst() {
    #expect([Span(2, 3), Span(0, 2), Span(0, 5)].sorted() == [Span(0, 5), Span(0, 2), Span(2, 3)])
  }
}
