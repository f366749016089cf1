import NewsModel
import Testing

/// What was talked over.
@Suite struct TopicTests {
  private let cast = "김도현 가람전자 회장과 박지호 하람건설 사장, 최민석 두레식품 대표가 있다. "

  private func topics(_ text: String) -> [[String]] {
    facts(cast + text, published: "2025-02-05").meetings.map(\.topics)
  }

  @Test(arguments: [
    ("터빈 연계 방안을 논의했다", "터빈 연계 방안"),
    ("공급 가격을 최종 조율한 것으로 전해졌다", "공급 가격"),
    ("반도체 공동 개발에 대해 의견을 나눴다", "반도체 공동 개발"),
    ("노선 배분과 관련해 이야기를 나눴다", "노선 배분"),
    ("물류창고 인수를 놓고 담판을 벌였다", "물류창고 인수"),
    ("유통망을 함께 쓰는 방안에 뜻을 모았다", "유통망을 함께 쓰는 방안"),
    ("인력 교류 방안 등을 폭넓게 논의할 예정이다", "인력 교류 방안"),
    ("공장 증설의 후속 조치를 협의했다", "공장 증설의 후속 조치"),
    ("메모리 이야기를 나눴다", "메모리"),
    ("정비 인력을 함께 기르는 방안을 논의했다", "정비 인력을 함께 기르는 방안"),
    ("함께 만들 확장현실(XR) 기기를 주로 논의했다", "확장현실(XR) 기기"),
  ])
  func isWhatTheVerbOfTalkingHas(said: String, topic: String) {
    #expect(topics("김도현 회장은 4일 서울에서 박지호 사장과 만나 \(said).") == [[topic]])
  }

  @Test(arguments: ["현안을 논의했다", "의견을 나눴다", "이를 논의했다", "점심을 먹었다"])
  func isNothingWhereNothingIsSaid(said: String) {
    #expect(topics("김도현 회장은 4일 서울에서 박지호 사장과 만나 \(said).") == [[]])
  }

  @Test func everyMeetingHasItsOwn() {
    #expect(
      topics("김도현 회장은 4일 오전 박지호 사장과 만나 부지 매입을 논의했고, 오후에는 최민석 대표와 만나 식자재 공급을 협의했다.")
        == [["부지 매입"], ["식자재 공급"]])
  }

  @Test func theNextSentenceMayTellIt() {
    #expect(
      topics("김도현 회장은 4일 서울에서 박지호 사장과 만났다. 두 사람은 이 자리에서 해외 공사 수주를 논의했다.").flatMap(\.self)
        == ["해외 공사 수주"])
  }

  @Test func whatStandsBeforeTheNounIsNoPartOfIt() {
    #expect(
      topics("김도현 회장은 4일 본사로 박지호 사장을 불러 공사 일정을 협의했다.").first ?? [] == ["공사 일정"])
  }

  @Test func whoeverJoinsABriefingForReportersDidNotMeet() {
    #expect(topics("김도현 회장은 4일 본사에서 기자간담회를 열었다. 간담회에는 박지호 사장과 최민석 대표가 함께했다.").isEmpty)
  }
}
