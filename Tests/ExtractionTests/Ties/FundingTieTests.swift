import NewsModel
import Testing

@Suite struct FundingTieTests {
  private static let told: [(String, Set<String>)] = [
    ("미르벤처스는 로봇 스타트업 아이로닉스에 50억원을 투자했다.", ["investment: 미르벤처스 → 아이로닉스"]),
    (
      "로봇 스타트업 아이로닉스가 200억원 규모의 시리즈B 투자를 유치했다. 이번 라운드에는 미르벤처스와 한울투자증권이 참여했다.",
      ["investment: 미르벤처스 → 아이로닉스", "investment: 한울투자증권 → 아이로닉스"]
    ),
    ("한빛로보틱스는 두레중공업을 대상으로 300억원 규모의 제3자배정 유상증자를 결정했다.", ["investment: 두레중공업 → 한빛로보틱스"]),
    ("두레중공업의 한빛로보틱스 투자는 이번이 세 번째다.", ["investment: 두레중공업 → 한빛로보틱스"]),
    ("한빛로보틱스는 지난해 두레중공업의 투자를 받았다.", ["investment: 두레중공업 → 한빛로보틱스"]),
    ("두레중공업은 지난 4월 한빛로보틱스에 전략적 투자를 단행했다.", ["investment: 두레중공업 → 한빛로보틱스"]),
    ("해솔은행이 해늘페이에 자금 150억원을 지원하며 투자자로 나섰다.", ["investment: 해솔은행 → 해늘페이"]),
    (
      "돌봄 로봇 스타트업 조이풀랩스는 너울벤처스와 한들캐피탈 등에서 120억원을 투자받았다고 3일 밝혔다.",
      ["investment: 너울벤처스 → 조이풀랩스", "investment: 한들캐피탈 → 조이풀랩스"]
    ),
    ("두리전자로부터 투자를 끌어낸 조이풀랩스가 이번엔 미국 시장을 노린다.", ["investment: 두리전자 → 조이풀랩스"]),
    ("두리전자는 너울벤처스가 전환사채 90억원어치를 사 주기로 했다고 공시했다.", ["investment: 너울벤처스 → 두리전자"]),
    ("한뫼연금공단은 너울인프라펀드에 2000억원을 출자하기로 확정했다.", ["investment: 한뫼연금공단 → 너울인프라펀드"]),
  ]

  @Test(arguments: told) func tells(_ text: String, _ ties: Set<String>) {
    #expect(facts(text).tieLines == ties)
  }

  @Test(arguments: [
    "한빛전자는 평택 공장에 3000억원을 투자했다.",
    "한빛전자는 가온건설에 투자를 요청했다.",
  ]) func tellsNone(_ text: String) {
    #expect(facts(text).tieLines.isEmpty)
  }

  @Test func newcomersOfARound() {
    let text = """
      가람테크가 320억원 규모의 투자를 유치했다고 26일 밝혔다. 이번 라운드는 하람벤처스가 이끌었다. 도담캐피털이 새로 합류했고 기존 투자자도 후속 투자에 나섰다. 두레건설은 전략적 투자자로 50억원을 넣었다.
      """
    #expect(
      facts(text).tieLines.isSuperset(of: [
        "investment: 도담캐피털 → 가람테크", "investment: 두레건설 → 가람테크",
      ]))
    #expect(facts("가람테크가 투자를 유치했다. 도담캐피털이 협회에 새로 합류했다.").tieLines.isEmpty)
  }

  @Test func thoseOfARoundToldBefore() {
    let told = facts(
      "하람전자가 210억원 규모의 시리즈A 라운드를 마무리했다. 한빛벤처스가 80억원을 넣어 라운드를 리드했고, 가온캐피탈이 새로 들어왔다. 시드 투자자인 두레인베스트먼트도 팔로온했다."
    ).tieLines
    #expect(
      told == [
        "investment: 한빛벤처스 → 하람전자", "investment: 가온캐피탈 → 하람전자", "investment: 두레인베스트먼트 → 하람전자",
      ])
  }
}
