import NewsModel
import Testing

@Suite struct FirmGlossPersonTests {
  @Test func theHeadInBrackets() {
    let found = facts("라온시냅스(대표 남궁서린)는 한서도(도지사 노승만)와 손잡았다.")
    #expect(found.roleLines == ["남궁서린 대표 @라온시냅스 current", "노승만 도지사 @한서도 current"])
    #expect(found.entity("한서도")?.firmKind == .government)
  }

  @Test func foreignHeads() {
    #expect(
      facts("노르드헬릭스(CEO 마티아스 벨그렌)가 나섰다.").roleLines == [
        "마티아스 벨그렌 CEO @노르드헬릭스 current"
      ])
  }

  @Test(arguments: ["라온시냅스(대표 교체)", "라온시냅스(대표)", "라온시냅스(대표 김도현 외 3명)", "라온시냅스(남궁서린)"])
  func otherBrackets(_ text: String) { #expect(facts(text + "가 나섰다.").roleLines.isEmpty) }

  @Test func theHeadBehindAnotherSpelling() {
    #expect(
      facts("라온시냅스(Raon Synapse, 대표 남궁서린)가 나섰다.").roleLines == ["남궁서린 대표 @라온시냅스 current"])
  }
}
