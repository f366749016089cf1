import NewsModel
import Testing

@Suite struct RelationNounTieTests {
  private static let told: [(String, Set<String>)] = [
    ("새론바이오는 차세대 항암제 개발 파트너로 해솔제약을 낙점했다.", ["partnership: 새론바이오 → 해솔제약"]),
    ("한빛로보틱스의 재무적 투자자인 두레중공업은 자금 회수에 나섰다.", ["investment: 두레중공업 → 한빛로보틱스"]),
    ("한빛로보틱스의 새 주인이 된 두레중공업은 인력을 줄인다.", ["ownership: 두레중공업 → 한빛로보틱스"]),
    ("로봇 제조사 한빛로보틱스는 두레중공업이 2019년 세운 자회사다.", ["ownership: 두레중공업 → 한빛로보틱스"]),
    ("한빛그룹은 최근 로봇 계열사인 한빛로보틱스의 대표를 바꿨다.", ["ownership: 한빛그룹 → 한빛로보틱스"]),
    ("해늘반도체는 누리전자, 가온모터스 등을 고객사로 확보했다.", ["supply: 해늘반도체 → 가온모터스", "supply: 해늘반도체 → 누리전자"]),
    ("라이벌인 해늘반도체와 누리전자가 나란히 신제품을 냈다.", ["rivalry: 누리전자 → 해늘반도체"]),
    ("두리전자는 첫 투자처로 조이풀랩스를 낙점했다.", ["investment: 두리전자 → 조이풀랩스"]),
    ("두리전자의 2대 주주인 한뫼연금공단이 반대표를 던졌다.", ["ownership: 한뫼연금공단 → 두리전자"]),
    ("가온로보틱스와 맞수인 마루로보틱스도 공장을 늘린다.", ["rivalry: 가온로보틱스 → 마루로보틱스"]),
    ("두리전자는 마루반도체가 만드는 칩을 가장 많이 쓰는 최대 고객이다.", ["supply: 마루반도체 → 두리전자"]),
    ("마루반도체가 증설에 나섰다. 경쟁사인 두리전자는 웃고 있다.", ["rivalry: 두리전자 → 마루반도체"]),
    ("마루반도체가 증설에 나섰다. 최대주주는 지분 31%를 쥔 한뫼연금공단이다.", ["ownership: 한뫼연금공단 → 마루반도체"]),
    ("마루반도체는 두리전자의 협력사 가운데 처음으로 납품가를 올려 받았다.", ["supply: 마루반도체 → 두리전자"]),
  ]

  @Test(arguments: told) func tells(_ text: String, _ ties: Set<String>) {
    #expect(facts(text).tieLines == ties)
  }

  @Test(arguments: [
    "한빛전자는 자회사를 늘릴 생각이다.",
    "업계의 경쟁자는 많고 한빛전자는 작다.",
  ]) func tellsNone(_ text: String) {
    #expect(facts(text).tieLines.isEmpty)
  }

  @Test func aShareInBracketsBehindTheNoun() {
    #expect(facts("룽텅게임즈는 하람소프트의 2대 주주(12.4%)이기도 하다.").tieLines == ["ownership: 룽텅게임즈 → 하람소프트"])
    #expect(facts("상속 뒤 하람홀딩스 주요 주주(%)").tieLines.isEmpty)
  }

  @Test func thoseCountedAsRivals() {
    #expect(
      facts("한빛전자가 센서를 납품한다. 경쟁사로는 가온전자와 두레전자가 꼽힌다.").tieLines
        == ["rivalry: 가온전자 → 한빛전자", "rivalry: 두레전자 → 한빛전자"])
  }
}
