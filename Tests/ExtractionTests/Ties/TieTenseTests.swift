import NewsModel
import Testing

@Suite struct TieTenseTests {
  @Test(arguments: [
    ("두레중공업이 가람화학 지분 51%를 사들일 것이라는 관측이 나왔다.", TieStatus.planned),
    ("두레중공업이 가람화학을 인수한다.", .planned),
    ("두레중공업은 가람화학을 인수하기 위해 자금을 마련했다.", .planned),
    ("두레중공업이 가람화학을 인수했다.", .current),
  ]) func tells(_ text: String, _ status: TieStatus) {
    #expect(Set(facts(text).ties.map(\.status)) == [status])
  }

  @Test(arguments: ["두레중공업·가람화학, 합작사 설립 논의", "두레중공업, 가람화학 인수 검토"])
  func aHeadlineThatTellsOfTalksIsAClaim(_ title: String) {
    let found = MarkedText("두레중공업은 부산에 있다. 가람화학은 울산에 있다.").facts(title: title)
    #expect(found.ties.allSatisfy { $0.provenance.certainty == .possible }, "\(found.tieLines)")
    #expect(!found.ties.isEmpty)
  }

  @Test func aShareToldOnlyToBeDeniedIsAClaim() {
    #expect(
      facts("두레중공업이 가람화학 지분 10%를 보유하고 있다는 내용은 사실이 아닙니다.").tieLines
        == ["ownership?: 두레중공업 → 가람화학"])
  }
}
