import NewsModel
import Testing

@Suite struct RivalryTieTests {
  private func lines(_ text: String) -> Set<String> { MarkedText(text).facts().tieLines }

  @Test func betweenTwo() {
    #expect(
      lines("‹한빛전자:firm›와 ‹새별전자:firm›의 선두 다툼이 뜨겁다.") == ["rivalry: 새별전자 → 한빛전자"])
  }

  @Test func rivalByName() {
    #expect(
      lines("‹한빛전자:firm›의 맞수인 ‹새별전자:firm›도 신제품을 냈다.") == ["rivalry: 새별전자 → 한빛전자"])
  }

  @Test func rivalsOfAThird() {
    #expect(
      lines("‹한빛전자:firm›가 신제품을 냈다. 경쟁사인 ‹새별전자:firm›와 ‹가온전자:firm›가 값을 내렸다.")
        == ["rivalry: 새별전자 → 한빛전자", "rivalry: 가온전자 → 한빛전자"])
  }

  @Test func standsUpAgainst() {
    #expect(
      lines("‹한빛전자:firm›는 ‹새별전자:firm›에 맞서 값을 내렸다.") == ["rivalry: 새별전자 → 한빛전자"])
  }

  @Test func competitionWithNobodyIsNone() {
    #expect(lines("‹한빛전자:firm›는 세계 시장에서 경쟁하고 있다.").isEmpty)
  }

  @Test func thoseWhoFightAThird() {
    #expect(
      facts("벨몬트제약과 쓰루미제약이 임상을 진행하고 있어 하람바이오와의 경쟁이 치열하다.").tieLines
        .isSuperset(of: ["rivalry: 벨몬트제약 → 하람바이오", "rivalry: 쓰루미제약 → 하람바이오"]))
  }

  @Test func whoHasFoughtForYears() {
    #expect(
      facts("한빛전자와 20년째 다퉈 온 이웃 가온전자는 날을 세운다.").tieLines == ["rivalry: 가온전자 → 한빛전자"])
  }
}
