import NewsModel
import Testing

@testable import NewsGraph

/// How the stories of somebody lie in the time of a graph.
@Suite struct TrendTests {
  private func article(_ name: String, _ day: String?) -> ArticleHead {
    ArticleHead(
      id: ContentID(.article, [name]), path: name, title: name, publisher: nil,
      published: day.flatMap(PartialDate.init(iso:)))
  }

  @Test func theTimeOfTheGraphIsCutIntoEighths() throws {
    let articles = [
      article("a", "2025-01-01"), article("b", "2025-01-08"), article("c", "2025-01-08"),
      article("d", nil),
    ]
    let span = try #require(TimeSpan(articles))
    let trend = span.trend(of: Set(articles.map(\.id)))
    #expect(trend?.levels == [5, 1, 1, 1, 1, 1, 1, 8])
    #expect(span.trend(of: [articles[3].id]) == nil)
    #expect(TimeSpan([articles[3]]) == nil)
    // One day alone is a span too.
    #expect(TimeSpan([articles[0]])?.trend(of: [articles[0].id])?.levels.first == 8)
  }

  @Test(arguments: [[0, 1, 2, 3, 4, 5, 6, 7], [9, 0, 0, 0, 0, 0, 0, 1]])
  func aStoreKeepsLevelsInOneNumber(counts: [Int]) {
    let trend = Trend(counts: counts)
    #expect(Trend(packed: trend.packed) == trend)
    #expect(trend.levels.allSatisfy { (1...8).contains($0) })
  }
}
