import NewsModel
import Testing

@Suite struct JointVentureTieTests {
  private static let told: [(String, Set<String>)] = [
    ("두레중공업은 독일 기업 엘카르텍과 합작법인 다온에너지를 설립했다.", ["venture: 두레중공업 → 다온에너지", "venture: 엘카르텍 → 다온에너지"]),
    ("두레중공업과 가람화학의 합작사인 다온에너지는 울산에 공장을 짓는다.", ["venture: 가람화학 → 다온에너지", "venture: 두레중공업 → 다온에너지"]),
    ("두레중공업·가람화학이 세운 합작사 다온에너지가 첫 흑자를 냈다.", ["venture: 가람화학 → 다온에너지", "venture: 두레중공업 → 다온에너지"]),
    ("두레중공업은 가람화학과 조인트벤처(JV)를 만든다.", ["venture: 두레중공업 → 가람화학"]),
    ("두레중공업은 가람화학과 컨소시엄을 구성해 입찰에 참여했다.", ["venture: 두레중공업 → 가람화학"]),
    ("두레중공업 컨소시엄에는 가람화학과 라온건설이 참여했다.", ["venture: 두레중공업 → 가람화학", "venture: 두레중공업 → 라온건설"]),
    (
      "새벽물산과 가람해운은 각각 6대 4 비율로 출자해 다올에너지라는 합작사를 차렸다.",
      ["venture: 가람해운 → 다올에너지", "venture: 새벽물산 → 다올에너지"]
    ),
    ("새벽물산이 가람해운과 손잡고 합작법인을 세운다.", ["venture: 새벽물산 → 가람해운"]),
    ("다올에너지는 새벽물산과 가람해운의 합작사다.", ["venture: 가람해운 → 다올에너지", "venture: 새벽물산 → 다올에너지"]),
  ]

  @Test(arguments: told) func tells(_ text: String, _ ties: Set<String>) {
    #expect(facts(text).tieLines == ties)
  }

  @Test(arguments: [
    "한빛전자는 합작사 설립을 검토하고 있다.",
    "한빛전자는 가온건설에 합작법인을 제안했다.",
  ]) func tellsNone(_ text: String) {
    #expect(facts(text).tieLines.isEmpty)
  }

  @Test func theMoneyOfAVentureMakesMembers() {
    #expect(
      facts("현지 생산은 가람시스템즈와 방산업체 하람중공업이 6 대 4로 출자하는 합작법인 '가람하람'이 맡는다.").tieLines == [
        "venture: 가람시스템즈 → 가람하람", "venture: 하람중공업 → 가람하람",
      ])
  }
}
