import Extraction
import Linking
import NewsModel
import Testing

@Suite struct LinkerTests {
  private static let texts = [
    ("2025-02-05", "김도현 가람전자 회장은 4일 서울에서 박지호 하람건설 사장과 회동했다. 김 회장은 웃었다."),
    ("2025-02-04", "하람건설 박지호 사장이 4일 김도현 가람전자 회장을 만났다. 최민석 두레식품 대표도 배석했다."),
    ("2025-02-03", "김도현 가람전자 회장은 4일 박지호 하람건설 사장을 만날 예정이다."),
    ("2025-02-06", "마티아스 벨그렌 노르드바이오 CEO는 5일 김도현 가람전자 회장과 만난 적이 없다고 말했다."),
    ("2025-03-01", "가람그룹은 두레식품 지분 12%를 인수했다. 노르드바이오(123450)도 협력사로 나섰다."),
  ]

  private static let articles = texts.map { published, text in
    Article(
      id: ContentID(.article, bytes: text.utf8), path: text, published: PartialDate(iso: published),
      text: text, zones: [Zone(.body, Span(0, text.utf8.count))])
  }

  private static let graph = link(articles)

  private static func link(_ articles: [Article]) -> Graph {
    Linker().link(articles.map(Extractor().facts), articles: articles.map(ArticleHead.init))
  }

  @Test func theOrderOfTheArticlesDoesNotMatter() {
    #expect(Self.link(Self.articles.reversed()) == Self.graph)
    #expect(Self.link(Array(Self.articles[2...] + Self.articles[..<2])) == Self.graph)
  }

  @Test func newsroomsThatTellOneMeeting() {
    #expect(
      Self.graph.meetingLines.filter { $0.contains("2025-02-04") }.count == 1)
    let meeting = Self.graph.meetings.first { $0.date?.iso == "2025-02-04" }
    #expect(meeting?.status == .held)
    #expect(meeting?.tellings.count == 3)
    #expect(meeting?.people.map(Self.graph.name).sorted() == ["김도현", "박지호", "최민석"])
  }

  @Test func whatIsDeniedIsOutsideTheGraph() {
    let names = Self.graph.meetings.flatMap(\.people).map(Self.graph.name)
    #expect(!names.contains("마티아스 벨그렌"))
  }

  @Test func everyLocalIdResolves() {
    let graph = Self.graph
    let present = Set(
      graph.people.map(\.id) + graph.firms.map(\.id) + graph.meetings.map(\.id)
        + graph.claims.meetings.map(\.id) + graph.ties.map(\.id) + graph.claims.ties.map(\.id)
        + graph.people.flatMap(\.roles).map(\.id))
    for facts in Self.articles.map(Extractor().facts) {
      let locals = facts.entities.map(\.id) + facts.meetings.map(\.id) + facts.ties.map(\.id)
      for id in locals { #expect(present.contains(graph.redirects[id] ?? id)) }
    }
    #expect(graph.redirects.values.allSatisfy(present.contains))
    #expect(graph.redirects.keys.allSatisfy { !present.contains($0) })
  }

  @Test func anIdOnceShownResolvesAfterLaterJoins() {
    let early = Self.link([Self.articles[0]])
    let ids = Set(Self.graph.people.map(\.id))
    for person in early.people {
      let now = Self.graph.redirects[person.id] ?? person.id
      #expect(ids.contains(now))
      #expect(Self.graph.name(now) == person.name)
    }
  }

  @Test func everyPartyIsInTheGraph() {
    let graph = Self.graph
    let people = Set(graph.people.map(\.id))
    let firms = Set(graph.firms.map(\.id))
    #expect(graph.meetings.allSatisfy { $0.people.allSatisfy(people.contains) })
    #expect(graph.people.flatMap(\.roles).compactMap(\.firm).allSatisfy(firms.contains))
    #expect(graph.ties.allSatisfy { firms.union(people).isSuperset(of: [$0.from, $0.to]) })
  }

  @Test func factsOfUnknownArticlesAreLeftOut() {
    let graph = Linker().link(
      Self.articles.map(Extractor().facts), articles: [ArticleHead(Self.articles[4])])
    #expect(graph.articles.count == 1)
    #expect(graph.people.isEmpty)
  }

  @Test func listsAreSorted() {
    let graph = Self.graph
    #expect(graph.articles.map(\.id) == graph.articles.map(\.id).sorted())
    #expect(graph.people.map(\.id) == graph.people.map(\.id).sorted())
    #expect(graph.firms.map(\.id) == graph.firms.map(\.id).sorted())
    #expect(graph.meetings.map(\.id) == graph.meetings.map(\.id).sorted())
  }

  @Test func theWorkCanBeEndedWithinItsStages() {
    struct Stop: Error {}
    let articles = (0..<40).map { number -> Article in
      let text = "나도현 가온로봇 대표는 \(number % 20 + 1)일 문가람 새벽전지 사장과 서울에서 만났다."
      return Article(
        id: ContentID(.article, ["\(number)"]), path: "\(number).txt",
        published: PartialDate(iso: "2025-02-04"), text: text,
        zones: [Zone(.body, Span(0, text.utf8.count))])
    }
    let facts = articles.map(Extractor().facts)
    let heads = articles.map(ArticleHead.init)
    var looks = 0
    _ = Linker().link(facts, articles: heads) { looks += 1 }
    #expect(looks > 2 * articles.count)
    for last in [0, looks / 3, looks - 1] {
      var left = last
      #expect(throws: Stop.self) {
        try Linker().link(facts, articles: heads) {
          left -= 1
          if left < 0 { throw Stop() }
        }
      }
    }
  }

  @Test func nothingGivesNothing() { #expect(Linker().link([], articles: []) == Graph()) }
}
