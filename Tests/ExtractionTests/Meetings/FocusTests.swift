import NewsModel
import Testing

/// Whom a clause leaves out, as the meetings show it.
@Suite struct FocusTests {
  private let cast = "김도현 가람전자 회장과 박지호 하람건설 사장, 최민석 두레식품 대표가 있다. "

  private func lines(_ text: String) -> [String] {
    facts(cast + text, published: "2025-02-05").meetingLines
  }

  @Test func heIsTheOneWhoDidSomethingBefore() {
    #expect(
      lines("최민석 대표가 나섰다. 그는 4일 박지호 사장을 만났다.") == ["held 2025-02-04 만남 박지호·최민석"])
  }

  @Test func aHostReceivesTheOneSpokenOf() {
    #expect(
      lines("4일 김도현 회장은 부산으로 갔다. 박지호 사장이 점심을 냈다.") == ["held 2025-02-04 오찬 김도현·박지호"])
  }

  @Test func whoMetSeveralStandsInTheSentenceBefore() {
    #expect(
      lines("김도현 회장은 바빴다. 4일에는 박지호 사장, 최민석 대표와 저녁을 먹었다.") == [
        "held 2025-02-04 만찬 김도현·박지호·최민석"
      ])
  }

  @Test func theThreeOfThemAreThoseNamedLast() {
    #expect(
      facts(
        "김도현 가람전자 회장이 왔다. 박지호 하람건설 사장과 최민석 두레식품 대표는 걸어왔다. 세 사람은 4일 저녁 마주 앉았다.",
        published: "2025-02-05"
      ).meetingLines == ["held 2025-02-04 만남 김도현·박지호·최민석"])
  }

  @Test func theOwnerOfADayIsItsSubject() {
    #expect(
      lines("김도현 회장의 부산 일정은 촘촘했다. 4일 박지호 사장과 만났다.") == ["held 2025-02-04 만남 김도현·박지호"])
  }

  @Test func theTwoOfThemAreAlive() {
    #expect(
      lines("최민석 대표가 3년 전 세상을 떠나자 박지호 사장이 회사를 맡았다. 김도현 회장은 최민석 대표의 매제다.\n\n두 사람은 4일 부산에서 만났다.")
        == ["held 2025-02-04 만남 김도현·박지호"])
  }

  @Test func aNumberOfThoseWhoHoldAnOffice() {
    let text = """
      김도현 푸른농협 조합장과 박지호 솔섬농협 조합장이 뜻을 모았다. 최민석 군수는 반겼다. 두 조합장은 4일 군청에서 협정서에 서명했다.
      """
    #expect(facts(text, published: "2025-02-05").meetingLines == ["held 2025-02-04 서명 김도현·박지호"])
    #expect(
      facts(
        text + " 두 조합장은 이날 최민석 군수를 만나 지원을 요청했다.", published: "2025-02-05"
      ).meetingLines.last == "held 2025-02-04 만남 김도현·박지호·최민석")
  }

  @Test func aNumberOfThoseWithOneFamilyName() {
    let text = """
      가람대 김도현 교수와 한빛대 김서율 교수가 연구단을 꾸렸다. 최민석 교수는 반겼다. 두 김 교수는 4일 부산에서 박지호 도담제약 대표를 만났다.
      """
    let facts = facts(text, published: "2025-02-05")
    #expect(facts.meetingLines == ["held 2025-02-04 만남 김도현·김서율·박지호"])
    #expect(facts.names(.person).sorted() == ["김도현", "김서율", "박지호", "최민석"])
  }
}
