import Testing

@testable import Extraction

@Suite struct ClauseTests {
  private func clauses(_ text: String) -> [String] {
    let words = words(text)
    return Clause.split(words, triggers: MeetingTrigger.find(in: words))
      .map { $0.words.map { words[$0].text }.joined(separator: " ") }
  }

  @Test func connectingVerbsEndOne() {
    #expect(
      clauses("김 회장은 3일 박 사장을 만났고 4일에는 최 대표와 회동했다") == [
        "김 회장은 3일 박 사장을 만났고", "4일에는 최 대표와 회동했다",
      ])
    #expect(clauses("김 회장은 박 사장과 만난 뒤 떠났다") == ["김 회장은 박 사장과 만난 뒤"])
  }

  @Test func nounsThatLookAlikeEndNone() {
    #expect(clauses("최고 회장과 만났다").count == 1)
    #expect(clauses("김 회장은 보고 자리에서 박 사장을 만났다").count == 1)
  }

  @Test func withoutATriggerThereIsNone() {
    #expect(clauses("김 회장은 웃었고 박 사장은 울었다").isEmpty)
    #expect(clauses("").isEmpty)
  }
}
