import NewsModel
import Testing

@testable import Extraction

@Suite struct GuestListTests {
  private let cast = "김도현 가람전자 회장과 박지호 하람건설 사장이 4일 서울에서 간담회를 열었다. "

  private func lines(_ text: String) -> [String] {
    facts(cast + text, published: "2025-02-05").meetingLines
  }

  @Test func aLineForEachGuest() {
    #expect(
      lines("다른 참석자는 다음과 같다.\n\n▶ 국내\n\n○ 최민석 두레식품 대표\n\n○ 이서준 다온은행장\n\n한유진 도담제약 전무는 오지 않았다.") == [
        "held 2025-02-04 간담회 김도현·박지호·이서준·최민석"
      ])
  }

  @Test func otherListsAddNobody() {
    #expect(
      lines("새 제품은 다음과 같다.\n\n○ 최민석 두레식품 대표") == ["held 2025-02-04 간담회 김도현·박지호"])
  }

  @Test func whatIsHadTogetherIsAMeetingOfItsOwn() {
    #expect(
      lines("김 회장은 5일 아침에는 최민석 두레식품 대표와 조찬을 함께했다.").last == "held 2025-02-05 조찬 김도현·최민석")
  }

  @Test func aGroupCallsOnSomebody() {
    #expect(
      lines("두 회장은 5일 최민석 국무총리를 예방했다.").last == "held 2025-02-05 예방 김도현·박지호·최민석")
  }
}
