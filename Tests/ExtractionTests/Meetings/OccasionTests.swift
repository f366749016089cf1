import NewsModel
import Testing

@testable import Extraction

/// Meetings that several sentences, or more than a verb of meeting, tell.
@Suite struct OccasionTests {
  private func lines(_ text: String) -> [String] {
    facts(text, published: "2025-06-20").meetingLines
  }

  @Test func theOccasionFirstAndWhoCameNext() {
    #expect(
      lines(
        "두 회사의 서명식은 16일 하람건설 본사에서 있었다. 김도현 하람건설 대표와 박지호 가람전자 대표가 펜을 들었고, 최민석 가람전자 부사장이 뒤에 섰다."
      ) == ["held 2025-06-16 서명 김도현·박지호·최민석"])
    #expect(
      lines(
        "16일 도담타워에서 협약식이 열렸다. 김도현 하람건설 대표와 박지호 가람전자 대표가 서명하고 최민석 회장은 뒤에서 박수를 쳤다."
      ) == ["held 2025-06-16 서명 김도현·박지호·최민석"])
  }

  @Test func aMealThatSomebodyGives() {
    #expect(
      lines("12일 김도현 하람건설 회장은 신사동의 갈비집으로 향했다. 박지호 가람전자 회장이 마련한 저녁 자리였다.")
        == ["held 2025-06-12 만찬 김도현·박지호"])
  }

  @Test func whoReceivesStandsLast() {
    #expect(
      lines("최민석 두레벤처스 상무는 12일 물류센터를 찾았다. 그를 맞은 건 김도현 대표와 박지호 부사장이었다.")
        == ["held 2025-06-12 만남 김도현·박지호·최민석"])
    #expect(lines("하람건설은 12일 창립 10주년을 맞은 건물에서 행사를 열었다.").isEmpty)
  }

  @Test func whoItWasStandsInTheNextSentence() {
    #expect(
      lines("12일 김도현 하람건설 회장은 호텔에서 뜻밖의 인물과 커피를 마셨다. 지금은 경쟁사의 지사장인 박지호였다.")
        == ["held 2025-06-12 차담 김도현·박지호"])
  }

  @Test func shownAroundByTheHost() {
    #expect(
      lines("12일 김도현 하람건설 회장은 박지호 사장의 안내로 연구소를 둘러봤다.") == ["held 2025-06-12 만남 김도현·박지호"])
  }

  @Test func aFamilyAndTheDeceased() {
    #expect(
      lines("김도현 하람건설 회장과 딸 김유진 상무가 왔다. 김 회장 부녀는 웃었다. 김 부녀는 13일 서정우 시장을 만났다.")
        == ["held 2025-06-13 만남 김도현·김유진·서정우"])
    #expect(
      lines("김도현 하람건설 명예회장이 19일 별세했다. 1998년 3월 고인은 당시 노조위원장이던 박지호 씨와 소주를 마셨다.")
        == ["held 1998-03 차담 김도현·박지호"])
  }

  @Test func aRefusalAfterTheMeeting() {
    #expect(
      lines("김도현 하람건설 대표는 12일 박지호 사장을 만났지만 거절당했다.") == ["held 2025-06-12 만남 김도현·박지호"])
    #expect(lines("김도현 하람건설 대표는 12일 박지호 사장과의 면담을 거절했다.").isEmpty)
  }

  @Test func anotherMealIsAnotherMeeting() {
    #expect(
      lines(
        "13일 김도현 하람건설 회장은 박지호 사장과 만났다. 점심은 판교에서 먹었다. 상대는 누리랩의 최민석 대표였다.")
        == ["held 2025-06-13 만남 김도현·박지호", "held 2025-06-13 오찬 김도현·최민석"])
  }

  @Test func aCallReturned() {
    #expect(
      lines(
        "김도현 하람건설 회장은 3월 12일 런던에서 박지호 사장과 만났다. 두 달 뒤 박 사장이 서울 본사로 답방했다.")
        == ["held 2025-03-12 만남 김도현·박지호", "held 2025-05 답방 김도현·박지호"])
  }

  @Test func theNextDayOfThatNumberIsMeant() {
    #expect(
      facts(
        "김도현 하람건설 대표는 3일 박지호 위원장과 마주 앉았다. 두 사람은 20일 다시 만나기로 했다.", published: "2024-12-03"
      ).meetingLines == ["held 2024-12-03 만남 김도현·박지호", "planned 2024-12-20 만남 김도현·박지호"])
  }

  @Test func someDaysLater() {
    #expect(
      lines("김도현 하람건설 사장은 지난달 20일 도하로 갔다. 이틀 뒤 그는 박지호 회장과 만났다.")
        == ["held 2025-05-22 만남 김도현·박지호"])
    #expect(
      lines("김도현 하람건설 회장이 2박 3일 방한을 마쳤다. 12일 그는 박지호 회장과 만났다.")
        == ["held 2025-06-12 만남 김도현·박지호"])
  }

  @Test func aChineseFamilyNameWithATitle() {
    #expect(
      lines("리전위(李振宇) 하람소재 동사장이 왔다. 12일 박지호 지사는 리 동사장을 만났다.")
        == ["held 2025-06-12 만남 리전위·박지호"])
  }

  @Test func whereOneGoesDownTo() {
    #expect(
      facts("김도현 하람건설 대표는 12일 서울 을지로 한강은행 본점 지하 1층으로 내려가 박지호 위원장과 마주 앉았다.").meetings.map(\.place)
        == ["서울 을지로 한강은행 본점 지하 1층"])
  }

  @Test func aContractAndWhoPutTheirNamesToIt() {
    #expect(
      lines(
        "하람건설은 12일 대전 본사에서 계약을 맺었다. 계약서에는 김도현 하람건설 대표와 박지호 가람전자 대표가 이름을 적었다. 최민석 상무가 장도윤 장관을 대신해 배석했다."
      )
        == ["held 2025-06-12 서명 김도현·박지호·최민석"])
  }

  @Test func aFurtherSeatOfTheSamePeople() {
    #expect(
      lines("김도현 하람건설 대표는 5월 2일 박지호 가람전자 대표와 저녁을 먹었다. 6월 12일의 두 번째 자리에는 최민석 라온바이오 회장까지 합석했다.")
        == ["held 2025-05-02 만찬 김도현·박지호", "held 2025-06-12 합석 김도현·박지호·최민석"])
  }

  @Test func whoIsMetAgain() {
    #expect(
      lines("김도현 하람건설 대표와 박지호 가람전자 대표는 12일 대전에서 만났다. 닷새 뒤 다시 보기로 한 약속은 박 대표가 나오지 않아 무산됐다.")
        == ["held 2025-06-12 만남 김도현·박지호", "cancelled 2025-06-17 만남 김도현·박지호"])
  }

  @Test func aHostAndWhoCame() {
    #expect(
      lines("김도현 하람건설 회장이 유럽을 돌았다. 12일 프랑스 리옹으로 넘어가서는 박지호 가람전자 회장이 주최한 만찬에 참석했다.")
        == ["held 2025-06-12 만찬 김도현·박지호"])
  }

  @Test func whoIsBroughtAlong() {
    #expect(
      lines("김도현 하람건설 회장과 박지호 가람전자 회장은 12일 부산에서 저녁을 먹었다. 김 회장은 최민석 부사장을 데리고 나왔다.")
        == ["held 2025-06-12 만찬 김도현·박지호·최민석"])
  }

  @Test func talksOnTheNightBefore() {
    #expect(
      lines(
        "하람건설 노사는 전날 밤 본관에서 열린 14차 교섭에서 뜻을 모았다고 20일 밝혔다. 회사에서는 김도현 부사장이, 노조에서는 박지호 위원장이 마주 앉았다.")
        == ["held 2025-06-19 만남 김도현·박지호"])
  }

  @Test func callsByVideo() {
    #expect(
      lines("김도현 하람건설 대표는 웃었다. 그는 14일 박지호 가람전자 대표와 화상으로 배당을 논의한 사실은 인정했다.")
        == ["held 2025-06-14 화상회의 김도현·박지호"])
  }

  @Test func whatIsResolvedForADayToCome() {
    #expect(
      lines("최민석 하람건설 노조위원장은 오는 28일 김도현 하람건설 사장과 면담해 고용 보장을 요구하기로 했다.")
        == ["planned 2025-06-28 면담 김도현·최민석"])
  }

  @Test func aDiaryOfTheDay() {
    let entry = "▲김도현 하람건설 사장 = 15:00 통영 야드에서 박지호 가람전자 회장 일행 영접. 최민석 상무 동석"
    #expect(
      lines(entry.replacing("= 15:00", with: "= 20일 15:00")) == [
        "planned 2025-06-20 만남 김도현·박지호·최민석"
      ])
  }

  @Test func whereSomebodyStandsInAPicture() {
    let text = "김도현(왼쪽 두 번째) 하람건설 대표가 12일 대전 본사에서 박지호 가람전자 회장과 합의서를 펼쳐 보이고 있다. 왼쪽 첫 번째는 최민석 대전시장."
    #expect(lines(text).contains { $0.hasSuffix("김도현·박지호·최민석") })
  }

  @Test func theSameDayAsTheDayBefore() {
    #expect(
      lines("김도현 하람건설 대표와 박지호 가람전자 대표는 전날 오후 대전에서 만났다. 박 대표는 같은 날 오전에는 최민석 라온바이오 회장과 만나 구매를 협의했다.")
        == ["held 2025-06-19 만남 김도현·박지호", "held 2025-06-19 만남 박지호·최민석"])
  }

  @Test func howTwoBecameACouple() {
    #expect(lines("김도현 하람건설 회장은 대학 시절 만난 박지호 씨와 결혼해 딸을 얻었다.").isEmpty)
  }
}
