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

  @Test func theFirmThatTheSentenceIsAbout() {
    #expect(
      context("한강은행은 5일 보고서를 고쳐 냈는데, 박지호 부행장은 없었고 김도현 대표는 말을 아꼈다.").contains(
        "김도현 대표 @한강은행 current"))
    #expect(
      context("하람건설이 조직을 새로 짰다. 박지호 부사장이 실무를 이끈다.") == ["박지호 부사장 @하람건설 current"])
    #expect(context("하람건설이 조직을 새로 짰다. 5일 박지호 부사장의 사무실은 비었다.").isEmpty)
  }

  @Test func theOfficeBeforeTheName() {
    #expect(
      facts("하람건설 최고전략책임자인 박지호 전무가 5일 대전을 찾았다.").roleLines == [
        "박지호 전무 @하람건설 current", "박지호 최고전략책임자 @하람건설 current",
      ])
  }

  @Test func whoStandsBeforeInAList() {
    #expect(
      facts("조인식에는 김도현 하람구단 단장, 박지호 감독이 나왔다.").roleLines == [
        "김도현 단장 @하람구단 current", "박지호 감독 @하람구단 current",
      ])
    #expect(
      facts("강릉 해돋이FC와 청주 노을FC의 시즌이 끝났다. 협약식에는 김도현 하람건설 대표, 박지호 감독이 나왔다.").roleLines == [
        "김도현 대표 @하람건설 current", "박지호 감독 current",
      ])
  }

  @Test func theFirmOfADiaryEntry() {
    #expect(
      context("▲하람건설 = 14:00 박지호 지사장 취임식") == ["박지호 지사장 @하람건설 current"])
  }

  @Test func theSideThatNobodyElseCameFrom() {
    let story = "하람건설은 21일 가람전자와 3년 계약을 맺었다고 밝혔다. "
    #expect(
      context(story + "협약식에는 조유찬 단장과 박지호 가람전자 대표가 왔다.") == ["조유찬 단장 @하람건설 current"])
    #expect(
      context(story + "협약식에는 조유찬 단장과 박지호 하람건설 대표가 왔다.").isEmpty)
  }
}
