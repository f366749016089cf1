import NewsModel
import Testing

@Suite struct MeetingMergingTests {
  private let three = ["김도현", "박지호", "최민석"]
  private let two = ["김도현", "박지호"]

  @Test func tenTellingsAreOneMeeting() {
    var stories: [Story] = []
    for n in 0..<10 {
      var story = Story("story \(n)")
      let people = n % 3 == 0 ? three : two
      story.meeting(people, on: n % 4 == 3 ? "2025-02" : "2025-02-04", place: n == 5 ? "서울" : nil)
      stories.append(story)
    }
    let graph = link(stories)
    #expect(graph.meetingLines == ["held 2025-02-04 회동 김도현·박지호·최민석"])
    #expect(graph.meetings.first?.tellings.count == 10)
    #expect(graph.meetings.first?.provenance.evidence.count == 10)
    #expect(graph.meetings.first?.place == "서울")
  }

  @Test func otherDaysAndOtherPeopleAreOtherMeetings() {
    var story = Story("one")
    story.meeting(two, on: "2025-02-03")
    story.meeting(two, on: "2025-02-04")
    story.meeting(["김도현", "최민석"], on: "2025-02-04")
    #expect(link([story]).meetings.count == 3)
  }

  @Test func aCallAndAVisitOnOneDayAreTwo() {
    var (one, other) = (Story("one"), Story("other"))
    one.meeting(two, on: "2025-02-04", kind: "통화")
    other.meeting(two, on: "2025-02-04", kind: "회동")
    #expect(link([one, other]).meetings.count == 2)
  }

  @Test func morningAndEveningAreTwo() {
    var (one, other) = (Story("one"), Story("other"))
    one.meeting(two, on: "2025-02-04", part: .morning)
    other.meeting(two, on: "2025-02-04", part: .night)
    #expect(link([one, other]).meetings.count == 2)
  }

  @Test func withoutADayOnlyTheVerySamePeople() {
    var (one, other, third) = (Story("one"), Story("other"), Story("third"))
    one.meeting(three, on: "2025-02-04")
    other.meeting(three, on: nil)
    third.meeting(two, on: nil)
    #expect(link([one, other]).meetings.count == 1)
    #expect(link([one, third]).meetings.count == 2)
  }
}
