import NewsModel
import Testing

@testable import Extraction

/// Meetings that those who are quoted tell of themselves.
@Suite struct SpokenTests {
  private func lines(_ text: String) -> [String] {
    facts(text, published: "2025-06-20").meetingLines
  }

  @Test func whoSpeaksWasThere() {
    #expect(
      lines("김도현 하람벤처스 파트너는 \"지난달 2일 대전의 한 실험실에서 박지호 가람제약 대표를 처음 만났을 때 투자를 결심했다\"고 말했다.")
        == ["held 2025-05-02 만남 김도현·박지호"])
  }

  @Test func whatOthersDidOrNobodyDid() {
    #expect(lines("김도현 하람건설 대표는 \"박지호 가람전자 대표를 만난 적이 없다\"고 말했다.").isEmpty)
    #expect(lines("김도현 하람건설 대표는 \"박지호 가람전자 대표를 만나면 묻고 싶다\"고 말했다.").isEmpty)
    #expect(
      lines("김도현 하람건설 대표는 \"최민석 상무가 박지호 가람전자 대표를 만났다고 들었다\"고 말했다.").isEmpty)
  }

  @Test func answersOfAnInterview() {
    let text = """
      [주말 인터뷰] 김도현 하람건설 대표

      -공장은 예정대로 돌아가나.
      "6월 4일 대전에서 박지호 가람전자 대표를 만나 약속을 받아냈습니다."

      -대안은.
      "지난달 27일 구미 공장에서 최민석 라온소재 사장과 공급 계약서에 사인했어요."

      -다음 일정은.
      "오는 28일 상량식에서 박지호 대표를 다시 봅니다."
      """
    #expect(
      lines(text).sorted() == [
        "held 2025-05-27 만남 김도현·최민석", "held 2025-06-04 만남 김도현·박지호",
        "planned 2025-06-28 상량식 김도현·박지호",
      ])
  }

  @Test func whoSpeaksOfADayToComeWillBeThere() {
    #expect(
      lines("김도현 하람건설 대표는 \"오는 8월 서울에서 박지호 가람전자 대표를 다시 만나 진행을 점검할 것\"이라고 밝혔다.") == [
        "planned 2025-08 만남 김도현·박지호"
      ])
    #expect(
      lines("김도현 하람건설 대표는 \"박지호 가람전자 대표를 만나 진행을 점검할 것\"이라고 밝혔다.").isEmpty)
  }
}
