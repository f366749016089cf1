import NewsModel
import Testing

/// Meetings of lists of events, which have no verb.
@Suite struct ChronicleEntryTests {
  private func lines(_ text: String) -> [String] {
    facts(text, published: "2025-10-17").meetingLines
  }

  @Test func dayMeetingPlaceAndWhoCame() {
    let text = "▶ 2024년 1월 11일 = 제30회 한중상공회의. 도담회관. 김도현 가람전자 회장, 박지호 하람건설 사장"
    #expect(lines(text) == ["held 2024-01-11 회의 김도현·박지호"])
    #expect(facts(text, published: "2025-10-17").meetings.map(\.place) == ["도담회관"])
  }

  @Test func daysToComeArePlans() {
    #expect(
      lines("▶ 11월 3일 = 정책간담회. 김도현 가람전자 회장, 박지호 하람건설 사장") == [
        "planned 2025-11-03 간담회 김도현·박지호"
      ])
  }

  @Test func aLineWithoutMeetingOrPeopleTellsNone() {
    #expect(lines("▶ 2024년 1월 11일 = 신제품 공개. 김도현 가람전자 회장, 박지호 하람건설 사장") == [])
    #expect(lines("▶ 2024년 1월 11일 = 정책간담회. 김도현 가람전자 회장") == [])
  }
}
