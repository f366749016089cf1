import NewsModel
import Testing

@testable import Extraction

@Suite struct OfficeGlossTests {
  @Test func firmAndTitleBehindAName() {
    #expect(
      facts("토론회에는 김도현(하람건설 회장)과 박지호(전 도담제약 대표)가 나왔다.").roleLines == [
        "김도현 회장 @하람건설 current", "박지호 대표 @도담제약 former",
      ])
  }

  @Test func titleAlone() {
    #expect(facts("최민석(회장)은 웃었다.").roleLines == ["최민석 회장 current"])
  }

  @Test func captionsKeepTheTitle() {
    #expect(facts("김도현(하람건설 회장·사진)은 웃었다.").roleLines == ["김도현 회장 @하람건설 current"])
  }

  @Test func otherBracketsTellNothing() {
    #expect(facts("김도현(48)은 웃었다. 본사(서울 회장실)는 조용했다.").roleLines == [])
  }

  @Test func anotherOfficeBehindATitle() {
    #expect(
      facts("총회에는 김도현 하람건설 대표(도담대 경영학부 교수 겸임)가 나왔다.").roleLines == [
        "김도현 경영학부 교수 @도담대 current", "김도현 대표 @하람건설 current",
      ])
    #expect(facts("박지호 하람건설 회장(전 주베트남 대사)이 나왔다.").names(.firm) == ["하람건설"])
  }
}
