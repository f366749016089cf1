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

  @Test func aTitleAboveTheNames() {
    let found = facts(
      "<하람건설> ◇부회장 △조유찬(하람재단 이사장 겸임) ◇전무 △박지호 경영전략실장 ◇상무 △이상윤\n<라온바이오> ◇부사장 △피현주")
    #expect(
      found.roleLines == [
        "박지호 경영전략실장 @하람건설 current", "박지호 전무 @하람건설 current", "이상윤 상무 @하람건설 current",
        "조유찬 부회장 @하람건설 current", "조유찬 이사장 @하람재단 current", "피현주 부사장 @라온바이오 current",
      ])
  }

  @Test func firmsUnderATitle() {
    let found = facts("【대표이사 내정】\n△하람건설 조유찬(現 라온바이오 전략기획실장)\n△가람전자 야리 헤이넨(유임)")
    #expect(
      found.roleLines == [
        "야리 헤이넨 대표이사 @가람전자 designate", "조유찬 대표이사 @하람건설 designate",
        "조유찬 전략기획실장 @라온바이오 current",
      ])
  }

  @Test func departmentsUnderATitle() {
    let found = facts("■서해은행 <부행장> ▷리스크관리 조유찬(전 기업금융본부장) <본부장> ▷충청지역 박지호")
    #expect(
      found.roleLines == [
        "박지호 본부장 @서해은행 current", "조유찬 기업금융본부장 @서해은행 former", "조유찬 부행장 @서해은행 current",
      ])
    #expect(found.names(.firm) == ["서해은행"])
  }

  @Test func theHeadingOfAnActIsNoFirm() {
    #expect(
      facts("◇산업통상자원부 <국장급 전보> ▲무역정책관 조유찬").roleLines == ["조유찬 무역정책관 @산업통상자원부 current"])
  }

  @Test func linesUnderAHeading() {
    let found = facts(
      "■ 하람건설 임원 선임 (9월 1일자)\n\n조유찬 부사장 COO (前 라온바이오 전무)\n\n박지호 상무 (신규 영입, 前 가람전자 팀장)")
    #expect(
      found.roleLines == [
        "박지호 상무 @하람건설 current", "박지호 팀장 @가람전자 former", "조유찬 COO @하람건설 current",
        "조유찬 부사장 @하람건설 current", "조유찬 전무 @라온바이오 former",
      ])
  }

  @Test func aHeadingThatIsAnInstitute() {
    let found = facts("◇산업통상자원부 ▲무역정책관 조유찬\n◇온샘식품가공연구원 ▲원장 직무대행 박지호")
    #expect(
      found.roleLines == [
        "박지호 원장 @온샘식품가공연구원 current", "박지호 직무대행 @온샘식품가공연구원 current",
        "조유찬 무역정책관 @산업통상자원부 current",
      ])
  }
}
