import NewsModel
import Testing

@Suite struct ShareTieTests {
  private static let told: [(String, Set<String>)] = [
    (
      "한빛로보틱스 지분율은 두레중공업 60%, 가람화학 40%다.",
      ["ownership: 가람화학 → 한빛로보틱스", "ownership: 두레중공업 → 한빛로보틱스"]
    ),
    ("두레중공업의 한빛로보틱스 지분율은 34.5%로 높아졌다.", ["ownership: 두레중공업 → 한빛로보틱스"]),
    ("윤서담 한빛로보틱스 회장은 회사 지분 23.4%를 보유한 최대주주다.", ["ownership: 윤서담 → 한빛로보틱스"]),
    ("서이담 두리전자 회장은 보유 지분 18.7% 가운데 3%를 팔았다.", ["ownership: 서이담 → 두리전자"]),
  ]

  @Test func holdersWithTheirSharesInBrackets() {
    #expect(
      MarkedText("‹한빛전자:firm› 주주는 ‹최민재:person› 대표(29%), ‹최서연:person› 사장(24%) 순이다.").facts().tieLines
        == ["ownership: 최민재 → 한빛전자", "ownership: 최서연 → 한빛전자"])
  }

  @Test(arguments: told) func tells(_ text: String, _ ties: Set<String>) {
    #expect(facts(text).tieLines == ties)
  }

  @Test(arguments: [
    "한빛전자의 시장 점유율은 30%다.",
    "가온건설의 매출은 10% 늘었다.",
  ]) func tellsNone(_ text: String) {
    #expect(facts(text).tieLines.isEmpty)
  }

  @Test func partsOfAFirmThatIsTheTopic() {
    #expect(
      facts("가람터미널은 항만운영사 하람해운이 60%, 국내 선사 도담상선이 40%를 출자한 회사다.").tieLines == [
        "ownership: 하람해운 → 가람터미널", "ownership: 도담상선 → 가람터미널",
      ])
    #expect(
      facts("가람항공은 하람홀딩스가 52.3%를, 도담항공은 두레개발이 44.0%를 각각 보유하고 있다.").tieLines == [
        "ownership: 하람홀딩스 → 가람항공", "ownership: 두레개발 → 도담항공",
      ])
    // A share of a market is none of a firm.
    #expect(facts("가람전자는 국내 시장에서 하람전자가 60%를 차지했다고 밝혔다.").tieLines.isEmpty)
  }

  @Test func aShareEachOfAVenture() {
    #expect(
      facts("다온에너지는 두레중공업과 가람화학이 각각 60%와 40%의 지분을 갖는 합작법인이다.").tieDetails
        == ["venture 가람화학 → 다온에너지 40% current", "venture 두레중공업 → 다온에너지 60% current"])
  }

  @Test func sharesToldBehindTheVenture() {
    #expect(
      facts("두레중공업과 가람화학은 합작법인 다온에너지를 설립했다. 두레중공업이 60%, 가람화학이 40%의 지분을 보유한다.").tieDetails
        .contains("venture 두레중공업 → 다온에너지 60% current"))
    #expect(
      facts("두레중공업과 가람화학은 합작법인인 다온에너지를 세운다. 지분은 두레중공업 60%, 가람화학 40%로 나눠 갖는다.").tieDetails
        .contains("venture 가람화학 → 다온에너지 40% planned"))
  }

  @Test func theSameShareOfSeveral() {
    #expect(
      facts("다온에너지는 두레중공업과 가람화학이 지분을 50%씩 보유한 회사다.").tieDetails
        == ["ownership 가람화학 → 다온에너지 50% current", "ownership 두레중공업 → 다온에너지 50% current"])
  }

  @Test func whatAShareWasBoughtFor() {
    #expect(
      facts("두레중공업이 가람화학 지분 51%를 3200억원에 사들였다.").tieDetails
        == ["ownership 두레중공업 → 가람화학 51% 3200억원 current"])
  }
}
