import Extraction
import NewsModel
import Testing

/// What a headline tells of a meeting that the body tells too.
@Suite struct HeadlineTests {
  private func lines(_ title: String, _ body: String) -> [String] {
    told(title, body).meetingLines
  }

  private func told(_ title: String, _ body: String) -> ArticleFacts {
    MarkedText(body).facts(title: title, published: PartialDate(iso: "2025-02-06"))
  }

  @Test func itIsTheBodysMeetingWhateverItsDay() {
    let told = told(
      "김도현·박지호 만나 제휴 합의", "김도현 가람전자 회장과 박지호 하람건설 사장이 4일 부산에서 만나 제휴에 합의했다.")
    #expect(told.meetingLines == ["held 2025-02-04 만남 김도현·박지호"])
    #expect(told.meetings.first?.provenance.evidence.count == 2)
  }

  @Test func itMakesNoPlanARealMeeting() {
    #expect(
      lines("김도현·박지호 회동", "김도현 가람전자 회장이 오는 8일 박지호 하람건설 사장을 만날 예정이다.") == [
        "planned 2025-02-08 만남 김도현·박지호"
      ])
  }

  @Test func itMayStandOverSeveral() {
    #expect(
      lines(
        "김도현, 박지호·최민석 연쇄 회동",
        "김도현 가람전자 회장은 4일 박지호 하람건설 사장을 만났다. 김 회장은 5일 최민석 두레식품 대표를 만났다.") == [
          "held 2025-02-04 만남 김도현·박지호", "held 2025-02-05 만남 김도현·최민석",
        ])
  }

  @Test func whatItAloneTellsStays() {
    #expect(
      lines("김도현 가람전자 회장·박지호 하람건설 사장 회동", "두 회사는 말을 아꼈다.") == [
        "held 2025-02-06 회동 김도현·박지호"
      ])
  }
}
