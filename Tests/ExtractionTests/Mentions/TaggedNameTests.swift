import NewsModel
import Testing

@Suite struct TaggedNameTests {
  @Test(arguments: [
    "한편 ‹김정훈:person›은 이날 서울에서 열린 행사에 참석해 축하 인사를 전했다.",
    "이 노래를 부른 ‹박서연:person›은 지난해 데뷔했다.",
  ]) func aPersonWithoutATitle(_ text: String) {
    expectMentions(text)
  }

  @Test(arguments: [
    "경찰은 김모 씨를 불러 조사했다.",
    "이 노래는 지난해 봄에 나왔다.",
    "장마철에는 비가 자주 내린다.",
  ]) func wordsThatOnlyLookLikeNamesAndPeopleWithoutOne(_ text: String) {
    expectMentions(text)
  }
}
