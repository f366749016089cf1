import NewsModel
import Testing

@testable import Extraction

@Suite struct CopulaNameTests {
  @Test func anOfficeWithACopulaBeforeTheName() {
    #expect(
      facts("그는 경쟁사 하람건설의 부산지사장인 박지호였다.").roleLines == ["박지호 부산지사장 @하람건설 current"])
    #expect(facts("당시 노조위원장이던 박지호 씨와 만났다.").names(.person) == ["박지호"])
    #expect(
      facts("당시 하람건설 노조위원장이던 박지호 씨가 나왔다.").roles.map(\.status) == [.former])
  }

  @Test func noNameNoPerson() {
    #expect(facts("그는 하람건설 회장인 동시에 주주다.").names(.person).isEmpty)
    #expect(facts("하람건설 회장이던 시절을 떠올렸다.").names(.person).isEmpty)
  }

  @Test func aSeatAndWhoTakesIt() {
    #expect(
      facts("하람건설 새 단장에는 박지호가 내정됐다.").roleLines == ["박지호 단장 @하람건설 designate"])
    #expect(
      facts("하람건설이 자회사인 한강은행의 새 대표이사에 박지호(57) 지주 부사장을 내정했다.").roleLines.contains(
        "박지호 대표이사 @한강은행 designate"))
    #expect(facts("하람건설 새 대표에는 외부 인사가 내정됐다.").names(.person).isEmpty)
  }

  @Test func whereSomebodyComesFrom() {
    #expect(
      facts("한강은행 부행장 출신인 박지호가 자리에 앉았다. 박지호 대표는 웃었다.").roleLines.contains(
        "박지호 부행장 @한강은행 former"))
    #expect(
      facts("박지호 대표는 한강은행 팀장 출신이고 경영학을 배웠다.").roleLines.contains(
        "박지호 팀장 @한강은행 former"))
  }

  @Test func firmAndTitleBeforeTheName() {
    #expect(facts("차에서 내린 사람은 하람건설 회장 박지호였다.").roleLines == ["박지호 회장 @하람건설 current"])
    #expect(facts("하람건설 사장 박지호는 웃었다.").roleLines == ["박지호 사장 @하람건설 current"])
    #expect(facts("하람건설 사장 박지호 부회장은 웃었다.").roles.count == 1)
    #expect(facts("하람건설 회장 선거는 5일이다.").names(.person).isEmpty)
  }

  @Test func somebodyCalledLate() {
    let found = facts("하람건설 창업주인 고(故) 조유찬 회장의 차녀인 조서진 부회장이 왔다.")
    #expect(found.roleLines.contains("조유찬 창업주 @하람건설 current"))
  }
}
