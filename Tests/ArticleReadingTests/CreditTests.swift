import NewsModel
import Testing

@testable import ArticleReading

@Suite struct CreditTests {
  private let caption = "윤가람 하람전자 대표가 4일 서울 중구 한빛호텔에서 취재진의 질문에 답하고 있다."

  @Test(arguments: [
    "2025.2.3/누리1 ⓒ Nuri1 박나루 기자", "(공동취재) 2025.2.3/누리1 ⓒ Nuri1 박나루 기자", "/사진=박나루 기자",
    "/누리뉴스·한결시스·박나루 기자", "사진=하람전자 제공", "(사진=하람전자)", "[사진제공=하람전자]", "/사진제공=하람전자",
    "자료=하람전자", "ⓒ누리시스", "하람전자 제공", "2025.03.04. photo@nuri.example", "[누리뉴스 자료사진]",
    "(사진=누리뉴스) 2025.03.04", "/연합뉴스",
  ])
  func leavesTheCaptionsSentence(_ credit: String) throws {
    #expect(
      try zones("\(headline)\n\n\(caption) \(credit)\n\n\(paragraph)\n") == [
        "title \(headline)", "caption \(caption)", "credit \(credit)", "body \(paragraph)",
      ])
  }

  @Test(arguments: [
    "그래픽=박나루·Midjourney", "사진=독자 제공", "사진 = 하람전자 제공", "[로이터 누리뉴스 자료사진.재판매 및 DB 금지]",
    "/사진=하람전자", "ⓒ 누리시스", "하람전자 제공",
  ])
  func standsOnALineOfItsOwn(_ credit: String) throws {
    #expect(
      try zones("\(headline)\n\n\(paragraph)\n\n\(credit)\n\n\(paragraph)\n").contains(
        "credit \(credit)"))
    #expect(try read("\(headline)\n\n\(paragraph)\n\n\(credit)\n").bylines == [])
  }

  @Test func makesTheLineAboveACaption() throws {
    let text = "\(headline)\n\n윤가람 하람전자 대표\n[누리뉴스 자료사진]\n\n\(paragraph)\n"
    #expect(try zones(text).contains("caption 윤가람 하람전자 대표"))
  }

  @Test func tagsMakeCaptions() throws {
    let text = "\(headline)\n\n\(paragraph)\n\n[사진설명] \(caption) 왼쪽부터 윤 대표, 한결 부사장.\n"
    #expect(try zones(text).last == "caption [사진설명] \(caption) 왼쪽부터 윤 대표, 한결 부사장.")
  }

  @Test(arguments: [
    "하람전자와 새빛반도체(SAEBIT)는 4월/5월 중 계약을 맺을 것으로 업계는 내다보고 있다.",
    "윤 대표는 누리뉴스와 인터뷰에서 사진 한 장을 꺼내 보이며 자료를 더 모으겠다고 말했다.",
  ])
  func leavesProseAlone(_ line: String) throws {
    #expect(try zones("\(headline)\n\n\(line)\n").last == "body \(line)")
  }
}

@Suite struct PhotographerTests {
  private let caption = "윤가람 하람전자 대표가 4일 서울 중구 한빛호텔에서 취재진의 질문에 답하고 있다."

  @Test(arguments: [
    ("2025.5.27/누리타임즈 박나루 기자", "누리타임즈"), ("2025.7.24 [누리통신 박나루 기자]", "누리통신"),
    ("2025.5.27/뉴스1 ⓒ News1 박나루 기자", nil), ("/연합뉴스", nil),
  ])
  func givesTheDayAndTheOutletThatIsNoAgency(credit: String, outlet: String?) throws {
    let article = try read("[포토] 질문에 답하는 윤가람\n\n\(caption) \(credit)\n")
    #expect(article.publisher == outlet)
    #expect((article.published == nil) == (credit == "/연합뉴스"))
    #expect(article.bylines == [])
  }
}
