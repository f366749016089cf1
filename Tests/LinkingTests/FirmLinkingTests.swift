import NewsModel
import Testing

@testable import Linking

@Suite struct FirmLinkingTests {
  private func names(_ tell: (inout Story, inout Story) -> Void) -> [String] {
    var (one, other) = (Story("one"), Story("other"))
    tell(&one, &other)
    return link([one, other]).firms.map(\.name).sorted()
  }

  @Test(arguments: [
    ("가람전자", "가람전자"), ("도담그룹", "도담"), ("라온 그룹", "라온그룹"), ("NordBio", "nordbio"),
    ("현대자동차그룹", "현대차그룹"), ("소프트 뱅크", "소프트뱅크"),
  ])
  func formsOfOneName(_ a: String, _ b: String) {
    #expect(
      names {
        $0.entity(.firm, a)
        $1.entity(.firm, b)
      }.count == 1)
  }

  @Test(arguments: [("가람전자", "가람전기"), ("도담건설", "도담화학"), ("그룹", "대그룹"), ("가람", "나람")])
  func otherNamesStayApart(_ a: String, _ b: String) {
    #expect(
      names {
        $0.entity(.firm, a)
        $1.entity(.firm, b)
      }.count == 2)
  }

  @Test func oneTickerIsOneFirm() {
    #expect(
      names {
        $0.entity(.firm, "푸른누리", ticker: "123450")
        $1.entity(.firm, "블루누리", ticker: "123450")
      }.count == 1)
  }

  @Test func aShortFormOfOneFirmElsewhere() {
    #expect(
      names {
        $0.entity(.firm, "가람소프트", aliases: ["GS"])
        $1.entity(.firm, "GS")
      } == ["가람소프트"])
    #expect(
      names {
        $0.entity(.firm, "가람소프트", aliases: ["GX"])
        $0.entity(.firm, "나래소프트", aliases: ["GX"])
        $1.entity(.firm, "GX")
      }.count == 3)
  }

  @Test func aMinistryWithAndWithoutItsCountry() {
    #expect(
      names {
        $0.entity(.firm, "미국 해군성", firmKind: .government)
        $1.entity(.firm, "해군성", firmKind: .government)
      }.count == 1)
  }

  @Test func aSlipOfOneJamoBesideAFirmWrittenOften() {
    #expect(
      names {
        $0.entity(.firm, "가람전자", mentions: 5)
        $1.entity(.firm, "기람전자")
      } == ["가람전자"])
    #expect(
      names {
        $0.entity(.firm, "가람전자", mentions: 5)
        $1.entity(.firm, "기람전자", mentions: 5)
      }.count == 2)
    #expect(
      names {
        $0.entity(.firm, "가람전자", ticker: "123450", mentions: 5)
        $1.entity(.firm, "기람전자", ticker: "543210")
      }.count == 2)
  }

  @Test func kindsAndTickersAreKept() {
    var (one, other) = (Story("one"), Story("other"))
    one.entity(.firm, "도담그룹", firmKind: .group)
    other.entity(.firm, "도담", ticker: "123450")
    let firm = link([one, other]).firms.first
    #expect(firm?.name == "도담그룹" && firm?.kind == .group && firm?.ticker == "123450")
  }

  @Test func theNameShownDoesNotDependOnTheOrder() {
    var stories: [Story] = []
    for (name, mentions) in [("현대자동차그룹", 2), ("현대차", 9), ("현대차그룹", 1), ("현대자동차", 5)] {
      var story = Story(name)
      story.entity(.firm, name, mentions: mentions)
      stories.append(story)
    }
    let names = Set((0..<20).map { _ in link(stories.shuffled()).firms.map(\.name) })
    #expect(names.count == 1)
  }

  @Test func keys() {
    #expect(FirmLinking.key("SK 그룹") == "sk")
    #expect(FirmLinking.key("그룹") == "그룹")
    #expect(FirmLinking.key("") == "")
  }
}
