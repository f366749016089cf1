import NewsModel
import Testing

@Suite struct MeetingJoiningTests {
  private let three = ["김도현", "박지호", "최민석"]
  private let two = ["김도현", "박지호"]

  @Test func aReportClosesAPlanAndBothStayVisible() {
    var (one, other) = (Story("one"), Story("other"))
    one.meeting(three, on: "2025-02-04", status: .planned)
    other.meeting(two, on: "2025-02-04")
    let graph = link([one, other])
    // Whoever was announced and stayed away was not there.
    #expect(graph.meetingLines == ["held 2025-02-04 회동 김도현·박지호"])
    #expect(Set(graph.meetings.flatMap(\.tellings).map(\.status)) == [.planned, .held])
  }

  @Test func thePlaceOfThePlanWhereTheReportNamesNone() {
    var (one, other) = (Story("one"), Story("other"))
    one.meeting(two, on: "2025-02-04", status: .planned, place: "도담호텔")
    other.meeting(two, on: "2025-02-04")
    #expect(link([one, other]).meetings.map(\.place) == ["도담호텔"])
  }

  @Test func aCancellationClosesAPlan() {
    var (one, other) = (Story("one"), Story("other"))
    one.meeting(two, on: "2025-02-04", status: .planned)
    other.meeting(two, on: "2025-02-04", status: .cancelled)
    #expect(link([one, other]).meetingLines == ["cancelled 2025-02-04 회동 김도현·박지호"])
  }

  @Test(arguments: [Certainty.denied, .possible])
  func whatIsDeniedOrOnlyPossibleIsAClaim(_ certainty: Certainty) {
    var story = Story("one")
    story.meeting(two, on: "2025-02-04", certainty: certainty)
    let graph = link([story])
    #expect(graph.meetings.isEmpty)
    #expect(graph.claims.meetings.map(\.people.count) == [2])
  }

  @Test(arguments: [Certainty.stated, .reported, .inferred])
  func whatIsSaidIsInTheGraph(_ certainty: Certainty) {
    var story = Story("one")
    story.meeting(two, on: "2025-02-04", certainty: certainty)
    let graph = link([story])
    #expect(graph.meetings.map(\.provenance.certainty) == [certainty])
    #expect(graph.claims.meetings.isEmpty)
  }

  @Test func theMostPreciseDayIsShown() {
    var (one, other) = (Story("one"), Story("other"))
    one.meeting(two, on: "2025-02")
    other.meeting(two, on: "2025-02-04")
    #expect(link([one, other]).meetings.map(\.date?.iso) == ["2025-02-04"])
  }
}
