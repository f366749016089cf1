import NewsModel
import Testing

@testable import Linking

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

  @Test func copiesAreNotComparedWithEachOther() {
    let tellings = (0..<400).map { n in
      let article = ContentID(.article, ["copy \(n)"])
      let statement = MeetingStatement(
        id: ContentID(.meeting, [article.rawValue]), kind: "회동", status: .held,
        date: PartialDate(iso: "2025-02-04"),
        provenance: Provenance(rule: "meeting.verb", confidence: 0.8, evidence: []))
      return MeetingMerging.Telling(
        statement: statement, article: article, people: Set(people(2)), firms: [])
    }
    let merged = MeetingMerging(tellings: tellings).merged(check: {})
    #expect(merged.groups.map(\.count) == [400])
    #expect(merged.comparisons <= 2 * tellings.count)
  }

  @Test func theDaysOfOnePersonAreNotComparedWithEachOther() {
    let tellings = (0..<400).map { n in
      let article = ContentID(.article, ["day \(n)"])
      let day = CivilDay(year: 2025, month: 1, day: 1).map { $0 + n }
      let statement = MeetingStatement(
        id: ContentID(.meeting, [article.rawValue]), kind: "회동", status: .held, date: day?.date,
        provenance: Provenance(rule: "meeting.verb", confidence: 0.8, evidence: []))
      return MeetingMerging.Telling(
        statement: statement, article: article, people: Set(people(2)), firms: [])
    }
    let merged = MeetingMerging(tellings: tellings).merged(check: {})
    #expect(merged.groups.count == 400)
    #expect(merged.comparisons <= tellings.count)
  }

  private func people(_ count: Int) -> [ContentID] {
    (0..<count).map { ContentID(.person, ["\($0)"]) }
  }

  @Test func vaguerDaysFindTheMeetingToo() {
    var (one, month, day) = (Story("one"), Story("month"), Story("day", on: nil))
    one.meeting(two, on: "2025-02-04")
    month.meeting(two, on: "2025-02")
    day.meeting(two, on: "--04")
    #expect(link([one, month]).meetings.count == 1)
    #expect(link([one, day]).meetings.count == 1)
    #expect(link([month, day]).meetings.count == 2)
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
