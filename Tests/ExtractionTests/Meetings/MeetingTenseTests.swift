import NewsModel
import Testing

@testable import Extraction

@Suite struct MeetingTenseTests {
  /// The tense of the first meeting that a sentence tells.
  private func read(_ text: String) throws -> MeetingTense {
    let words = words(text)
    let triggers = MeetingTrigger.find(in: words)
    let clause = try #require(Clause.split(words, triggers: triggers).first)
    let trigger = try #require(clause.leading)
    return MeetingTense(
      words, trigger: trigger, end: clause.words.upperBound, sentence: text)
  }

  @Test(arguments: [
    "박 사장을 만났다.", "박 사장을 만나 투자 계획을 설명했다.", "박 사장과 회동을 가졌다.", "박 사장을 만난 것으로 전해졌다.",
    "박 사장과 저녁을 먹으며 합병 얘기를 꺼냈다고 한다.", "박 사장과 만나 힘을 합치기로 했다.", "박 사장과 손을 잡기로 하고 악수를 나누고 있다.",
    "박 사장과 나란히 앉은 자리에서 웃었다.",
  ])
  func held(_ text: String) throws {
    let tense = try read(text)
    #expect(tense.status == .held && !tense.isNegated)
  }

  @Test(arguments: [
    "박 사장을 만날 예정이다.", "박 사장을 만나 양해각서를 주고받을 계획이다.", "박 사장과 회동하고 부산으로 간다.", "박 사장과 만나 현안을 논의하기로 했다.",
    "박 사장과 회동을 추진하고 있다.", "박 사장을 만난다고 밝혔다.", "박 사장과 점심을 할 것으로 알려졌다.", "박 사장을 본사로 불러 점심을 낸다고 한다.",
    "박 사장과의 회동을 앞두고 있다.",
  ])
  func planned(_ text: String) throws {
    let tense = try read(text)
    #expect(tense.status == .planned && !tense.isNegated)
  }

  @Test(arguments: [
    "12일로 조율하던 박 사장과의 만찬은 없던 일이 됐다.", "박 사장과 만나려던 약속은 취소됐다.", "박 사장과의 면담은 무산됐다.",
    "당초 김 회장과 박 사장이 만날 예정이었다.", "박 사장과의 통화는 폭우 때문에 이뤄지지 않았다.",
  ])
  func cancelled(_ text: String) throws { #expect(try read(text).status == .cancelled) }

  @Test(arguments: [
    "박 사장을 만나고 싶다고 했다.", "박 사장을 만나지 못했다.", "박 사장을 만나면 따지겠다고 했다.", "박 사장과 만나자고 제안했다.",
    "박 사장과 면담을 요청했으나 받아들여지지 않았다.", "박 사장을 만났는지는 확인되지 않았다.", "박 사장을 만날 수 없게 됐다.",
    "귀한 손님을 만날 때 쓴다.", "귀한 손님을 맞을 때 쓴다.",
  ])
  func wishedForDeniedOrSupposed(_ text: String) throws { #expect(try read(text).isNegated) }

  @Test func thePresentAloneIsToldApart() throws {
    #expect(try read("박 사장을 만난다.").isPresent)
    #expect(try !read("박 사장을 만날 예정이다.").isPresent)
  }
}
