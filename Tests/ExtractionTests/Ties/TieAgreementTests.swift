import NewsModel
import Testing

@Suite struct TieAgreementTests {
  @Test func agreedWhereTheyMet() throws {
    let found = facts(
      "최상훈 한빛전자 회장과 윤도하 새별제철 대표는 12일 서울에서 만나 업무협약을 체결했다.",
      published: "2025-03-13")
    let meeting = try #require(found.meetings.first)
    #expect(found.ties.map(\.meeting) == [meeting.id])
  }

  @Test func othersMeetElsewhere() {
    let found = facts(
      "한빛전자는 새별제철과 업무협약을 체결했다. 최상훈 한빛전자 회장은 12일 민서율 가온건설 대표를 만났다.",
      published: "2025-03-13")
    #expect(found.ties.contains { $0.kind == .partnership && $0.meeting == nil })
  }
}
