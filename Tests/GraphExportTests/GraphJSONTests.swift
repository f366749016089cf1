import GraphExport
import GraphSamples
import NewsModel
import Testing

@Suite struct GraphJSONTests {
  private let graph = SampleGraph.make().graph

  @Test func idsStandAloneInTheExport() throws {
    let meeting = try #require(graph.meetings.first { !$0.people.isEmpty })
    #expect(
      GraphJSON().meeting(meeting)["people"] == JSONValue(meeting.people.map(\.rawValue)))
    #expect(GraphJSON().meeting(meeting)["date"] == JSONValue(meeting.date?.iso))
  }

  @Test func namesStandBesideIDsElsewhere() throws {
    let names = Dictionary(graph.people.map { ($0.id, $0.name) }) { first, _ in first }
    let paths = Dictionary(graph.articles.map { ($0.id, $0.path) }) { first, _ in first }
    let json = GraphJSON(naming: { names[$0] }, paths: { paths[$0] })
    let meeting = try #require(graph.meetings.first { !$0.people.isEmpty })
    let person = try #require(meeting.people.first)
    guard case .array(let people)? = json.meeting(meeting)["people"] else {
      Issue.record("no list of people")
      return
    }
    #expect(
      people.first == ["id": .string(person.rawValue), "name": JSONValue(names[person])])
    let evidence = try #require(meeting.provenance.evidence.first)
    #expect(json.evidence(evidence)["path"] == JSONValue(paths[evidence.article]))
    #expect(json.evidence(evidence)["quote"] == .string(evidence.quote))
  }

  @Test func unknownIsNull() {
    let firm = Firm(id: ContentID(.firm, ["가온"]), name: "가온")
    #expect(GraphJSON().firm(firm)["ticker"] == .null)
    let role = Role(
      id: ContentID(.role, ["대표"]), title: "대표", firm: nil, status: .current,
      provenance: Provenance(rule: "test", confidence: 0.4, evidence: []))
    #expect(GraphJSON().role(role)["firm"] == .null)
    #expect(GraphJSON().role(role)["weak"] == true)
  }
}
