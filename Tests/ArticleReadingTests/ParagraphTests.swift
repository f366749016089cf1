import NewsModel
import Testing

@testable import ArticleReading

@Suite struct ParagraphTests {
  @Test func joinsLinesBrokenInsideASentence() throws {
    let text = """
      \(headline)
      하람전자가 새빛반도체 지분을 더 사들이려고 채권단과 머리를 맞댄
      사실이 뒤늦게 드러났다.
      양측은 이달 들어 세 차례 만났다.
      """
    #expect(
      try zones(text) == [
        "title \(headline)", "body 하람전자가 새빛반도체 지분을 더 사들이려고 채권단과 머리를 맞댄 사실이 뒤늦게 드러났다.",
        "body 양측은 이달 들어 세 차례 만났다.",
      ])
  }

  @Test func joinsOverABlankLineAfterAParticle() throws {
    let text = """
      \(headline)

      업계는 하람전자가 새빛반도체를 끝내 품에 안으려는 까닭을

      메모리 설계 인력에서 찾는다. 경력자만 사백 명이 넘기 때문이다.
      """
    #expect(try zones(text).count == 2)
  }

  @Test func keepsItemsApart() throws {
    let text = """
      \(paragraph)

      ▲하람전자 대표이사 사장 윤가람, 새빛반도체 기술총괄 부사장 한결 등
      ▲새빛반도체 이사회 의장 문다온
      """
    #expect(try zones(text).count == 3)
  }

  @Test func leadsFromOffsetsToTheLinesOfTheFile() throws {
    let article = try read("\u{FEFF}\(headline)\r\n\r\n\(paragraph)\r\(paragraph)\r\n")
    let lines = article.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines == [headline[...], "", paragraph[...], paragraph[...], ""])
  }
}
