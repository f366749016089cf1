import NewsModel
import Testing

@Suite struct DealFirmTests {
  @Test func dealsAreMadeOfFirms() {
    expectMentions("‹도래솔:firm› 인수를 마쳤다.")
    expectMentions("‹마루뜰:firm› 지분 12%를 샀다.")
  }

  @Test func weakerWordsNeedASecondPlace() {
    #expect(facts("마루뜰 공장을 지었다.").names(.firm).isEmpty)
    #expect(facts("마루뜰 공장을 지었다. 마루뜰은 기뻐했다.").names(.firm) == ["마루뜰"])
  }

  @Test func whatAPlantMakesIsNoFirm() {
    #expect(facts("당진에 생산설비 공장을 지었다. 생산설비는 모자란다.").names(.firm).isEmpty)
  }

  @Test(arguments: ["경영권 인수를 마쳤다.", "서울 본사에 모였다.", "최대 지분 12%를 샀다.", "김도현 지분이 많다."])
  func ordinaryWordsAndPeople(_ text: String) { #expect(facts(text).names(.firm).isEmpty) }
}
