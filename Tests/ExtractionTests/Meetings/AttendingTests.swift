import NewsModel
import Testing

/// Who came to a meeting that another sentence tells.
@Suite struct AttendingTests {
  private let cast = "김도현 가람전자 회장과 박지호 하람건설 사장, 최민석 두레식품 대표, 이서준 다온은행장이 있다. "

  private func lines(_ text: String) -> [String] {
    facts(cast + text, published: "2025-02-05").meetingLines
  }

  @Test func anOccasionWaitsForThoseWhoCame() {
    #expect(
      lines("김도현 회장은 4일 본사에서 간담회를 열었다. 이 자리에는 박지호 사장과 최민석 대표가 참석했다.") == [
        "held 2025-02-04 간담회 김도현·박지호·최민석"
      ])
    #expect(lines("김도현 회장은 4일 본사에서 간담회를 열었다.").isEmpty)
  }

  @Test func whoeverLooksOnIsThere() {
    #expect(
      lines("김도현 회장과 박지호 사장은 4일 본사에서 협약식을 가졌다. 최민석 대표와 이서준 행장이 이를 지켜봤다.") == [
        "held 2025-02-04 협약식 김도현·박지호·이서준·최민석"
      ])
    #expect(
      lines("김도현 회장과 박지호 사장은 4일 본사에서 협약식을 가졌다. 최민석 대표는 시장을 지켜봤다.") == [
        "held 2025-02-04 협약식 김도현·박지호"
      ])
  }

  @Test func whatIsMerelyWhisperedIsAClaim() {
    #expect(
      lines("김도현 회장과 박지호 사장이 4일 제주에서 만났다는 이야기도 나돌았다.") == ["held denied 2025-02-04 만남 김도현·박지호"])
  }

  @Test func eachSideNamesItsOwn() {
    #expect(
      lines("가람전자와 하람건설은 4일 본사에서 상견례를 가졌다. 가람전자에서는 김도현 회장이, 하람건설에서는 박지호 사장이 나왔다.")
        .contains { $0.hasSuffix("김도현·박지호") || $0.contains("김도현") && $0.contains("박지호") })
  }

  @Test func theOtherOneIsNamedAfterwards() {
    #expect(
      lines("김도현 회장은 4일 서울에서 오찬을 가졌다. 상대는 박지호 사장이었다.") == ["held 2025-02-04 오찬 김도현·박지호"])
  }

  @Test func whoStayedAwayWasNotThere() {
    #expect(
      lines("김도현 회장은 4일 박지호 사장을 만났다. 최민석 대표는 이 자리에 참석하지 않았다.") == [
        "held 2025-02-04 만남 김도현·박지호"
      ])
    #expect(
      lines("김도현 회장은 4일 박지호 사장을 만났다. 최민석 대표가 출장으로 빠지고 이서준 행장이 동석했다.") == [
        "held 2025-02-04 만남 김도현·박지호·이서준"
      ])
  }

  @Test func whatLiesFurtherBackIsNotAddedTo() {
    #expect(
      lines("김도현 회장은 4일 박지호 사장을 만났다. 두 사람은 2023년 3월에도 만난 적이 있다. 최민석 대표가 동석했다.").contains(
        "held 2025-02-04 만남 김도현·박지호·최민석"))
  }

  @Test func twoTellingsOfOneSceneShareWhoCame() {
    #expect(
      lines("김도현 회장과 박지호 사장은 4일 회동했다. 이날 만난 두 사람은 오래 얘기를 나눴다. 최민석 대표도 동석했다.").allSatisfy {
        $0.contains("최민석")
      })
  }

  @Test func whoWentInWithThem() {
    #expect(
      lines("김도현 회장과 박지호 사장은 4일 법원 조정실에서 마주 앉았다. 최민석 대표도 함께 들어갔다.") == [
        "held 2025-02-04 만남 김도현·박지호·최민석"
      ])
  }

  @Test func whoCameToTalks() {
    #expect(
      lines("4일 밤 조정회의실에서 열린 회의에는 김도현 회장과 박지호 사장이 직접 나왔다.") == ["held 2025-02-04 회의 김도현·박지호"])
    #expect(lines("4일 밤 컨벤션센터에서 열린 포럼에는 김도현 회장과 박지호 사장이 직접 나왔다.").isEmpty)
  }

  @Test func whoStoodInForSomebody() {
    #expect(
      lines(
        "김도현 회장과 박지호 사장은 4일 시청에서 만났다. 참석하기로 했던 최민석 대표는 출장 때문에 자리하지 못했고, 이서준 행장이 대신 서명했다."
      ) == ["held 2025-02-04 만남 김도현·박지호·이서준"])
  }

  @Test func aDinnerThatSomebodyGave() {
    #expect(
      lines("김도현 회장은 4일 저녁 박지호 사장이 주최한 만찬에 참석했다.") == ["held 2025-02-04 만찬 김도현·박지호"])
  }

  @Test func whoIsToComeToThePlannedSigning() {
    #expect(
      lines("김도현 회장은 오는 10일 시청에서 박지호 사장과 만나 협약서에 서명할 예정이다. 최민석 대표도 서명식에 참석하기로 했다.")
        .allSatisfy { $0.hasSuffix("김도현·박지호·최민석") })
  }
}
