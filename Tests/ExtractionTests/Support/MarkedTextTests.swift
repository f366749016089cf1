import NewsModel
import Testing

@Suite struct MarkedTextTests {
  @Test func marksComeOutOfTheText() {
    let marked = MarkedText("‹김도윤:person› ‹한빛전자:firm› ‹대표:title›는 10:30에 왔다.")
    #expect(marked.text == "김도윤 한빛전자 대표는 10:30에 왔다.")
    #expect(marked.surfaces("person") == ["김도윤"])
    #expect(marked.marks.map(\.kind) == ["person", "firm", "title"])
    #expect(marked.marks[1].span == Span(10, 22))
  }

  @Test func paragraphsBecomeZones() {
    let article = MarkedText("첫 문단.\n\n둘째 문단.").article(title: "제목")
    #expect(article.zones.map(\.kind) == [.title, .body, .body])
  }
}
