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
}
