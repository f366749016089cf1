import NewsModel
import Testing

@Suite struct InterviewTests {
  @Test func answersBelongToTheInterviewee() {
    let text = """
      ‹김도윤:person› ‹한빛전자:firm› ‹대표:title›를 만났다.

      ― 처음 시작한 날을 기억하나.

      "비가 많이 왔어요. 사무실 천장에서 물이 샜습니다."

      ― 그때로 돌아간다면.

      "우산부터 사겠습니다."
      """
    let quotes = MarkedText(text).facts(title: "[인터뷰] 김도윤 한빛전자 대표").quoteLines
    #expect(
      quotes == ["김도윤 |  | 비가 많이 왔어요. 사무실 천장에서 물이 샜습니다.", "김도윤 |  | 우산부터 사겠습니다."])
  }
}
