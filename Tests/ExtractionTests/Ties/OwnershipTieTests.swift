import NewsModel
import Testing

@Suite struct OwnershipTieTests {
  private func facts(_ text: String) -> ArticleFacts { MarkedText(text).facts() }

  @Test func shareBeforeTheFirm() {
    let found = facts("‹도담은행:firm›이 지분 90%를 갖고 있는 반도체 업체 ‹한빛전자:firm›가 공장을 닫는다.")
    #expect(found.tieLines == ["ownership: 도담은행 → 한빛전자"])
    #expect(found.ties[0].share == 0.9)
    #expect(found.ties[0].label == "지분 90%")
  }

  @Test func shareOfTheFirm() {
    let found = facts("‹도담은행:firm›은 ‹한빛전자:firm› 지분 12.4%를 보유하고 있다.")
    #expect(found.tieLines == ["ownership: 도담은행 → 한빛전자"])
    #expect(found.ties[0].share == 0.124)
  }

  @Test func sharesThatRuleOrComeNext() {
    #expect(
      facts("‹도담지주:firm›는 ‹한빛전자:firm› 지분 41.2%, ‹가온유통:firm› 지분 55.6%로 두 회사를 지배한다.").tieLines == [
        "ownership: 도담지주 → 한빛전자", "ownership: 도담지주 → 가온유통",
      ])
  }

  @Test func soldSharesAreEnded() {
    let found = facts("‹도담은행:firm›은 ‹한빛전자:firm› 지분 12%를 모두 팔았다.")
    #expect(found.ties.map(\.status) == [.ended])
  }

  @Test func subsidiary() {
    let found = facts("‹가온건설:firm›의 자회사 ‹한빛전자:firm›가 새 공장을 짓는다.")
    #expect(found.tieLines == ["ownership: 가온건설 → 한빛전자"])
  }

  @Test func holderBehindTheShare() {
    let found = facts(
      "‹한빛전자:firm› 지분 76%는 ‹가온건설:firm›이 보유하고 있다. 나머지 24%는 ‹도담은행:firm›이 계속 쥔다.")
    #expect(
      found.tieLines == ["ownership: 가온건설 → 한빛전자", "ownership: 도담은행 → 한빛전자"])
  }

  @Test(arguments: [
    "‹가온건설:firm›이 사업부를 떼어내 만든 ‹한빛전자:firm›가 상장한다.",
    "‹한빛전자:firm›는 ‹가온건설:firm›이 2019년 세운 현지 법인이다.",
  ]) func founder(_ text: String) {
    #expect(facts(text).tieLines == ["ownership: 가온건설 → 한빛전자"])
  }

  @Test func holdingThroughAnother() {
    #expect(
      facts("‹도담그룹:firm›은 지주사 ‹도담홀딩스:firm›를 통해 ‹한빛전자:firm› 지분 40%를 인수했다.").tieLines
        .contains("ownership: 도담홀딩스 → 한빛전자"))
  }

  @Test func whatAFirmMakesIsNotItsOwn() {
    #expect(facts("‹가온건설:firm›이 만든 건물에 ‹한빛전자:firm›가 들어갔다.").ties.isEmpty)
  }

  @Test func shareOfAMarketIsNone() {
    #expect(facts("‹한빛전자:firm›는 세계 시장의 35%를 차지한다.").ties.isEmpty)
  }

  @Test func severalHoldingsOfOne() {
    let lines = facts("‹하람홀딩스:firm›는 ‹가람제지:firm› 41.3%, ‹라온케미칼:firm› 52.8%를 쥐고 있다.").tieLines
    #expect(lines == ["ownership: 하람홀딩스 → 가람제지", "ownership: 하람홀딩스 → 라온케미칼"])
    let all = facts("‹하람홀딩스:firm›는 ‹가람제지:firm› 지분 전부와 ‹라온케미칼:firm› 55%를 갖고 있다.").tieLines
    #expect(all == lines)
  }

  @Test func whatIsKeptAsASubsidiary() {
    #expect(
      facts("‹하람홀딩스:firm›는 ‹가람제지:firm›와 ‹라온케미칼:firm›을 100% 자회사로 둔다.").tieLines == [
        "ownership: 하람홀딩스 → 가람제지", "ownership: 하람홀딩스 → 라온케미칼",
      ])
  }

  @Test func whoHoldsSharesIsNotHeldByTheOneSpokenOf() {
    let told = facts("오세린 가람전자 사장은 웃었다. 두레가스의 최대주주는 지분 41.7%를 보유한 두레홀딩스다.").tieLines
    #expect(told == ["ownership: 두레홀딩스 → 두레가스"])
  }

  @Test func whoHoldsAPartOfTheSameToo() {
    #expect(
      facts("한들벤처스는 하람바이오 지분 17.8%를 들고 있다. 가온지주도 3.1%를 가졌다.").tieLines
        == ["ownership: 한들벤처스 → 하람바이오", "ownership: 가온지주 → 하람바이오"])
  }
}
