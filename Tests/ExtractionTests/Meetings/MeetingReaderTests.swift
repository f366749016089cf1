import Extraction
import NewsModel
import Testing

@Suite struct MeetingReaderTests {
  private let cast = "김도현 가람전자 회장과 박지호 하람건설 사장, 최민석 두레식품 대표가 있다. "

  private func lines(_ text: String, on published: String? = "2025-02-05") -> [String] {
    facts(cast + text, published: published).meetingLines
  }

  @Test func held() {
    #expect(
      lines("김도현 회장은 4일 서울에서 박지호 사장과 회동했다.") == ["held 2025-02-04 회동 김도현·박지호"])
    let found = facts(cast + "김도현 회장은 4일 오후 부산 도담호텔에서 박지호 사장과 회동했다.", published: "2025-02-05")
    #expect(found.meetings.map(\.place) == ["부산 도담호텔"])
    #expect(found.meetings.map(\.partOfDay) == [.afternoon])
  }

  @Test func thePartOfAnotherDayIsNoneOfTheMeetings() {
    let found = facts(
      cast + "전날 밤 입국한 김도현 회장은 4일 부산에서 박지호 사장을 만났다.", published: "2025-02-04")
    #expect(found.meetings.map(\.partOfDay) == [nil])
  }

  @Test func oneVerbForSeveralDays() {
    let found = facts(
      cast + "김도현 회장은 3일 세종에서 박지호 사장을, 4일에는 최민석 대표를 만났다.", published: "2025-02-05")
    #expect(
      found.meetingLines == ["held 2025-02-03 만남 김도현·박지호", "held 2025-02-04 만남 김도현·최민석"])
    #expect(found.meetings.map(\.place) == ["세종", nil])
  }

  @Test func whereOneWasInTheMorningIsNotWhereHeIsLater() {
    let found = facts(
      cast + "김도현 회장은 4일 오전 국회에서 박지호 사장과 면담한 데 이어 오후에는 최민석 대표를 만났다.", published: "2025-02-05")
    #expect(found.meetings.map(\.place) == ["국회", nil])
  }

  @Test func aCeremonyIsOfTheMonthOfItsAgreement() {
    #expect(
      lines("가람전자는 지난해 12월 하람건설과 업무협약을 체결했다. 협약식에는 김도현 회장과 박지호 사장이 참석했다.")
        == ["held 2024-12 협약식 김도현·박지호"])
  }

  @Test func aDayThatIsOverIsTheLastOfItsNumber() {
    #expect(
      lines("김도현 회장은 2일 박지호 사장을 만났다.", on: "2025-02-20") == ["held 2025-02-02 만남 김도현·박지호"])
    #expect(
      lines("김도현 회장은 28일 박지호 사장을 만난다.", on: "2025-02-20")
        == ["planned 2025-02-28 만남 김도현·박지호"])
  }

  @Test func whoSigned() {
    #expect(
      lines("4일 계약을 맺었다. 서명은 김도현 회장과 박지호 사장이 했다.") == ["held 2025-02-04 서명 김도현·박지호"])
  }

  @Test func putOffToAnotherDay() {
    #expect(
      lines("김도현 회장과 박지호 사장의 회동은 당초 이달 7일이었다가 12일로 미뤄졌다.")
        == ["planned 2025-02-12 회동 김도현·박지호"])
    #expect(
      lines("김도현 회장과 박지호 사장의 면담은 다음 달로 연기됐다.") == ["planned 2025-03 면담 김도현·박지호"])
    #expect(
      lines("김도현 회장과 박지호 사장의 면담은 미뤄졌다.") == ["cancelled - 면담 김도현·박지호"])
  }

  @Test func theMonthBehindAPlannedMeeting() {
    #expect(
      lines("김도현 회장과 박지호 사장의 면담은 다음 달 열린다.") == ["planned 2025-03 면담 김도현·박지호"])
  }

  @Test func whoDidNotMeetIsToldByAnother() {
    #expect(
      lines("4일 최민석 대표를 만난 사람은 김도현 회장이 아니라 박지호 사장이다.").allSatisfy { !$0.contains("김도현") })
  }

  @Test func stampingAContract() {
    #expect(
      lines("김도현 회장과 박지호 사장은 4일 부산에서 주식매매계약서에 도장을 찍었다.")
        == ["held 2025-02-04 서명 김도현·박지호"])
  }

  @Test func planned() {
    #expect(
      lines("김도현 회장은 오는 10일 박지호 사장을 만날 예정이다.") == ["planned 2025-02-10 만남 김도현·박지호"])
  }

  @Test func whatIsDatedAfterTheArticleIsStillToCome() {
    #expect(
      lines("김도현 회장과 박지호 사장은 10일 회동했다.") == ["planned 2025-02-10 회동 김도현·박지호"])
  }

  @Test func cancelled() {
    #expect(
      lines("4일로 잡혔던 김도현 회장과 박지호 사장의 회동이 무산됐다.") == [
        "cancelled 2025-02-04 회동 김도현·박지호"
      ])
  }

  @Test func deniedIsKeptAsSuch() {
    let found = facts(cast + "김도현 회장은 4일 박지호 사장과 만난 적이 없다고 밝혔다.", published: "2025-02-05")
    #expect(found.meetings.allSatisfy { $0.provenance.certainty == .denied })
  }

  @Test func negatedIsNone() {
    #expect(lines("김도현 회장은 4일 박지호 사장을 만나지 못했다.").isEmpty)
  }

  @Test func certainties() {
    #expect(
      lines("김도현 회장은 4일 박지호 사장을 만난 것으로 전해졌다.") == [
        "held reported 2025-02-04 만남 김도현·박지호"
      ])
  }

  @Test func theTwoOfThemAreThoseOfTheMeetingBefore() {
    #expect(
      lines("김도현 회장은 3일 박지호 사장을 만났다. 두 사람은 4일 다시 만났다.") == [
        "held 2025-02-03 만남 김도현·박지호", "held 2025-02-04 만남 김도현·박지호",
      ])
  }

  @Test func whoSatInJoinsTheMeeting() {
    let found = facts(
      cast + "김도현 회장은 4일 박지호 사장을 만났다. 이 자리에는 최민석 대표도 배석했다.",
      published: "2025-02-05")
    #expect(found.meetingLines == ["held 2025-02-04 만남 김도현·박지호·최민석"])
    let id = found.entity("최민석")?.id
    #expect(id.flatMap { found.meetings.first?.parts[$0] } == .attending)
    #expect(found.meetings.first?.provenance.evidence.count == 2)
  }

  @Test func thePressIsNoMeeting() {
    #expect(lines("김도현 회장과 박지호 사장은 4일 취재진과 만나 말했다.").isEmpty)
  }

  @Test func theDayIsCarriedInAParagraph() {
    #expect(
      lines("김도현 회장은 3일 공장을 찾았다. 이어 박지호 사장을 만났다.") == [
        "held 2025-02-03 만남 김도현·박지호"
      ])
  }

  @Test func theDayGoesOnIntoTheNextParagraph() {
    let article = paragraphs(
      [cast + "김도현 회장은 1일 공장을 찾았다.", "김도현 회장은 박지호 사장을 만났다."],
      published: "2025-02-05")
    #expect(
      Extractor().facts(of: article).meetingLines == ["held 2025-02-01 만남 김도현·박지호"])
  }

  @Test func inAnInterviewTheOneAskedMeets() {
    let text = """
      [만나고 싶었다] 김도현 가람전자 회장
      ― 무엇이 가장 어려웠나.
      "지난해 5월 3일 박지호 하람건설 사장을 만났습니다."
      ― 왜 그랬나.
      "길이 없었어요."
      ― 앞으로는 어떤가.
      "계속 가야죠."
      """
    #expect(facts(text, published: "2025-02-05").meetingLines == ["held 2024-05-03 만남 김도현·박지호"])
  }

  @Test func questionsTellNothing() {
    #expect(lines("김도현 회장은 4일 박지호 사장을 만났을까.").isEmpty)
  }

  @Test func firmsMayMeet() {
    #expect(
      lines("가람전자와 하람건설은 오는 13일 첫 간담회를 연다.") == [
        "planned 2025-02-13 간담회 가람전자·하람건설"
      ])
  }

  @Test func onePersonMakesNoMeeting() {
    #expect(facts("김도현 가람전자 회장은 4일 회동했다.", published: "2025-02-05").meetings.isEmpty)
  }

  @Test func theSentenceSaysWhen() {
    #expect(
      lines("김도현 회장과 박지호 사장이 처음 마주 앉은 것은 지난해 11월이다.") == ["held 2024-11 만남 김도현·박지호"])
  }

  @Test func thePresentTenseGoesOnWithThePlan() {
    #expect(
      lines(
        "김도현 회장은 다음 달 1일 시청에서 박지호 사장과 만나 협약서에 서명할 예정이라고 4일 밝혔다. 김도현 회장은 서명식을 마친 뒤 대학으로 옮겨 최민석 대표와 인력 양성 방안을 논의한다."
      ) == ["planned 2025-03-01 협약서 김도현·박지호", "planned 2025-03-01 논의 김도현·최민석"])
  }

  @Test func talksBySettlingAThing() {
    #expect(
      lines("지난달 13일에는 김도현 회장이 경주로 내려가 박지호 사장과 실사 일정을 정했다.") == [
        "held 2025-01-13 협의 김도현·박지호"
      ])
  }

  @Test func claspedHands() {
    #expect(
      lines("4일 김도현 회장과 박지호 사장은 본점 구내식당에서 손을 맞잡았다.") == ["held 2025-02-04 만남 김도현·박지호"])
  }

  @Test func whoShowsAround() {
    #expect(
      lines("4일 김도현 회장이 조선소를 찾아 박지호 사장의 안내로 도크를 둘러봤다.") == ["held 2025-02-04 만남 김도현·박지호"])
  }

  @Test func callingAtAFirmAndSpeakingToItsHead() {
    #expect(
      facts("지난 10월 4일 조유찬 하람건설 사장이 대전 가람전자 본사를 찾아 박지호 가람전자 회장에게 합작을 제안했다.").meetingLines.count == 1
    )
    #expect(
      facts("조유찬 하람건설 사장은 3일 서울에서 박지호 가람전자 회장과 커피챗을 했다.").meetingLines.count == 1)
  }
}
