import NewsModel
import Testing

@Suite struct PartnershipTieTests {
  private func lines(_ text: String) -> Set<String> { MarkedText(text).facts().tieLines }

  @Test func subjectWithCounterpart() {
    #expect(
      lines("‹한빛전자:firm›는 3일 ‹가온건설:firm›과 스마트홈 사업을 위한 업무협약을 맺었다.")
        == ["partnership: 가온건설 → 한빛전자"])
  }

  @Test func partyBehindTheVerb() {
    #expect(
      lines("‹새별중공업:firm›은 크다. 판매는 ‹한빛전자:firm›와 손잡은 ‹가온건설:firm›이 맡는다.")
        == ["partnership: 가온건설 → 한빛전자"])
  }

  @Test func jointSubject() {
    #expect(
      lines("‹한빛전자:firm›와 ‹가온건설:firm›이 배터리 재활용 분야에서 손잡았다.")
        == ["partnership: 가온건설 → 한빛전자"])
  }

  @Test func counterpartsAreNotTiedToEachOther() {
    #expect(
      lines("‹한빛전자:firm›는 ‹가온건설:firm›·‹새별중공업:firm›과 각각 양해각서(MOU)를 체결했다.")
        == ["partnership: 가온건설 → 한빛전자", "partnership: 새별중공업 → 한빛전자"])
  }

  @Test func threePartyAgreement() {
    let found = lines("‹한빛전자:firm›는 ‹가온건설:firm›, ‹새별중공업:firm›과 3자 업무협약을 맺었다.")
    #expect(found.contains("partnership: 가온건설 → 새별중공업"))
  }

  @Test func personActsForTheFirm() {
    let text = """
      ‹김도윤:person› ‹한빛전자:firm› ‹대표:title›가 4일 서울에 왔다. \
      ‹김 대표:person›는 ‹가온건설:firm›과 투자의향서(LOI)를 체결했다.
      """
    #expect(lines(text) == ["partnership: 가온건설 → 한빛전자"])
  }

  @Test func negatedAgreementIsNone() {
    #expect(lines("‹한빛전자:firm›는 ‹가온건설:firm›과 업무협약을 맺지 않았다.").isEmpty)
  }

  @Test func plannedAgreementKeepsItsStatus() {
    let facts = MarkedText("‹한빛전자:firm›는 ‹가온건설:firm›과 업무협약을 맺을 예정이다.").facts()
    #expect(facts.ties.map(\.status) == [.planned])
    #expect(facts.ties.map(\.label) == ["업무협약"])
  }

  @Test func aTownThatSignsWithAFirm() {
    #expect(
      facts("김도현 통영시장과 박지호 가람전자 회장은 4일 시청에서 만나 2000억원 규모의 투자양해각서(MOU)를 체결했다.").tieLines == [
        "partnership: 가람전자 → 통영시"
      ])
  }
}
