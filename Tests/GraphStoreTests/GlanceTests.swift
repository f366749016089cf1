import GraphSamples
import GraphStore
import NewsGraph
import NewsModel
import Testing

/// A page of whom very many articles name is read in no time, and the rest of it later.
@Suite struct GlanceTests {
  /// A firm that so many articles name, one a day.
  private func sample(_ count: Int) -> (graph: Graph, articles: [Article]) {
    var builder = GraphBuilder()
    for day in 0..<count {
      builder.article(
        "\(day).txt", title: "소식 \(day)", publisher: "누리일보",
        published: CivilDay(number: 19_000 + day).date?.iso, lines: ["가온로봇이 소식을 냈다."])
    }
    builder.firm("가온로봇")
    builder.person("나도현")
    builder.role("나도현", "대표", at: "가온로봇", saying: "가온로봇이")
    return (builder.graph(), builder.articles)
  }

  @Test func aGlanceHoldsTheLatestArticlesAndTellsHowManyThereAre() throws {
    let store = try TemporaryStore().filled(with: sample(230))
    let firm = GraphBuilder.firm("가온로봇")
    let glance = try #require(try store.glance(at: firm))
    #expect(glance.articlesInAll == 230)
    let whole = try #require(try store.page(firm))
    #expect(whole.articlesInAll == nil && whole.articles.count == 230)
    guard case .firm(let part) = glance.subject, case .firm(let all) = whole.subject else {
      Issue.record("no firm")
      return
    }
    let latest = Set(part.mentions.map(\.evidence.article))
    #expect(latest.count == 200)
    #expect(latest.compactMap { glance.articles[$0]?.published?.iso }.min() == "2022-02-07")
    #expect(part.mentions == all.mentions.filter { latest.contains($0.evidence.article) })
    #expect(glance.holders == whole.holders && glance.names == whole.names)
  }

  @Test func ofFewArticlesAGlanceIsTheWholePage() throws {
    let store = try TemporaryStore().filled(with: sample(20))
    for id in [GraphBuilder.firm("가온로봇"), GraphBuilder.person("나도현")] {
      #expect(try store.glance(at: id) == store.page(id))
    }
    #expect(try store.glance(at: ContentID(.person, ["아무도 아닌"])) == nil)
  }
}
