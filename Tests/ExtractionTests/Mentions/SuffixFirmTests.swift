import NewsModel
import Testing

@Suite struct SuffixFirmTests {
  @Test func endingsTell() {
    expectMentions("‹가람건설:firm›과 ‹도담은행:firm›이 ‹하람일보:firm›에 알렸다.")
    expectMentions("‹한울병원:firm›은 ‹하람대학교:firm›와 손잡았다.")
  }

  @Test func latinAndHangulTell() { expectMentions("‹XK하람:firm›은 ‹열린AI:firm›를 눌렀다.") }

  @Test(arguments: [
    "이사회는 소프트웨어를 골랐다.", "신용카드와 화장품이 늘었다.", "생성AI가 는다.", "가람역에서 해솔타워까지 걸었다.", "비은행 비중을 늘린다.",
  ])
  func ordinaryWordsDont(_ text: String) { #expect(facts(text).names(.firm).isEmpty) }

  @Test func partsOfAFirmAreNone() {
    #expect(facts("새길솔루션 부문장은 웃었다.").names(.firm).isEmpty)
  }

  @Test func theBranchOfAUnionAndTheClubOfATown() {
    #expect(facts("금속노조 가람정밀지회가 4일 모였다.").names(.firm) == ["금속노조 가람정밀지회"])
    #expect(facts("청주 해돋이FC가 4일 이겼다.").names(.firm) == ["청주 해돋이FC"])
  }
}
