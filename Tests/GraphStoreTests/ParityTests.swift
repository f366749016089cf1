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

  /// What lists can be narrowed by, alone and together.
  private static let filters: [RowFilter] = {
    var filters: [RowFilter] = []
    func add(_ words: String = "", _ change: (inout RowFilter) -> Void) {
      var filter = RowFilter(words: words)
      filter.today = CivilDay(year: 2025, month: 3, day: 1) ?? filter.today
      change(&filter)
      filters.append(filter)
    }
    add { $0.period = Period(from: PartialDate(year: 2025, month: 2)) }
    add { $0.period = Period(to: PartialDate(year: 2024)) }
    add { $0.period = Period(from: PartialDate(year: 2025), to: PartialDate(year: 2024)) }
    for outcome in MeetingOutcome.allCases { add { $0.outcome = outcome } }
    for outlet in ["누리", "한 결", "a", "없는매체"] { add { $0.outlet = outlet } }
    add { $0.least = 2 }
    add("올트") { $0.least = 3 }
    add { $0.isUnread = true }
    add {
      $0.outlet = "일보"
      $0.period = Period(from: PartialDate(year: 2025, month: 2, day: 4))
    }
    for sides in [
      [["이재용"]], [["이재용", "최태원"], ["올트먼"]], [["삼성전자"], ["오픈AI"]], [["아무도 아닌"]], [["올"]],
    ] {
      add { $0.sides = sides }
    }
    add("회동") {
      $0.sides = [["삼성전자"]]
      $0.outcome = .held
    }
    return filters
  }()

  private func expectFilterParity(_ store: GraphStore, _ memory: InMemoryGraph) throws {
    for kind in EntityKind.allCases {
      for filter in Self.filters {
        #expect(
          try store.rowCount(kind, matching: filter) == memory.rowCount(kind, matching: filter))
        for order in ListOrder.allCases {
          let rows = try store.rows(kind, matching: filter, order: order, range: 0..<50)
          #expect(
            rows.map(\.ref.id)
              == memory.rows(kind, matching: filter, order: order, range: 0..<50).map(\.ref.id),
            "\(kind) \(filter)")
        }
      }
    }
    let typed = [
      "올트먼", "삼성 회동", "\"이재용 회장\"", "없는말이다", "올트먼 OR 최태원", "삼성 -회동", "회장 NOT (삼성 OR 카카오)",
      "(올트먼 OR 손정의) 회동",
    ]
    for text in typed {
      for period in [
        Period(), Period(from: PartialDate(iso: "2025-02")), .init(to: .init(iso: "2024")),
      ] {
        var query = try TextQuery(text)
        query.period = period
        #expect(try store.search(query, limit: 20) == memory.search(query, limit: 20), "\(text)")
      }
    }
  }

  private func expectParity(_ sample: (graph: Graph, articles: [Article])) throws {
    let store = try TemporaryStore().filled(with: sample)
    let memory = InMemoryGraph(sample.graph, articles: sample.articles)
    #expect(try store.graph() == sample.graph)
    #expect(try store.counts() == memory.counts())
    for scale in TimeScale.allCases {
      #expect(try store.stretches(of: scale) == memory.stretches(of: scale))
    }
    for kind in EntityKind.allCases {
      for query in Self.queries {
        let filter = RowFilter(words: query)
        #expect(
          try store.rowCount(kind, matching: filter) == memory.rowCount(kind, matching: filter))
        for order in ListOrder.allCases {
          for range in [0..<1000, 3..<7, 500..<600, 0..<0] {
            #expect(
              try store.rows(kind, matching: filter, order: order, range: range)
                == memory.rows(kind, matching: filter, order: order, range: range))
          }
        }
        #expect(
          try store.find(query, kinds: [kind], limit: 10)
            == memory.find(query, kinds: [kind], limit: 10))
      }
    }
    try expectFilterParity(store, memory)
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
