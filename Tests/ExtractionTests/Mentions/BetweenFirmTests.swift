import NewsModel
import Testing

@Suite struct BetweenFirmTests {
  @Test(arguments: [
    "‹송지형:person› ‹두나래:firm› 회장이 3일 기자들과 만났다.",
    "‹송지형:person› ‹두나래:firm› 회장은 4일 이렇게 말했다.",
  ]) func aSecondNameBeforeATitleIsTheFirm(_ text: String) {
    expectMentions(text)
  }

  @Test(arguments: [
    "‹김정훈:person› 회장이 3일 기자들과 만났다.",
    "‹전영수:person›·‹노태민:person› 사내이사 선임안이 통과됐다.",
  ]) func namesThatAreNotFollowedByAnotherStayWhatTheyAre(_ text: String) {
    expectMentions(text)
  }
}
