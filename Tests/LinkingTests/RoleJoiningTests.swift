import NewsModel
import Testing

@Suite struct RoleJoiningTests {
  @Test func oneRoleOfAllThatTellIt() {
    var (one, other) = (Story("one", on: "2024-01-01"), Story("other", on: "2025-01-01"))
    one.person("김도현", "회장", at: "가람전자")
    other.person("김도현", "회장", at: "가람전자")
    let roles = link([one, other]).people.flatMap(\.roles)
    #expect(roles.map(\.title) == ["회장"])
    #expect(roles.first?.date?.iso == "2025-01-01")
    #expect(roles.first?.provenance.evidence.count == 2)
  }

  @Test func aTitleWithoutItsFirmAddsNothing() {
    var (one, other) = (Story("one"), Story("other"))
    one.person("김도현", "회장", at: "가람전자")
    other.person("김도현", "회장")
    let graph = link([one, other])
    #expect(graph.people.flatMap(\.roles).map { $0.firm.map(graph.name) } == ["가람전자"])
  }

  @Test func theLatestComesFirst() {
    var (one, other) = (Story("one", on: "2024-01-01"), Story("other", on: "2025-01-01"))
    one.person("김도현", "사장", at: "가람전자")
    other.person("김도현", "회장", at: "가람전자")
    #expect(link([one, other]).people.flatMap(\.roles).map(\.title) == ["회장", "사장"])
  }
}
