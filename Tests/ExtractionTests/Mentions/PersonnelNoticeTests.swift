import NewsModel
import Testing

@Suite struct PersonnelNoticeTests {
  @Test func firmNameTitle() {
    #expect(
      facts("▲가람그룹 조유찬 부회장 ▲하람건설 박지호 사장").roleLines == [
        "박지호 사장 @하람건설 current", "조유찬 부회장 @가람그룹 current",
      ])
  }

  @Test func severalTitlesAndNamesOfTwoWords() {
    #expect(
      facts("◇라온바이오 ▲대표이사 사장 선우담 ▲최고재무책임자(CFO) 도로시 천").names(.person) == ["선우담", "도로시 천"])
    #expect(facts("◇2026년 정기 사장단 인사\n▲사장 박지호").names(.firm).isEmpty)
  }

  @Test func aTitleAndNamesWithTheirFirms() {
    #expect(
      facts("▲부회장 이상윤(가람중공업) 조유찬(하람건설)").roleLines == [
        "이상윤 부회장 @가람중공업 current", "조유찬 부회장 @하람건설 current",
      ])
  }

  @Test func aHeadingCountsForWhatFollows() {
    let found = facts("◇도래솔건설 <승진>\n△부회장 선우담\n△사장 피현주")
    #expect(found.roleLines == ["선우담 부회장 @도래솔건설 current", "피현주 사장 @도래솔건설 current"])
  }

  @Test func sentencesAreNoNotice() {
    #expect(facts("▲투자 확대가 이어질 전망이다.").names(.person).isEmpty)
  }
}
