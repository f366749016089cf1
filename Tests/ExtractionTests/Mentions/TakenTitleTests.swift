import NewsModel
import Testing

@Suite struct TakenTitleTests {
  @Test func whoActsForAnotherIsCalledSo() {
    let found = facts(
      "고영도 하람제약 대표가 물러났다. 고은진 부사장이 대표 직무대행을 맡는다. 고 대행은 9일 박지호 가람전자 회장을 만난다.",
      published: "2025-06-05")
    #expect(found.meetingLines == ["planned 2025-06-09 만남 고은진·박지호"])
  }
}
