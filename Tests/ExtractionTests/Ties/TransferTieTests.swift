import NewsModel
import Testing

@Suite struct TransferTieTests {
  private static let told: [(String, Set<String>)] = [
    ("두레중공업이 한빛로보틱스를 품었다.", ["ownership: 두레중공업 → 한빛로보틱스"]),
    ("한빛로보틱스는 두레중공업에 팔렸다.", ["ownership: 두레중공업 → 한빛로보틱스"]),
    ("한빛로보틱스는 두레중공업 품에 안겼다.", ["ownership: 두레중공업 → 한빛로보틱스"]),
    ("두레중공업이 한빛로보틱스의 경영권을 확보했다.", ["ownership: 두레중공업 → 한빛로보틱스"]),
    ("두레중공업과 한빛로보틱스가 합병한다.", ["ownership: 두레중공업 → 한빛로보틱스"]),
    ("한빛로보틱스 인수를 추진해 온 두레중공업이 본계약을 체결했다.", ["ownership: 두레중공업 → 한빛로보틱스"]),
    (
      "사모펀드 가람화학은 한빛로보틱스 보유 지분 전량을 두레중공업에 넘기는 주식매매계약을 맺었다.",
      ["ownership: 가람화학 → 한빛로보틱스", "ownership: 두레중공업 → 한빛로보틱스"]
    ),
    ("새벽물산은 보유 중이던 코넬리스푸드 주식 전량을 처분했다.", ["ownership: 새벽물산 → 코넬리스푸드"]),
    ("두리홀딩스는 두리전자와 두리소재를 거느린 지주회사다.", ["ownership: 두리홀딩스 → 두리소재", "ownership: 두리홀딩스 → 두리전자"]),
    ("두리전자는 물적분할을 거쳐 마루소재를 설립했다.", ["ownership: 두리전자 → 마루소재"]),
  ]

  @Test(arguments: told) func tells(_ text: String, _ ties: Set<String>) {
    #expect(facts(text).tieLines == ties)
  }

  @Test(arguments: [
    "한빛전자는 신임 이사회의 업무를 인수했다.",
    "가온건설은 한빛전자 인수설을 부인했다.",
  ]) func tellsNone(_ text: String) {
    #expect(facts(text).tieLines.isEmpty)
  }

  @Test func theMergerOfOthers() {
    #expect(
      !facts("하람항공은 가람항공과 노선에서 맞붙어 온 경쟁사로, 합병 소식에 특가 항공권을 내놨다.").tieLines
        .contains { $0.hasPrefix("ownership") })
  }

  @Test func agenciesAreNotBought() {
    #expect(
      facts("김도현 가람금융 회장은 10일 박지호 금융감독원장을 만나 인수 배경을 설명했다.").tieLines.allSatisfy {
        !$0.hasPrefix("ownership")
      })
  }

  @Test func aBodyWhoseHeadIsCalledOnIsNotBought() {
    #expect(facts("한빛전자는 정근섭 배구연맹 총재를 찾아가 인수 계획을 설명할 예정이다.").tieLines.isEmpty)
  }
}
