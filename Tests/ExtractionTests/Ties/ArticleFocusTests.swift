import NewsModel
import Testing

@testable import Extraction

@Suite struct ArticleFocusTests {
  private func lines(_ paragraphs: [String]) -> Set<String> {
    var zones: [Zone] = []
    var text = ""
    for paragraph in paragraphs {
      let start = text.utf8.count
      text += paragraph
      zones.append(Zone(.body, Span(start, text.utf8.count)))
      text += "\n\n"
    }
    return Extractor().facts(of: article(text, zones: zones)).tieLines
  }

  @Test func nounsWithoutAnOwnerBelongToTheFirmOfTheArticle() {
    #expect(
      lines([
        "마루반도체가 증설에 나섰다. 마루반도체는 공장을 넓힌다. 마루반도체 직원은 800명이다.",
        "마루반도체의 이웃에는 도담은행이 있다. 도담은행은 조용하다.", "경쟁사인 두리전자는 웃고 있다.",
      ]) == ["rivalry: 두리전자 → 마루반도체"])
  }

  @Test func ofTwoFirmsToldOfAlikeItIsNone() {
    #expect(
      lines([
        "마루반도체가 증설에 나섰다. 마루반도체는 공장을 넓힌다. 도담은행은 조용하다. 도담은행이 웃는다.",
        "날씨는 맑았다. 길은 붐볐다. 비는 오지 않았다.", "경쟁사인 두리전자는 웃고 있다.",
      ]).isEmpty)
  }
}
