import NewsModel
import Testing

@Suite struct KinGroupTieTests {
  private static let told: [(String, Set<String>)] = [
    ("윤서담 부사장과 윤하담 상무는 친형제 사이다.", ["kinship: 윤서담 → 윤하담"]),
    ("윤서담 부사장과 한지온 관장은 부부다.", ["kinship: 윤서담 → 한지온"]),
    ("윤태석 회장과 윤서담 부사장 부자가 나란히 행사장에 나타났다.", ["kinship: 윤태석 → 윤서담"]),
    ("윤태석·윤서담 부자는 이날 함께 입장했다.", ["kinship: 윤태석 → 윤서담"]),
    ("서준하 전무는 서이담 회장의 1남 2녀 중 막내다.", ["kinship: 서이담 → 서준하"]),
  ]

  @Test(arguments: told) func tells(_ text: String, _ ties: Set<String>) {
    #expect(facts(text).tieLines == ties)
  }

  @Test(arguments: [
    "윤태석 회장과 정도윤 사장이 나란히 앉았다.",
    "윤태석 회장과 정도윤 사장이 부자 증세를 논했다.",
  ]) func tellsNone(_ text: String) {
    #expect(facts(text).tieLines.isEmpty)
  }

  @Test func whatTwoAreToldBeforeTheirNames() {
    #expect(
      facts("사돈지간인 송기완 하람제분 회장과 문경식 가온건설 회장은 웃었다.").tieLines.count == 1)
    #expect(
      facts("사돈 사이인 송기완 하람제분 회장과 문경식 가온건설 회장은 웃었다.").tieLines.count == 1)
  }
}
