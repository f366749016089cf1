import ArticleReading
import Extraction
import Foundation
import GraphExport
import Linking
import NewsModel
import Testing

@testable import GraphScoring

/// What is found in the sample articles does not become less.
@Suite struct SampleFiguresTests {
  /// The figures below which a change makes the program worse, as `make score` shows them.
  static let bounds: [Measure: Double] = [
    .people: 0.95, .firms: 0.94, .roles: 0.95, .meetings: 0.8, .participants: 0.8,
    .meetingDate: 0.96, .meetingPlace: 0.94, .meetingStatus: 0.95, .ties: 0.86, .tieKind: 0.95,
    .verbatim: 1, .evidence: 1,
  ]

  @Test func stayAsGoodAsTheyWere() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let seeds = root.appending(path: "seeds").path
    let gold = try GoldGraph(path: root.appending(path: "Tests/Samples/seeds.gold.json").path)
    let graph = try ExportedGraph(json: Array(ExportFormat.json.text(Self.graph(of: seeds)).utf8))
    let scores = GraphScorer.scores(of: graph, against: gold, articles: seeds)
    for measure in Measure.judged {
      let bound = try #require(Self.bounds[measure])
      #expect(scores.figure(measure) >= bound, "\(measure.rawValue)")
    }
  }

  /// The set kept aside is sound: every name that the gold file uses is one of its entries.
  @Test(arguments: [
    "unseen/gold.json", "newsrooms/gold.json", "desks/gold.json", "dailies/gold.json",
    "weeklies/gold.json", "wires/gold.json", "columns/gold.json", "trades/gold.json",
    "seeds.gold.json",
  ])
  func aGoldFileHoldsTogether(name: String) throws {
    let samples = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples")
    let gold = try GoldGraph(path: samples.appending(path: name).path)
    let people = Set(gold.people.map(\.name))
    let firms = Set(gold.firms.map(\.name))
    #expect(people.count == gold.people.count && firms.count == gold.firms.count)
    let posts = gold.people.flatMap { $0.roles ?? [] }.compactMap(\.firm)
    #expect(Set(posts).subtracting(firms) == [])
    let parties = gold.meetings.flatMap { $0.people + ($0.maybe ?? []) }
    #expect(Set(parties).subtracting(people) == [])
    #expect(Set(gold.meetings.flatMap { $0.firms ?? [] }).subtracting(firms) == [])
    let ends = gold.ties.flatMap { $0.between + ($0.or ?? []).flatMap(\.self) }
    #expect(Set(ends).subtracting(people).subtracting(firms) == [])
  }

  private static func graph(of folder: String) throws -> Graph {
    let articles = try ArticleSource(paths: [folder]).files().map {
      try ArticleReader().read(try $0.bytes(), path: $0.path)
    }
    return Linker().link(
      articles.map(Extractor().facts), articles: articles.map { ArticleHead($0) })
  }
}
