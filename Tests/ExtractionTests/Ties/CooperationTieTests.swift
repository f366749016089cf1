import NewsModel
import Testing

@Suite struct CooperationTieTests {
  private static let told: [(String, Set<String>)] = [
    ("한빛로보틱스는 두레중공업과 협력해 용접 로봇을 내놓는다.", ["partnership: 두레중공업 → 한빛로보틱스"]),
    (
      "새론바이오는 해솔제약, 해늘대학교와 함께 공동 연구에 착수했다.",
      ["partnership: 새론바이오 → 해늘대학교", "partnership: 새론바이오 → 해솔제약"]
    ),
    ("가온클라우드와의 협력을 확대하기로 한 가림통신은 전담 조직을 만들었다.", ["partnership: 가림통신 → 가온클라우드"]),
    ("해솔은행이 해늘페이와 업무제휴를 통해 해외송금 서비스를 선보였다.", ["partnership: 해늘페이 → 해솔은행"]),
    ("이번 협약으로 모아전자는 설계를, 가람화학은 소재를 맡는다.", ["partnership: 가람화학 → 모아전자"]),
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

  @Test func licencesAndServices() {
    #expect(
      facts("가람바이오는 9월 하람제약에 후보물질의 판매권을 넘기는 기술이전 계약을 맺었다.").tieLines == [
        "partnership: 가람바이오 → 하람제약"
      ])
    #expect(
      facts("가람게임즈는 7월 유통사 하람디지털과 현지 서비스 계약을 맺었다.").tieLines == [
        "partnership: 가람게임즈 → 하람디지털"
      ])
  }

  @Test func whoseContractEndedIsTheOneSpokenOf() {
    #expect(
      facts("가람스포츠는 새 후원사를 찾았다. 6년간 이어진 하람은행과의 후원 계약은 지난달 끝났다.").tieLines == [
        "partnership: 가람스포츠 → 하람은행"
      ])
  }
}
