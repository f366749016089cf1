import GraphStore
import NewsGraph
import NewsModel
import Testing

@Suite struct SavingTests {
  @Test func factsComeBackAsTheyWereSaved() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan, Stories.report, Stories.other])
    for story in [Stories.plan, Stories.report, Stories.other] {
      #expect(try temporary.store.facts(of: story.article.id) == story.facts)
      #expect(try temporary.store.article(story.article.id) == story.article)
    }
  }

  @Test func secondIngestChangesNothing() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan, Stories.report])
    let before = try temporary.store.graph()
    #expect(try temporary.ingest([Stories.plan, Stories.report]) == [.known, .known])
    #expect(try temporary.store.graph() == before)
  }

  @Test func orderOfIngestLeavesNoTrace() throws {
    let stories = [Stories.plan, Stories.report, Stories.other, Stories.plan.at("z/copy.txt")]
    let one = try TemporaryStore()
    try one.ingest(stories)
    let other = try TemporaryStore()
    for story in stories.reversed() { try other.ingest([story]) }
    #expect(try one.store.graph() == other.store.graph())
    #expect(try one.store.graph().people.count == 3)
  }

  @Test(arguments: [false, true])
  func copiesAreOneArticleUnderTheSmallestPath(reversed: Bool) throws {
    let temporary = try TemporaryStore()
    let stories = [
      Stories.plan.at("m.txt").by("셋"), Stories.plan.at("b.txt").by("하나"),
      Stories.plan.at("c.txt").by("둘"),
    ]
    try temporary.ingest(reversed ? stories.reversed() : stories)
    let heads = try temporary.store.articles()
    #expect(heads.map(\.path) == ["b.txt"])
    #expect(heads.map(\.also) == [["c.txt", "m.txt"]])
    #expect(heads.map(\.publisher) == ["하나"])
  }

  @Test func anotherExtractorMakesFactsAnew() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan], extractor: "1")
    #expect(try temporary.ingest([Stories.plan], extractor: "1") == [.known])
    #expect(try temporary.ingest([Stories.plan], extractor: "2") == [.updated])
    #expect(try temporary.store.facts(of: Stories.plan.article.id) == Stories.plan.facts)
  }

  @Test func wordsThatStandNowhereAreRefused() throws {
    let temporary = try TemporaryStore()
    var story = Stories.plan
    story.role("문가람", "회장", at: "새벽전지", saying: "문가람 새벽전지 회장")
    let batch = try temporary.store.beginBatch(at: "2025-03-01T09:00:00Z")
    let saved = try temporary.store.save(
      [ReadArticle(story.article, story.facts, extractor: "1")], batch: batch)
    #expect(saved.map(\.refused) == [1])
    #expect(try temporary.store.facts(of: story.article.id) == Stories.plan.facts)
  }

  @Test func forgottenArticleLeavesNothing() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan])
    let before = try temporary.store.graph()
    try temporary.ingest([Stories.report])
    #expect(try temporary.store.forget([Stories.report.article.id]) == 1)
    #expect(try temporary.store.forget([Stories.report.article.id]) == 0)
    try temporary.store.relink(NameLinker.link)
    #expect(try temporary.store.graph() == before)
    #expect(try temporary.store.search(["배터리는"], limit: 5).isEmpty)
  }

  @Test func articlesAreFoundByPathFolderAndID() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan, Stories.report])
    let id = Stories.report.article.id
    for text in ["b/report.txt", "b", "b/", id.rawValue, String(id.rawValue.prefix(6))] {
      #expect(try temporary.store.articles(matching: text).map(\.id) == [id])
    }
    #expect(try temporary.store.articles(matching: "*").isEmpty)
    #expect(try temporary.store.articles(at: "a").isEmpty)
  }
}
