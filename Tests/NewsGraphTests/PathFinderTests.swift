import GraphSamples
import NewsGraph
import NewsModel
import Testing

@Suite struct PathFinderTests {
  let graph: InMemoryGraph

  init() {
    let (graph, articles) = SampleGraph.make()
    self.graph = InMemoryGraph(graph, articles: articles)
  }

  func ref(_ name: String) throws -> EntityRef {
    try #require(
      graph.rows(.person, matching: RowFilter(words: name), order: .rank, range: 0..<1).first
    ).ref
  }

  func words(_ path: GraphPath) -> [String] {
    (path.steps.first.map { [$0.from.name] } ?? []) + path.steps.map(\.via.ref.name)
  }

  @Test func joinsTwoWhoNeverMetThroughOneWhoMetBoth() throws {
    let paths = try PathFinder().paths(from: ref("정신아"), to: ref("손정의"), limit: 1, in: graph)
    #expect(
      paths.map(words) == [["정신아", "올트먼·정신아", "샘 올트먼", "올트먼·손정의 외 3명", "손정의"]])
  }

  @Test func everyStepIsJoinedToTheNextAndSaysWhy() throws {
    let paths = try PathFinder().paths(from: ref("정신아"), to: ref("손정의"), limit: 5, in: graph)
    #expect(paths.count == 5)
    #expect(Set(paths.map(words)).count == 5)
    for path in paths {
      #expect(path.steps.allSatisfy { !$0.via.evidence.isEmpty })
      for (a, b) in zip(path.steps, path.steps.dropFirst()) { #expect(a.via.ref == b.from) }
      #expect(Set(words(path)).count == path.steps.count + 1)
    }
    #expect(paths.map(\.steps.count) == paths.map(\.steps.count).sorted())
  }

  @Test func noneWhereNothingJoins() throws {
    #expect(
      try PathFinder().paths(from: ref("나도현"), to: ref("손정의"), limit: 3, in: graph).isEmpty)
    #expect(try PathFinder().paths(from: ref("나도현"), to: ref("손정의"), limit: 0, in: graph).isEmpty)
  }

  @Test func fromOneToItselfThereIsNothingToWalk() throws {
    #expect(
      try PathFinder().paths(from: ref("손정의"), to: ref("손정의"), limit: 3, in: graph)
        == [GraphPath(steps: [])])
  }

  @Test func aHubIsPassedThroughLast() throws {
    let (crowd, _) = SampleGraph.crowd(30)
    let graph = InMemoryGraph(crowd)
    let a = EntityRef(id: GraphBuilder.person("사람3"), kind: .person, name: "사람3")
    let b = EntityRef(id: GraphBuilder.person("사람5"), kind: .person, name: "사람5")
    let avoiding = try PathFinder(hubDegree: 20).paths(from: a, to: b, limit: 2, in: graph)
    #expect(avoiding.map(\.steps.count) == [4, 2])
    #expect(avoiding.first?.steps.allSatisfy { $0.via.kind == "meeting" } == true)
    let plain = try PathFinder(hubDegree: .max).paths(from: a, to: b, limit: 2, in: graph)
    #expect(plain.map(\.steps.count) == [2, 4])
  }

  @Test func theLengthAndTheBudgetAreKept() throws {
    let (crowd, _) = SampleGraph.crowd(30)
    let graph = InMemoryGraph(crowd)
    let a = EntityRef(id: GraphBuilder.person("사람0"), kind: .person, name: "사람0")
    let b = EntityRef(id: GraphBuilder.person("사람29"), kind: .person, name: "사람29")
    #expect(
      try PathFinder(longest: 1).paths(from: a, to: b, limit: 1, in: graph).isEmpty)
    #expect(try PathFinder(budget: 1).paths(from: a, to: b, limit: 1, in: graph).isEmpty)
  }
}
