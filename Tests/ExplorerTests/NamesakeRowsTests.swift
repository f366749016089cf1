import GraphSamples
import NewsGraph
import NewsModel
import Testing

@testable import Explorer

/// Two people of one name can be told apart wherever a name stands in a row.
@Suite struct NamesakeRowsTests {
  /// The sample in which two of a meeting bear one name: 정신아 is called as 샘 올트먼 is.
  private static let graph: InMemoryGraph = {
    var (graph, articles) = SampleGraph.make()
    for index in graph.people.indices where graph.people[index].name == "정신아" {
      graph.people[index].name = "샘 올트먼"
    }
    return InMemoryGraph(graph, articles: articles)
  }()

  private let other = GraphBuilder.person("정신아")

  @Test func homeTellsThemByTheirFirms() {
    let walk = Walk("120x60", graph: Self.graph)
    #expect(walk.shows("›샘 올트먼(오픈AI) 4"))
    #expect(walk.shows("›올트먼(오픈AI)·올트먼(카카오)"))
    #expect(!walk.shows("이재용("))
  }

  @Test func soDoAMeetingAndItsRow() {
    var walk = Walk("120x40", graph: Self.graph)
    walk.press("3", "/")
    walk.type("간담회")
    walk.press("enter")
    #expect(walk.rows.contains { $0.contains("25-02-04") && $0.contains("올트먼(오픈AI)") })
    walk.press("enter")
    #expect(walk.shows("▸샘 올트먼(오픈AI)"))
    #expect(walk.shows("›샘 올트먼(카카오)"))
  }

  @Test func soDoTheirPagesTheGraphAndTheWay() {
    var walk = Walk("120x40", graph: Self.graph, start: other)
    #expect(walk.shows("› 샘 올트먼(카카오)"))
    walk.press("g v")
    #expect(walk.shows(" 샘 올트먼(카카오) ┠"))
    #expect(walk.shows("›샘 올트먼(오픈AI)"))
    walk.press("[", "g p")
    #expect(walk.shows("샘 올트먼(카카오)"))
    walk.type("샘 올트먼")
    walk.press("enter")
    #expect(walk.shows("샘 올트먼(카카오) → 샘 올트먼(오픈AI)"))
  }

  @Test func theFinderTellsThemByTheirRoles() {
    var walk = Walk("100x30", graph: Self.graph)
    walk.press("ctrl-p")
    walk.type("샘 올트먼")
    #expect(walk.rows.contains { $0.contains("샘 올트먼") && $0.contains("오픈AI 최고경영자") })
    #expect(walk.rows.contains { $0.contains("샘 올트먼") && $0.contains("카카오 대표") })
  }

  @Test func whoIsTaggedOfTwoIsMeantAlone() {
    var walk = Walk("120x40", graph: Self.graph)
    walk.press("1", "/")
    walk.type("샘 올트먼")
    walk.press("enter", "j", "v", "g m")
    #expect(walk.shows("3 회동 ───────────────────── 1/7"))
    #expect(walk.shows("올트먼(오픈AI)·올트"))
  }
}
