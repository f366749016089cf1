import NewsModel
import Testing

@testable import GraphStore

@Suite struct PlacesTests {
  @Test func placesAreFoundByFileAndByFolder() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan, Stories.report])
    let plan = GraphStore.Place(file: "/뉴스/a/plan.txt", article: Stories.plan.article.id)
    let report = GraphStore.Place(file: "/뉴스/b/report.txt", article: Stories.report.article.id)
    try temporary.store.note([report, plan, plan])
    #expect(try temporary.store.places(at: "/뉴스/a/plan.txt") == [plan])
    #expect(try temporary.store.places(at: "/뉴스") == [plan, report])
    #expect(try temporary.store.places(at: "/뉴스/") == [plan, report])
    #expect(try temporary.store.places(at: "/뉴") == [])
  }

  @Test func anArticleIsForgottenWithItsLastPlace() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan])
    let id = Stories.plan.article.id
    let places = ["/a.txt", "/b.txt"].map { GraphStore.Place(file: $0, article: id) }
    try temporary.store.note(places)
    #expect(try temporary.store.abandon([places[0]]) == 0)
    #expect(try temporary.store.contains(id))
    #expect(try temporary.store.abandon([places[1]]) == 1)
    #expect(try !temporary.store.contains(id))
  }

  @Test func forgettingAnArticleStrikesItsPlaces() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan])
    let place = GraphStore.Place(file: "/a.txt", article: Stories.plan.article.id)
    try temporary.store.note([
      place, GraphStore.Place(file: "/x", article: Stories.other.article.id),
    ])
    try temporary.store.forget([place.article])
    #expect(try temporary.store.places(at: "/").isEmpty)
  }
}
