import NewsModel
import Testing

@Suite struct MourningTieTests {
  @Test func whoMournsWhom() {
    #expect(
      facts("▲조병도(전 하람시장)씨 별세, 조규도(가람정밀 대표)·미영(약사)씨 부친상, 이대진(변호사)씨 장인상 = 2일 오후 4시").tieLines == [
        "kinship: 조병도 → 조규도", "kinship: 조병도 → 조미영", "kinship: 조병도 → 이대진",
      ])
  }

  @Test func nobodyWithoutTheNameOfTheDeceased() {
    #expect(facts("▲박지호(하람은행 본부장)씨 빙모상 = 2일, 청주").tieLines.isEmpty)
  }
}
