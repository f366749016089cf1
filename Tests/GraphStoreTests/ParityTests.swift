import GraphSamples
import GraphStore
import NewsGraph
import NewsModel
import Testing

/// A store answers as the graph in memory does.
@Suite struct ParityTests {
  private static let queries = [
    "", " ", "이재용", "삼성", "회동", "올트", "서울", "ㅇㅈㅇ", "dlwodyd", "005930", "삼성 회장", "가온", "없는이름",
  ]

  @Test func storeAnswersAsMemoryDoes() throws {
    try expectParity(SampleGraph.make())
  }

  @Test func storeAnswersAsMemoryDoesInACrowd() throws {
    try expectParity(SampleGraph.crowd(60))
  }

  @Test(arguments: 0..<8) func storeAnswersAsMemoryDoesForRandomGraphs(seed: Int) throws {
    try expectParity(RandomGraph.make(seed: UInt64(seed)))
  }

  private func expectParity(_ sample: (graph: Graph, articles: [Article])) throws {
    let store = try TemporaryStore().filled(with: sample)
    let memory = InMemoryGraph(sample.graph, articles: sample.articles)
    #expect(try store.graph() == sample.graph)
    #expect(try store.counts() == memory.counts())
    for kind in EntityKind.allCases {
      for query in Self.queries {
        #expect(try store.rowCount(kind, matching: query) == memory.rowCount(kind, matching: query))
        for order in ListOrder.allCases {
          for range in [0..<1000, 3..<7, 500..<600, 0..<0] {
            #expect(
              try store.rows(kind, matching: query, order: order, range: range)
                == memory.rows(kind, matching: query, order: order, range: range))
          }
        }
        #expect(
          try store.find(query, kinds: [kind], limit: 10)
            == memory.find(query, kinds: [kind], limit: 10))
      }
    }
    for id in ids(of: sample.graph) {
      #expect(try store.page(id) == memory.page(id))
      #expect(try store.neighbours(of: id) == memory.neighbours(of: id))
      #expect(try store.resolve(id) == memory.resolve(id))
    }
  }

  /// Everything that stands, everything that leads there, and an id never given.
  private func ids(of graph: Graph) -> [ContentID] {
    let standing =
      graph.people.map(\.id) + graph.firms.map(\.id) + graph.meetings.map(\.id)
      + graph.articles.map(\.id) + graph.ties.map(\.id) + graph.claims.meetings.map(\.id)
    return standing + graph.redirects.keys + [ContentID(.person, ["아무도 아닌"])]
  }
}

extension TemporaryStore {
  /// The store with the articles of a sample and its graph.
  fileprivate func filled(
    with sample: (graph: Graph, articles: [Article])
  ) throws -> GraphStore {
    let batch = try store.beginBatch(at: "2025-03-01T09:00:00Z")
    for article in sample.articles {
      let facts = ArticleFacts(article: article.id)
      try store.save(article, facts, extractor: "1", batch: batch)
    }
    try store.relink { _, _, _ in sample.graph }
    return store
  }
}
