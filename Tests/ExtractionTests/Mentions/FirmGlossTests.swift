import NewsModel
import Testing

@Suite struct FirmGlossTests {
  @Test func otherFormsInBrackets() {
    let found = facts("가람소프트(GS)와 노르드바이오(NordBio), 새온파이낸셜(옛 서담캐피탈)이 나섰다.")
    #expect(found.entity("노르드바이오")?.aliases == ["NordBio"])
    #expect(found.entity("새온파이낸셜")?.aliases.contains("서담캐피탈") == true)
    #expect(found.entity("가람소프트")?.aliases == ["GS"])
  }

  @Test func theOtherFormIsFoundWhereItStandsAlone() {
    expectMentions("‹노르드바이오:firm›(‹NordBio:firm›)는 컸다. ‹NordBio:firm›는 더 컸다.")
  }

  @Test(arguments: ["가람건설(123456)", "가람건설(서울)", "가람건설(AI)", "가람건설(2위)", "가람건설(CEO)"])
  func otherBracketsAreNone(_ text: String) {
    #expect(facts(text + "이 나섰다.").entity("가람건설")?.aliases == [])
  }
}
