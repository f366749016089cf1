import Foundation
import GraphExport
import GraphSamples
import NewsModel
import Testing

@Suite struct JSONExportTests {
  private struct Export: Decodable {
    var articles: [[String: Anything]]
    var people: [[String: Anything]]
    var firms: [[String: Anything]]
    var meetings: [[String: Anything]]
    var ties: [[String: Anything]]
    var quotes: [[String: Anything]]
    var claims: [[String: Anything]]
  }

  /// A value of any shape, of which only being there matters.
  private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  private static let graph: Graph = {
    var graph = SampleGraph.make().graph
    graph.claims.ties = [graph.ties.removeLast()]
    graph.claims.meetings = [graph.meetings.removeLast()]
    return graph
  }()

  @Test func everyListHasEveryKey() throws {
    let text = ExportFormat.json.text(Self.graph)
    let export = try JSONDecoder().decode(Export.self, from: Data(text.utf8))
    let said: Set = [
      "rule", "confidence", "weak", "certainty", "attributed_to", "evidence",
    ]
    func expect(_ list: [[String: Anything]], _ keys: Set<String>) {
      #expect(!list.isEmpty)
      for entry in list { #expect(keys.isSubset(of: entry.keys)) }
    }
    expect(
      export.articles, ["id", "path", "also", "title", "publisher", "published", "bylines"])
    expect(export.people, ["id", "name", "aliases", "mentions", "roles"])
    expect(export.firms, ["id", "name", "aliases", "mentions", "ticker", "kind"])
    let meeting: Set = [
      "id", "kind", "status", "date", "part_of_day", "place", "topics", "people", "firms", "parts",
    ]
    expect(export.meetings, meeting.union(said))
    expect(
      export.ties,
      said.union([
        "id", "kind", "from", "to", "status", "date", "label", "amounts", "share", "meeting",
      ]))
    expect(export.quotes, said.union(["id", "person", "text", "verb", "date"]))
    expect(export.claims, said.union(["id", "kind", "status", "date", "claim"]))
    #expect(export.claims.count == 2)
  }

  @Test func orderOfTheGraphsListsLeavesNoTrace() {
    var turned = Self.graph
    turned.articles.reverse()
    turned.people.reverse()
    turned.firms.reverse()
    turned.meetings.reverse()
    turned.ties.reverse()
    turned.quotes.reverse()
    turned.redirects[ContentID(.person, ["전"])] = turned.people.first?.id
    #expect(ExportFormat.json.text(turned) == ExportFormat.json.text(Self.graph))
  }

  @Test func emptyGraphHasEmptyLists() {
    #expect(
      ExportFormat.json.text(Graph()) == """
        {
          "articles": [],
          "people": [],
          "firms": [],
          "meetings": [],
          "ties": [],
          "quotes": [],
          "claims": []
        }

        """)
  }

  @Test func formatsAreNamedAsTyped() {
    #expect(ExportFormat(rawValue: "json") == .json)
    #expect(ExportFormat(rawValue: "graphml") == nil)
  }
}
