import NewsGraph
import NewsModel
import Testing

@Suite struct MeetingNameTests {
  func person(_ name: String) -> EntityRef {
    EntityRef(id: ContentID(.person, [name]), kind: .person, name: name)
  }

  func firm(_ name: String) -> EntityRef {
    EntityRef(id: ContentID(.firm, [name]), kind: .firm, name: name)
  }

  @Test func namesTwoAndCountsTheRest() {
    let people = ["샘 올트먼", "손정의", "이재용"].map(person)
    #expect(Meeting.shownName(kind: "회동", parties: people) == "올트먼·손정의 외 1명")
    #expect(Meeting.shownName(kind: "회동", parties: Array(people.prefix(2))) == "올트먼·손정의")
    #expect(Meeting.shownName(kind: "면담", parties: Array(people.prefix(1))) == "올트먼 면담")
    #expect(Meeting.shownName(kind: "면담", parties: []) == "면담")
  }

  @Test func countsFirmsAsPlaces() {
    let firms = ["해솔 전자", "SK그룹", "ARM"].map(firm)
    #expect(Meeting.shownName(kind: "협약식", parties: firms) == "해솔 전자·SK그룹 외 1곳")
  }

  @Test func whoSatInStandsLast() {
    let names = ["갑", "을", "병"]
    let ids = names.map { ContentID(.person, [$0]) }
    let meeting = Meeting(
      id: ContentID(.meeting, ["m"]), kind: "접견", status: .held, people: ids,
      parts: [ids[0]: .attending], provenance: Provenance(rule: "", confidence: 1, evidence: []))
    let refs = Dictionary(uniqueKeysWithValues: zip(ids, names.map(person)))
    #expect(meeting.ref { refs[$0] }.name == "을·병 외 1명")
  }
}
