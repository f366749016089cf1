import NewsModel
import Testing

@testable import Extraction

@Suite struct SortEmployerTests {
  @Test func theClubOfAnOffice() {
    let story = "청주 해돋이FC가 새 감독을 찾는다. "
    #expect(
      facts(story + "박지호 구단 사무국장은 4일 말을 아꼈다.").roleLines == ["박지호 사무국장 @청주 해돋이FC current"])
    #expect(
      facts(story + "구단은 5일 조유찬 단장이 물러난다고 밝혔다.").roleLines == ["조유찬 단장 @청주 해돋이FC current"])
  }

  @Test func theTownThatActs() {
    let found = facts("안동시도 거들었다. 시는 12억 원을 대고, 지난 1일 조유찬 농정국장이 하람농협을 찾았다.")
    #expect(found.roleLines == ["조유찬 농정국장 @안동시 current"])
    #expect(found.names(.firm).contains("안동시"))
    // Told of as a place alone, it is none.
    let place = facts("안동시는 사과로 이름난 곳이다.").entity("안동시")
    #expect(place?.mentions.contains { $0.rule == "firm.suffix" } != true)
  }

  @Test func oneOfSeveralIsNotGuessed() {
    let found = facts("나래은행과 하람은행이 맞붙었다. 은행은 조유찬 팀장이 나섰다고 밝혔다.")
    #expect(found.roleLines == ["조유찬 팀장 current"])
  }

  @Test func anotherSubjectIsInTheWay() {
    let found = facts("나래은행이 공장을 봤다. 은행은 가만히 있었고 하람건설은 조유찬 팀장을 보냈다.")
    #expect(!found.roleLines.contains("조유찬 팀장 @나래은행 current"))
  }
}
