import NewsModel
import Testing

@Suite struct ListFirmTests {
  @Test func aNounBehindTheListTells() {
    expectMentions("‹도래솔:firm›, ‹마루뜰:firm›, ‹두레온:firm› 등 빅테크가 모였다.")
    expectMentions("‹도래솔:firm›과 ‹마루뜰:firm› 등 글로벌 반도체 기업이 모였다.")
  }

  @Test func oneKnownFirmMakesFirmsOfTheOthers() {
    expectMentions("‹열린AI:firm›·‹마루뜰:firm›·‹두레온:firm› 주도로 지었다.")
  }

  @Test func aLatinNameBesideAFirm() { expectMentions("‹가람건설:firm›과 ‹QZT:firm›가 나섰다.") }

  @Test(arguments: ["투자, 경제, 회의 등 여러 기업 소식을 전했다.", "서울·부산·대구 주민이 모였다."])
  func ordinaryItems(_ text: String) { #expect(facts(text).names(.firm).isEmpty) }
}
