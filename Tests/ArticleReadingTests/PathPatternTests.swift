import NewsModel
import Testing

@testable import ArticleReading

@Suite struct PathPatternTests {
  @Test func readsOutletDayAndTitle() throws {
    let pattern = try PathPattern("{publisher}/{date}_*")
    let fields = pattern.fields(of: "news/누리일보/20250204_산업_003.txt")
    #expect(fields?.publisher == "누리일보")
    #expect(fields?.date?.iso == "2025-02-04")
    #expect(pattern.fields(of: "2025-02-04_x.txt") == nil)
    #expect(pattern.fields(of: "누리일보/20251304_x.txt") == nil)
    let flat = try PathPattern("{date}-{publisher}-{title}")
    let named = flat.fields(of: "2025.2.4-누리-하람전자 실적.txt")
    #expect(named?.date?.iso == "2025-02-04")
    #expect(named?.publisher == "누리")
    #expect(named?.title == "하람전자 실적")
  }

  @Test(arguments: ["", "{outlet}/*", "{date", "date}", "{publisher}{date}"])
  func refusesWhatCannotBeMeant(_ text: String) {
    #expect(throws: ReadingError.badPattern(text)) { try PathPattern(text) }
  }
}
