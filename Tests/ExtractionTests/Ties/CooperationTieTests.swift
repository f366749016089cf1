import NewsModel
import Testing

@Suite struct CooperationTieTests {
  private static let told: [(String, Set<String>)] = [
    ("한빛로보틱스는 두레중공업과 협력해 용접 로봇을 내놓는다.", ["partnership: 두레중공업 → 한빛로보틱스"]),
    ("가온클라우드는 최근 데이터센터 사업을 키우고 있다. 지난달에는 가림통신과 인공지능 동맹을 결성했다.", ["partnership: 가림통신 → 가온클라우드"]),
    ("가림통신과 가온클라우드가 의기투합했다.", ["partnership: 가림통신 → 가온클라우드"]),
    ("해솔은행과 해늘페이가 맺은 협약에 따라 양사는 고객 정보를 나눈다.", ["partnership: 해늘페이 → 해솔은행"]),
    ("모아전자가 소재 국산화를 위해 가람화학과 머리를 맞댔다. 두 회사는 20일 공동연구 협약을 맺었다.", ["partnership: 가람화학 → 모아전자"]),
    ("온누리항공은 도담항공과 공동운항 협정을 체결했다.", ["partnership: 도담항공 → 온누리항공"]),
    ("에이든바이오는 솔뫼제약에 후보물질을 기술수출했다.", ["partnership: 솔뫼제약 → 에이든바이오"]),
    ("두리전자의 이번 신제품은 마루반도체와의 협업으로 탄생했다.", ["partnership: 두리전자 → 마루반도체"]),
    ("푸른은행이 세모페이와 체결한 업무협약은 3년간 유효하다.", ["partnership: 세모페이 → 푸른은행"]),
  ]

  @Test(arguments: told) func tells(_ text: String, _ ties: Set<String>) {
    #expect(facts(text).tieLines == ties)
  }

  @Test(arguments: [
    "한빛전자는 가온건설에 협력을 제안했다.",
    "한빛전자는 가온건설과 협력할 계획이 없다고 밝혔다.",
  ]) func tellsNone(_ text: String) {
    #expect(facts(text).tieLines.isEmpty)
  }
}
