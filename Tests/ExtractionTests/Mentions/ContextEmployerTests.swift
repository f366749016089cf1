import NewsModel
import Testing

@testable import Extraction

@Suite struct ContextEmployerTests {
  private func context(_ text: String) -> [String] {
    let facts = facts(text)
    let guessed = Set(
      facts.roles.filter { $0.provenance.rule == "role.context" }.map(\.title))
    return facts.roleLines.filter { line in guessed.contains { line.contains(" \($0) ") } }
  }

  @Test func whatThePersonRuns() {
    #expect(
      context("하람건설의 자금을 총괄하는 박지호 부사장이 5일 대전을 찾았다.") == ["박지호 부사장 @하람건설 current"])
    #expect(context("하람건설을 이끄는 박지호 대표가 5일 대전을 찾았다.") == ["박지호 대표 @하람건설 current"])
  }

  @Test func theFirmBeforeTheDepartment() {
    #expect(
      context("하람건설 구매본부의 박지호 상무가 5일 대전을 찾았다.") == ["박지호 상무 @하람건설 current"])
  }

  private let story = "하람건설이 5일 새 공장을 열었다. 하람건설은 올해 세 곳을 더 연다. 하람건설의 매출은 늘고 있다.\n\n"

  @Test func theFirmThatTheStoryIsAbout() {
    #expect(context(story + "회사 쪽 박지호 전무는 말을 아꼈다.") == ["박지호 전무 @하람건설 current"])
    #expect(context(story + "박지호 부사장은 말을 아꼈다.") == ["박지호 부사장 @하람건설 current"])
  }

  @Test func nobodyIsGivenToAFirmAmongOthers() {
    #expect(context(story + "한강은행이 돈을 댄다. 박지호 부사장은 말을 아꼈다.").isEmpty)
    #expect(context(story + "박지호 장관은 말을 아꼈다.").isEmpty)
    #expect(context(story + "박지호 회장은 말을 아꼈다.").isEmpty)
  }

  @Test func theFoundersOfAFirm() {
    #expect(
      context("하람건설은 2019년 박지호 대표와 김도현 상무가 함께 차렸다.") == [
        "김도현 상무 @하람건설 current", "박지호 대표 @하람건설 current",
      ])
    #expect(context("하람건설을 세운 고(故) 박지호 창업주가 썼다.") == ["박지호 창업주 @하람건설 deceased"])
  }

  @Test func theFirmThatIsCalledOn() {
    #expect(context("김 장관은 하람건설을 찾아 박지호 사장과 만났다.") == ["박지호 사장 @하람건설 current"])
  }
}
