import NewsModel
import Testing

@Suite struct BackReferenceGroupsTests {
  @Test(arguments: [
    ("한빛전자가 증설에 나선다. 회사는 내년부터 가온건설에 센서를 공급한다.", "supply: 한빛전자 → 가온건설"),
    ("새별제철은 철근을 만든다. 가온건설이 이 회사의 최대 고객이다.", "supply: 새별제철 → 가온건설"),
    ("한빛전자와 새별제철이 나란히 신제품을 냈다. 두 회사는 시장을 놓고 경쟁하고 있다.", "rivalry: 새별제철 → 한빛전자"),
    ("도담홀딩스는 새 대표를 뽑았다. 한빛전자는 홀딩스 지분 12%를 갖고 있다.", "ownership: 한빛전자 → 도담홀딩스"),
  ]) func standsForTheFirmBefore(_ text: String, _ tie: String) {
    #expect(facts(text).tieLines == [tie])
  }

  @Test func anotherFirmIsMeant() {
    #expect(facts("한빛전자는 센서를 만든다. 독일 회사는 가온건설에 철근을 공급한다.").tieLines.isEmpty)
  }

  @Test func twoOfASort() {
    let found = facts("가람농협과 하람농협이 손을 잡았다. 두 농협이 절반씩 출자한 가공업체 도담들애는 커졌다.")
    #expect(!found.names(.firm).contains("농협"))
    #expect(
      found.tieLines.isSuperset(of: ["investment: 가람농협 → 도담들애", "investment: 하람농협 → 도담들애"])
        || found.tieLines.isSuperset(of: ["ownership: 가람농협 → 도담들애", "ownership: 하람농협 → 도담들애"]))
  }

  @Test func twoPlaces() {
    #expect(
      facts("미담푸드는 하람수산과 손잡았다. 냉동창고는 두 곳이 함께 세운 '한들씨푸드'의 것이다.").tieLines
        .isSuperset(of: ["venture: 미담푸드 → 한들씨푸드", "venture: 하람수산 → 한들씨푸드"]))
  }
}
