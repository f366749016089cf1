import NewsModel
import Testing

@Suite struct HeadNounFirmTests {
  @Test func theNounSaysWhatTheNameIs() {
    expectMentions("급식업체 ‹아람뜰:firm›의 지분을 샀다.")
    expectMentions("자회사인 ‹두레온:firm›에 맡겼다.")
    expectMentions("업계 1위 ‹아람뜰:firm›과 겨룬다.")
    expectMentions("최대주주인 이탈리아 ‹두레온치오:firm›가 왔다.")
    expectMentions("음반사 ‹아람뜰:firm›이 나섰다.")
    #expect(facts("합작법인 '스무날에너지'를 세웠다.").entity("스무날에너지")?.firmKind == .venture)
    #expect(facts("사모펀드 도래솔은 팔았다.").entity("도래솔")?.firmKind == .fund)
  }

  @Test(arguments: [
    "기업 대표가 왔다.", "업체 관계자는 웃었다.", "기업 투자를 늘렸다.", "회사 서울에 있다.", "기업 밝혔다.",
  ])
  func ordinaryWordsBehindIt(_ text: String) { #expect(facts(text).names(.firm).isEmpty) }

  @Test func brandsAndWhatIsSoldUnderThem() {
    #expect(facts("유니폼은 이탈리아 브랜드 벨로티노(Bellotino)가 공급한다.").names(.firm) == ["벨로티노"])
    #expect(!facts("가람제과는 이듬해 브랜드 '담별'을 내놨다.").names(.firm).contains("담별"))
  }
}
