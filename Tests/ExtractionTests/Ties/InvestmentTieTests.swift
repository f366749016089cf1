import NewsModel
import Testing

@Suite struct InvestmentTieTests {
  private func facts(_ text: String) -> ArticleFacts { MarkedText(text).facts() }

  @Test func investsInAFirm() {
    let found = facts("‹도담은행:firm›은 ‹한빛전자:firm›에 1조2000억원을 투자했다.")
    #expect(found.tieLines == ["investment: 도담은행 → 한빛전자"])
    #expect(
      found.ties[0].amounts
        == [Amount(value: 1.2e12, currency: "KRW", asWritten: "1조2000억원")])
  }

  @Test func investedFirmBehindTheVerb() {
    let found = facts("‹도담은행:firm›이 투자한 ‹한빛전자:firm›의 매출이 늘었다.")
    #expect(found.tieLines == ["investment: 도담은행 → 한빛전자"])
  }

  @Test func moneyReceived() {
    let found = facts("‹한빛전자:firm›는 ‹도담은행:firm›으로부터 50억원 투자를 유치했다.")
    #expect(found.tieLines == ["investment: 도담은행 → 한빛전자"])
  }

  @Test func moneyAskedForIsNone() {
    #expect(facts("‹한빛전자:firm›는 ‹도담은행:firm›에 투자를 요청했다.").ties.isEmpty)
  }

  @Test func moneyUnderReviewIsAClaim() {
    let found = facts("‹도담은행:firm›은 ‹한빛전자:firm›에 투자하는 방안을 검토하는 것으로 알려졌다.")
    #expect(found.tieLines == ["investment?: 도담은행 → 한빛전자"])
  }
}
