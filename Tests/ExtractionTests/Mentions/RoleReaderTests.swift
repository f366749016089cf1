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
}
