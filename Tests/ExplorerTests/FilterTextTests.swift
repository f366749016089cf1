import NewsGraph
import NewsModel
import Testing

@testable import Explorer

@Suite struct FilterTextTests {
  @Test func facetsStandAnywhereAmongTheWords() {
    let filter = FilterText("이재용 from:2025-01 status:planned 회동", kind: .meeting).filter
    #expect(filter.words == "이재용 회동")
    #expect(filter.period == Period(from: PartialDate(year: 2025, month: 1)))
    #expect(filter.outcome == .planned)
  }

  @Test func koreanFacetsSayTheSame() {
    let english = FilterText(
      "from:2025-01 to:2025-03 status:planned outlet:누리 min:3", kind: .meeting)
    let korean = FilterText("부터:2025-01 까지:2025-03 상태:예정 매체:누리 최소:3", kind: .meeting)
    #expect(english.fault == nil && korean.fault == nil)
    #expect(english.filter == korean.filter)
    #expect(english.filter.outlet == "누리" && english.filter.least == 3)
  }

  @Test(arguments: [
    ("from:", nil), ("from:20", nil), ("from:2025", "2025"), ("from:2025-", "2025"),
    ("from:2025-0", "2025"), ("from:2025-02", "2025-02"), ("from:2025-02-", "2025-02"),
    ("from:2025-02-0", "2025-02"), ("from:2025.2.4", "2025-02-04"),
  ])
  func halfTypedDatesAreNoFault(text: String, date: String?) {
    let read = FilterText(text, kind: .meeting)
    #expect(read.fault == nil)
    #expect(read.filter.period.from == date.flatMap { PartialDate(iso: $0) })
  }

  @Test(arguments: [
    ("from:2025-13", EntityKind.meeting, FilterText.Fault.value(.from, "2025-13")),
    ("to:20255", .person, .value(.to, "20255")), ("to:어제", .article, .value(.to, "어제")),
    ("status:maybe", .meeting, .value(.status, "maybe")), ("min:셋", .firm, .value(.least, "셋")),
    ("min:99999999999999999999", .firm, .value(.least, "99999999999999999999")),
    ("상태:예정", .person, .elsewhere(.status, [.from, .to, .outlet, .least])),
    ("place:서울", .article, .unknown("place", [.from, .to, .outlet])),
  ])
  func whatCannotBeReadNarrowsNothing(text: String, kind: EntityKind, fault: FilterText.Fault) {
    let read = FilterText(text, kind: kind)
    #expect(read.fault == fault)
    #expect(read.filter.isEmpty)
  }

  @Test func halfTypedStatusesAreTaken() {
    #expect(FilterText("status:pl", kind: .meeting).filter.outcome == .planned)
    #expect(FilterText("상태:지", kind: .meeting).filter.outcome == .overdue)
    #expect(FilterText("status:", kind: .meeting).filter.isEmpty)
  }

  @Test func sidesAreListsOfNames() {
    let filter = FilterText("with:이재용,삼성전자 함께:\"샘 올트먼\"", kind: .meeting).filter
    #expect(filter.sides == [["이재용", "삼성전자"], ["샘 올트먼"]])
    #expect(FilterText("with:,", kind: .meeting).filter.isEmpty)
  }

  @Test func quotationMarksMakeWordsOfFacets() {
    let read = FilterText("\"단독:회동\" 12:30 :", kind: .article)
    #expect(read.fault == nil)
    #expect(read.filter.words == "단독:회동 12:30 :")
  }

  @Test func onlyArticlesAreUnread() {
    #expect(FilterText("안읽음 삼성", kind: .article).filter.isUnread)
    #expect(FilterText("unread", kind: .article).filter.words.isEmpty)
    #expect(FilterText("unread", kind: .person).filter.words == "unread")
  }

  @Test(arguments: Language.allCases) func namesPickedOutAreReadAsTheyWereMeant(
    language: Language
  ) {
    let names = ["이재용", "샘 올트먼", "A·B: \"C\", D"]
    let text = FilterText.meetings(with: names, in: language)
    #expect(
      FilterText(text, kind: .meeting).filter.sides == [["이재용"], ["샘 올트먼"], ["A·B: C, D"]])
  }

  @Test(arguments: Language.allCases) func everyFaultIsToldWithWhatMayStandThere(language: Language)
  {
    let own = language == .english ? "from:" : "부터:"
    let words = language.words
    #expect(words.message(.filterFault(.unknown("x", [.from, .to]))).contains(own))
    #expect(words.message(.filterFault(.elsewhere(.status, [.from]))).contains(own))
    for facet in Facet.allCases where facet != .outlet && facet != .with {
      #expect(words.message(.filterFault(.value(facet, "거시기"))).contains("거시기"))
    }
  }
}
