import NewsModel
import Testing

@testable import Extraction

@Suite struct FirmPhraseTests {
  private func name(_ text: String, known: [String] = []) -> String? {
    var findings = Findings()
    for firm in known {
      findings.add(FirmCandidate(name: firm, rule: "test", confidence: 1))
    }
    let words = words(text)
    return FirmPhrase(words, endingAt: words.count - 1, findings: findings)?.name
  }

  @Test(arguments: [
    ("새 가람건설", "가람건설"), ("푸른누리(123450)", "푸른누리"), ("법무법인 노둣돌", "법무법인 노둣돌"), ("미국 상무부", "미국 상무부"),
    ("라온 그룹", "라온 그룹"), ("QX HDR", "QX HDR"), ("어제 QZT", "QZT"), ("일본 가람건설", "가람건설"),
  ])
  func endsAtTheWord(_ text: String, _ name: String) { #expect(self.name(text) == name) }

  @Test func knownNamesNeedNoForm() {
    #expect(name("도래솔") == nil)
    #expect(name("도래솔", known: ["도래솔"]) == "도래솔")
    #expect(name("큰 도래솔", known: ["큰 도래솔"]) == "큰 도래솔")
  }

  @Test(arguments: ["김도현", "투자", "가람건설’이", "AI", "CEO", ""])
  func otherWordsAreNone(_ text: String) { #expect(name(text) == nil) }

  @Test func placesOutsideTheSentenceAreNone() {
    #expect(FirmPhrase(words("가람건설"), endingAt: 5, findings: Findings()) == nil)
    #expect(FirmPhrase([], endingAt: 0, findings: Findings()) == nil)
  }

  @Test func townsBeforeTheirOffices() {
    #expect(
      facts("김도현 통영시 투자유치과장과 박지호 부산시 해양정책국장이 왔다.").roleLines == [
        "김도현 투자유치과장 @통영시 current", "박지호 해양정책국장 @부산시 current",
      ])
  }

  @Test func unionsOfFirms() {
    #expect(name("가람항공 정비사노동조합") == "가람항공 정비사노동조합")
    #expect(name("어제 정비사노동조합") == "정비사노동조합")
    #expect(
      facts("김도현 가람항공 정비사노동조합 위원장이 왔다.").roleLines == ["김도현 위원장 @가람항공 정비사노동조합 current"])
  }
}
