import NewsModel
import Testing

@Suite struct OrderTieTests {
  private static let told: [(String, Set<String>)] = [
    ("누리전자는 해늘반도체에서 메모리를 사들인다.", ["supply: 해늘반도체 → 누리전자"]),
    ("누리전자가 해늘반도체에 장비 14대를 발주했다.", ["supply: 해늘반도체 → 누리전자"]),
    ("해늘반도체가 누리전자에서 따낸 물량은 800억원어치다.", ["supply: 해늘반도체 → 누리전자"]),
    ("라온건설은 두레중공업이 발주한 공장 신축 공사를 수주했다.", ["supply: 라온건설 → 두레중공업"]),
    ("온누리해운은 두레중공업에 컨테이너선 6척을 주문했다.", ["supply: 두레중공업 → 온누리해운"]),
    ("누리전자에 대한 해늘반도체의 공급 물량이 줄었다.", ["supply: 해늘반도체 → 누리전자"]),
    ("마루반도체는 두리전자에 들어가는 전력 칩을 독점 생산한다.", ["supply: 마루반도체 → 두리전자"]),
    ("마루반도체는 지난달 두리전자와 맺은 1200억원 규모의 공급계약을 공시했다.", ["supply: 마루반도체 → 두리전자"]),
    ("한뫼건설은 새벽물산의 물류센터 신축 공사를 따냈다.", ["supply: 한뫼건설 → 새벽물산"]),
    ("두리전자가 마루반도체에 발주를 크게 늘렸다.", ["supply: 마루반도체 → 두리전자"]),
    ("두리전자는 대전에 있다. 원재료인 강판은 새별제철에서 들여온다.", ["supply: 새별제철 → 두리전자"]),
    ("두리전자는 대전에 있다. 이 회사 제품은 누리자동차의 승용차에 실려 있다.", ["supply: 두리전자 → 누리자동차"]),
  ]

  @Test(arguments: told) func tells(_ text: String, _ ties: Set<String>) {
    #expect(facts(text).tieLines == ties)
  }

  @Test(arguments: [
    "한빛전자는 시장에 물량을 넉넉히 공급했다.",
    "가온건설은 장비 10대를 발주했다.",
  ]) func tellsNone(_ text: String) {
    #expect(facts(text).tieLines.isEmpty)
  }
}
