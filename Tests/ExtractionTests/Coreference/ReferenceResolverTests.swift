import NewsModel
import Testing

@testable import Extraction

@Suite struct ReferenceResolverTests {
  @Test func aFamilyNameAndATitle() {
    expectMentions(
      "‹이상윤:person› ‹가람전자:firm› 회장이 왔다. ‹이 회장:person›은 웃었다.")
    expectMentions(
      "‹남궁서린:person› ‹하람건설:firm› 대표가 왔다. ‹남궁 대표:person›는 웃었다.")
  }

  @Test func aForeignLastNameAndATitle() {
    expectMentions(
      "‹마티아스 벨그렌:person› ‹노르드바이오:firm› CEO가 왔다. ‹벨그렌:person› CEO는 웃었다.")
  }

  @Test func theTitleTellsWhoIsMeant() {
    let text = "이상윤 가람전자 회장과 이수민 하람건설 사장이 왔다. 이 사장은 웃었다. 이 회장은 말이 없었다."
    let found = facts(text)
    #expect(found.entity("이수민")?.mentions.map(\.surface) == ["이수민", "이 사장"])
    #expect(found.entity("이상윤")?.mentions.map(\.surface) == ["이상윤", "이 회장"])
  }

  @Test func ofTwoWithOneTitleTheOneLastSpokenOf() {
    let text =
      "이상윤 가람전자 회장이 왔다. 이수민 하람건설 회장도 왔다. 이 회장은 웃었다. 이상윤은 갔다. 이 회장은 바빴다."
    let found = facts(text)
    #expect(found.entity("이수민")?.mentions.map(\.surface) == ["이수민", "이 회장"])
    #expect(found.entity("이상윤")?.mentions.map(\.surface) == ["이상윤", "이상윤", "이 회장"])
  }

  @Test func theFirmTellsNamesakesApart() {
    let text =
      "이상윤 가람전자 회장과 이수민 하람건설 회장이 왔다. 가람전자의 이 회장은 웃었다. 하람건설의 이 회장은 갔다. 가람전자의 이 회장은 남았다."
    let found = facts(text)
    #expect(found.entity("이상윤")?.mentions.map(\.surface) == ["이상윤", "이 회장", "이 회장"])
    #expect(found.entity("이수민")?.mentions.map(\.surface) == ["이수민", "이 회장"])
  }

  @Test func kinshipTellsNamesakesApart() {
    let text = "형 이상윤 가람전자 회장과 동생 이수민 하람건설 회장이 왔다. 형 이 회장은 웃었다. 동생 이 회장은 갔다. 형 이 회장은 남았다."
    let found = facts(text)
    #expect(found.entity("이상윤")?.mentions.count == 3)
    #expect(found.entity("이수민")?.mentions.count == 2)
  }

  @Test(arguments: ["이 교수", "한 의원", "전 대통령", "이 대표이사회"])
  func determinersStandForNobody(_ words: String) {
    let found = facts("이상윤 가람전자 회장이 왔다. 한수민 하람건설 사장도 왔다. \(words)는 웃었다.")
    #expect(found.entities.flatMap(\.mentions).allSatisfy { $0.surface != words })
  }

  @Test func misspeltForeignNames() {
    let found = facts("마티아스 벨그렌 노르드바이오 CEO가 왔다. 벨그랜 CEO는 웃었다.")
    #expect(found.names(.person) == ["마티아스 벨그렌"])
    #expect(found.entity("마티아스 벨그렌")?.mentions.map(\.surface).contains("벨그랜 CEO") == true)
  }

  @Test func backReferencesAreNoAliases() {
    let found = facts("이상윤 가람전자 회장이 왔다. 이 회장은 웃었다.")
    #expect(found.entity("이상윤")?.aliases == [])
  }

  @Test func titlesThatAreOneInOtherWords() {
    #expect(ReferenceResolver.alike("최고경영자", "CEO"))
    #expect(ReferenceResolver.alike("수석부회장", "부회장"))
    #expect(!ReferenceResolver.alike("사장", "의장"))
  }

  @Test func aFamilyNameWithAFormOfAddress() {
    let text = "배우 표나린 씨와 홍지후 하람건설 대표가 만났다. 표 씨는 웃었고 홍 대표는 표씨를 배웅했다."
    #expect(facts(text).entity("표나린")?.mentions.map(\.surface) == ["표나린", "표 씨", "표씨"])
    // Somebody with a title is not called so: 홍 씨 is somebody else.
    let other = facts("홍지후 하람건설 대표가 왔다. 피해자 홍 씨는 갔다.")
    #expect(other.entity("홍지후")?.mentions.map(\.surface) == ["홍지후"])
  }

  @Test func aFirstNameThatPeopleAreCalledBy() {
    let text = "아민 빈 라작 노르드에너지 최고경영자(CEO)가 왔다. 아민 CEO는 웃었다. 아민 부장은 갔다."
    #expect(facts(text).entity("아민 빈 라작")?.mentions.map(\.surface) == ["아민 빈 라작", "아민 CEO"])
  }
}
