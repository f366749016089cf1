import NewsModel
import Testing

@Suite struct StaffedFirmTests {
  @Test func whatOnlyAFirmHas() {
    #expect(facts("한솔빛 관계자는 5일 말을 아꼈다. 박지호 한솔빛 전무가 왔다.").roleLines == ["박지호 전무 @한솔빛 current"])
    #expect(facts("김도현 이사회 의장은 말을 아꼈다.").names(.firm).isEmpty)
  }

  @Test func theNameThatAFirmIsGiven() {
    #expect(facts("두 회사는 새 회사의 이름은 한솔빛(HANSOLBIT)으로 정했다.").names(.firm) == ["한솔빛"])
  }

  @Test func aLandAndALatinSpelling() {
    #expect(
      facts("하람조선은 이탈리아 마레노바(Marenova)와 손잡았다.").names(.firm).sorted() == ["마레노바", "하람조선"])
    #expect(facts("그는 이탈리아 로마(Roma)에 갔다.").names(.firm).isEmpty)
  }
}
