import NewsModel
import Testing

@Suite struct SupplyTieTests {
  private func lines(_ text: String) -> Set<String> { MarkedText(text).facts().tieLines }

  @Test func suppliesAFirm() {
    #expect(lines("‹한빛전자:firm›는 ‹가온건설:firm›에 센서를 납품해 왔다.") == ["supply: 한빛전자 → 가온건설"])
  }

  @Test func supplierByName() {
    #expect(
      lines("‹가온건설:firm›의 최대공급사인 ‹한빛전자:firm›가 값을 올렸다.") == ["supply: 한빛전자 → 가온건설"])
  }

  @Test func theGoodsBeforeTheFirm() {
    #expect(
      lines("‹새별제철:firm›은 강판을 ‹가온건설:firm›에 대는 회사다.") == ["supply: 새별제철 → 가온건설"])
  }

  @Test func supplierBehindTheVerb() {
    #expect(
      lines("‹가온건설:firm›에 철근을 대 온 ‹새별제철:firm›은 파업에 들어갔다.") == ["supply: 새별제철 → 가온건설"])
  }

  @Test func customerReceives() {
    #expect(
      lines("‹한빛전자:firm›는 ‹가온건설:firm›이 제때 부품을 공급받을 수 있도록 돕는다.")
        == ["supply: 한빛전자 → 가온건설"])
  }

  @Test(arguments: [
    "‹한빛전자:firm›는 올해 ‹가온건설:firm›에 센서를 대기 시작했다.",
    "‹한빛전자:firm›는 ‹가온건설:firm› 12개 점포에 물건을 넣는다.",
  ]) func givesByOtherVerbs(_ text: String) {
    #expect(lines(text) == ["supply: 한빛전자 → 가온건설"])
  }

  @Test func supplyToAPlaceIsNone() {
    #expect(lines("‹한빛전자:firm›는 미국에 센서를 공급한다.").isEmpty)
  }
}
