import NewsModel
import Testing

@Suite struct ContestTieTests {
  private static let told: [(String, Set<String>)] = [
    ("해늘반도체가 누리전자를 제치고 1위에 올랐다.", ["rivalry: 누리전자 → 해늘반도체"]),
    ("누리전자를 제친 해늘반도체는 점유율이 40%를 넘었다.", ["rivalry: 누리전자 → 해늘반도체"]),
    ("해늘반도체는 1위 누리전자를 바짝 추격하고 있다.", ["rivalry: 누리전자 → 해늘반도체"]),
    ("해늘반도체와 누리전자가 시장을 양분하고 있다.", ["rivalry: 누리전자 → 해늘반도체"]),
    (
      "수주전은 해늘반도체, 누리전자, 가온전자의 3파전으로 좁혀졌다.",
      ["rivalry: 가온전자 → 누리전자", "rivalry: 가온전자 → 해늘반도체", "rivalry: 누리전자 → 해늘반도체"]
    ),
    ("해늘반도체는 누리전자에 1위 자리를 내줬다.", ["rivalry: 누리전자 → 해늘반도체"]),
    ("해늘반도체는 누리전자에 밀려 2위로 내려앉았다.", ["rivalry: 누리전자 → 해늘반도체"]),
    ("누리전자와 점유율 다툼을 벌이는 해늘반도체가 투자를 늘린다.", ["rivalry: 누리전자 → 해늘반도체"]),
    ("두리전자는 올해 마루반도체를 따돌리고 선두를 되찾았다.", ["rivalry: 두리전자 → 마루반도체"]),
    ("두리전자가 마루반도체에 도전장을 내밀었다.", ["rivalry: 두리전자 → 마루반도체"]),
    ("서버용 메모리 시장을 두고 두리전자와 마루반도체가 한판 붙는다.", ["rivalry: 두리전자 → 마루반도체"]),
  ]

  @Test(arguments: told) func tells(_ text: String, _ ties: Set<String>) {
    #expect(facts(text).tieLines == ties)
  }

  @Test(arguments: [
    "한빛전자는 가온건설과 함께 경쟁력을 키운다.",
    "한빛전자는 중국과 경쟁한다.",
  ]) func tellsNone(_ text: String) {
    #expect(facts(text).tieLines.isEmpty)
  }
}
