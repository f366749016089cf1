import NewsModel
import Testing

@Suite struct RoleReaderTests {
  private let text = "김도현 가람전자 회장이 왔다. 김도현 가람전자 회장은 웃었다. 가람전자 김도현 이사가 갔다."

  @Test func oneRoleForEachTitleWithAllItsWords() {
    let found = facts(text)
    #expect(found.roleLines == ["김도현 이사 @가람전자 current", "김도현 회장 @가람전자 current"])
    let chair = found.roles.first { $0.title == "회장" }
    #expect(
      chair?.provenance.evidence.map(\.quote) == [
        "김도현 가람전자 회장이 왔다.", "김도현 가람전자 회장은 웃었다.",
      ])
  }

  @Test func holdsAsOfTheArticlesDay() {
    #expect(facts(text, published: "2025-02-04").roles.allSatisfy { $0.date?.iso == "2025-02-04" })
    #expect(facts(text).roles.allSatisfy { $0.date == nil })
  }

  @Test func twoOfficesAreTwoRoles() {
    #expect(
      facts("김도현 가람전자 창업자 겸 CEO가 왔다.").roleLines == [
        "김도현 CEO @가람전자 current", "김도현 창업자 @가람전자 current",
      ])
  }

  @Test func anOfficeToComeIsNoOfficeOfItsOwn() {
    #expect(
      facts("김도현 가람전자 대표 내정자가 왔다. 김 내정자는 웃었다.").roleLines == ["김도현 대표 @가람전자 designate"])
  }

  @Test func sideThatPeopleComeFrom() {
    let lines = facts("하람건설에서는 김도현 회장과 박지호 사장이, 도담제약에서는 최민석 대표가 나왔다.").roleLines
    #expect(lines.contains("박지호 사장 @하람건설 current"))
    #expect(lines.contains("최민석 대표 @도담제약 current"))
  }

  @Test func firmOfTheSentenceBefore() {
    #expect(
      facts("도담제약은 공장을 새로 짓는다. 이 회사 최민석 대표는 기대를 나타냈다.").roleLines == [
        "최민석 대표 @도담제약 current"
      ])
  }

  @Test func officesThatOneBodyHas() {
    #expect(
      facts("최민석 온샘시장은 8일 설명회를 열었다. 윤태호 부시장이 주민을 만났다.").roleLines.contains(
        "윤태호 부시장 @온샘시 current"))
  }

  @Test func officesOfThoseWhoFoundAndOfThoseToCome() {
    #expect(
      facts("김인철 교수는 2018년 하람건설을 세워 대표를 맡고 있다.").roleLines.contains("김인철 대표 @하람건설 current"))
    #expect(
      facts("하람건설의 초대 대표로 내정된 전봉주 가람전자 상무가 왔다.").roleLines
        == ["전봉주 대표 @하람건설 designate", "전봉주 상무 @가람전자 current"])
  }

  @Test func whoStandsInAListBehindHisChief() {
    #expect(
      facts("방은철 하람건설노조 위원장과 이경란 사무국장이 앉았다.").roleLines
        .contains("이경란 사무국장 @하람건설노조 current"))
  }
}
