import NewsModel
import Testing

@Suite struct ZoneTests {
  @Test func theStoryIsToldByHeadlinesParagraphsAndCaptions() {
    #expect(Zone.Kind.allCases.filter(\.isStory) == [.title, .heading, .body, .caption])
  }
}
