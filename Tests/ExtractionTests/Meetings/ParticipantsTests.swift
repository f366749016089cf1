import NewsModel
import Testing

@Suite struct ParticipantsTests {
  private let both = "김도현 가람전자 회장과 박지호 하람건설 사장이 왔다. "

  private func parties(_ text: String) -> [String] {
    facts(both + text, published: "2025-02-05").meetingLines
  }

  @Test func theParticlesTellWho() {
    let met = ["held 2025-02-04 만남 김도현·박지호"]
    #expect(parties("김도현 회장은 4일 박지호 사장을 만났다.") == met)
    #expect(parties("4일 김도현 회장과 박지호 사장이 만났다.") == met)
    #expect(parties("박지호 사장은 4일 김도현 회장과 만났다.") == met)
  }

  @Test func whoeverIsSpokenForIsNotThere() {
    #expect(parties("김도현 회장은 4일 박지호 사장 측은 만나지 않았다.").isEmpty)
    #expect(parties("4일 김도현 회장 측은 박지호 사장을 만났다.").isEmpty)
  }

  @Test func oneAfterTheOtherIsSeveralMeetings() {
    let text = "최민석 두레식품 대표도 왔다. 김도현 회장은 4일 박지호 사장과 최민석 대표를 차례로 만났다."
    #expect(
      parties(text) == ["held 2025-02-04 만남 김도현·박지호", "held 2025-02-04 만남 김도현·최민석"])
  }

  @Test func wordsOfASpeechTellNothing() {
    #expect(parties("그는 \"김도현 회장이 4일 박지호 사장을 만났다고 들었다\"고 말했다.").isEmpty)
  }
}
