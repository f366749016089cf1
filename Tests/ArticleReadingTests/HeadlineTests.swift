import NewsModel
import Testing

@testable import ArticleReading

@Suite struct HeadlineTests {
  @Test func tellsTitleDecksAndCrossheads() throws {
    let text = """
      [단독] \(headline)

      이사회 내주 소집…"가격이 관건"
      새빛 노조는 반발

      \(paragraph)

      ◇ 왜 지금인가?
      \(paragraph)

      공은 이사회로

      \(paragraph)
      """
    #expect(
      try zones(text) == [
        "title [단독] \(headline)", "heading 이사회 내주 소집…\"가격이 관건\"", "heading 새빛 노조는 반발",
        "body \(paragraph)", "heading ◇ 왜 지금인가?", "body \(paragraph)", "heading 공은 이사회로",
        "body \(paragraph)",
      ])
  }

  @Test func takesTheLineBelowATag() throws {
    for tag in ["[단독]", "<기고>", "사설"] {
      #expect(try read("\(tag)\n\(headline)\n\n\(paragraph)\n").title == headline)
    }
  }

  @Test func takesTheFirstWordsWhereThereIsNoHeadline() throws {
    let article = try read("\(paragraph) \(paragraph)\n")
    #expect(article.title.hasPrefix("하람전자가 새빛반도체 지분을"))
    #expect(article.title.count <= 61)
    #expect(article.zones.map(\.kind) == [.body])
  }

  @Test func readsTheFieldsOfAnArchive() throws {
    let article = try read(
      "제목: \(headline)\n언론사: 누리경제\n날짜: 2025-03-27\n기자: 이가람\nURL: https://nuri.example/1\n\n\(paragraph)\n"
    )
    #expect(article.title == headline)
    #expect(article.publisher == "누리경제")
    #expect(article.published?.iso == "2025-03-27")
    #expect(article.bylines == ["이가람"])
  }

  @Test func passesOverTheNameOfThePaperAndTheSection() throws {
    let article = try read("누리경제\n산업 > 재계\n\n\(headline)\n\n\(paragraph)\n")
    #expect(article.title == headline)
    #expect(article.publisher == "누리경제")
  }

  @Test(arguments: [
    "▲대표이사 사장 윤가람", "계획 : 반도체 공장 두 곳 증설", "―합병은 언제 마무리하나.", "Q. 공장은 어디에 짓나.", "09:30 개회사 - 윤가람 대표",
  ])
  func countsItemsAndQuestionsAsStory(_ line: String) throws {
    #expect(
      try zones("\(headline)\n\n\(paragraph)\n\n\(line)\n\n\(paragraph)\n").contains("body \(line)")
    )
  }
}
