import GraphSamples
import NewsModel
import Testing

@testable import NewsGraph

/// A graph without its weak statements.
@Suite struct SureGraphTests {
  @Test func losesWhatLiesBelowTheThreshold() throws {
    var (graph, _) = SampleGraph.make()
    let person = try #require(graph.people.firstIndex { $0.name == "이재용" })
    let weak = graph.meetings[0].id
    graph.people[person].roles[0].provenance.confidence = 0.49
    graph.meetings[0].provenance.confidence = 0
    graph.ties[0].meeting = weak
    graph.ties[1].provenance.confidence = 0.1
    graph.quotes[0].provenance.confidence = 0.2
    let sure = graph.withoutWeak()
    #expect(sure.people.count == graph.people.count)
    #expect(sure.people[person].roles.count == graph.people[person].roles.count - 1)
    #expect(sure.meetings == Array(graph.meetings.dropFirst()))
    #expect(sure.ties.map(\.id) == graph.ties.map(\.id).filter { $0 != graph.ties[1].id })
    #expect(sure.ties[0].meeting == nil)
    #expect(sure.quotes == Array(graph.quotes.dropFirst()))
    #expect(sure.withoutWeak() == sure)
  }

  @Test func keepsWhatIsSure() {
    let (graph, _) = SampleGraph.make()
    #expect(graph.withoutWeak() == graph)
  }
}
