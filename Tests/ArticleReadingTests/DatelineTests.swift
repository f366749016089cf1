import NewsModel
import Testing

@testable import ArticleReading

@Suite struct DatelineTests {
  /// A line that begins with a dateline, the outlet and the reporters it names.
  struct Case: CustomTestStringConvertible, Sendable {
    var line: String
    var outlet: String?
    var reporters: [String]
    var testDescription: String { line }

    init(_ line: String, _ outlet: String?, _ reporters: String...) {
      self.line = line
      self.outlet = outlet
      self.reporters = reporters
    }
  }

  @Test(arguments: [
    Case("(서울=누리뉴스) 이가람 기자 =", "누리뉴스", "이가람"),
    Case("(서울=누리뉴스) 이가람 박나루 기자 =", "누리뉴스", "이가람", "박나루"),
    Case("(세종·서울=누리뉴스) 이가람·박나루 기자 =", "누리뉴스", "이가람", "박나루"),
    Case("(서울=누리뉴스) =", "누리뉴스"),
    Case("[서울=누리시스]이가람 기자 =", "누리시스", "이가람"),
    Case("【도쿄=누리뉴스】 이가람 특파원 =", "누리뉴스", "이가람"),
    Case("(뉴욕=누리뉴스) 이가람 특파원 박나루 통신원 =", "누리뉴스", "이가람", "박나루"),
    Case("[미르누리=이가람 기자]", "미르누리", "이가람"),
    Case("[누리경제=이가람기자]", "누리경제", "이가람"),
    Case("[누리경제(부산)=이가람 기자]", "누리경제", "이가람"),
    Case("[누리경제 이가람 기자]", "누리경제", "이가람"),
    Case("[누리경제 이가람·박나루 기자]", "누리경제", "이가람", "박나루"),
    Case("[누리투데이 제주=이가람 기자]", "누리투데이", "이가람"),
    Case("[뉴욕=이가람 특파원]", nil, "이가람"),
    Case("[세종=누리일보 이가람 기자]", "누리일보", "이가람"),
    Case("[누리경제]", "누리경제"),
    Case("이가람 기자 =", nil, "이가람"),
  ])
  func splitsPlaceOutletAndReporterFromTheText(_ sample: Case) throws {
    let text = "\(headline)\n\n\(sample.line) \(paragraph)\n"
    let article = try read(text)
    #expect(
      try zones(text) == ["title \(headline)", "dateline \(sample.line)", "body \(paragraph)"])
    #expect(article.publisher == sample.outlet)
    #expect(article.bylines == sample.reporters)
  }

  @Test func standsOnALineOfItsOwnWithTheDay() throws {
    let article = try read("\(headline)\n\n[한빛=한빛일보] 이가람 기자 / 2026년 5월 21일\n\n\(paragraph)\n")
    #expect(article.publisher == "한빛일보")
    #expect(article.published?.iso == "2026-05-21")
    #expect(article.bylines == ["이가람"])
  }

  @Test(arguments: [
    "[단독] 하람전자, 새빛반도체 산다", "[데스크 칼럼] 반도체의 봄", "(종합) 하람전자 실적 발표",
    "(주)하람전자가 새 대표를 맞았다고 밝혔다.", "[인터뷰] 윤가람 하람전자 대표",
  ])
  func leavesTagsAlone(_ line: String) throws {
    #expect(try !zones("\(line)\n\n\(paragraph)\n").contains { $0.hasPrefix("dateline") })
  }
}
