import ArticleReading
import Foundation
import GraphStore
import NewsModel
import Testing

@testable import InmaekCommands

/// Whatever a reader does, undoes and reads again, the graph is that of what stands.
@Suite struct RandomHandTests {
  /// Numbers that follow from a seed.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  /// A store of its own.
  private final class Case {
    let store: GraphStore
    private let folder = NSTemporaryDirectory() + "inmaek-" + UUID().uuidString
    private let pipeline = IngestPipeline.standard
    private(set) var articles: [Article] = []
    private var kept: [ContentID: ArticleFacts] = [:]

    init() throws {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      store = try GraphStore.open(at: folder + "/s.sqlite", creating: true)
      for (name, text) in RandomHandTests.texts.sorted(by: { $0.key < $1.key }) {
        articles.append(try ArticleReader().read(Array(text.utf8), path: name))
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Reads an article as ingest does, with the date that a reader gave it.
    func ingest(_ article: Article) throws {
      let date = try store.correctedDates()[article.id] ?? nil
      let facts =
        date == nil
        ? kept[article.id] ?? pipeline.facts(article) : pipeline.facts(article.dated(date))
      if date == nil { kept[article.id] = facts }
      let batch = try store.beginBatch(at: "2025-03-01T00:00:00Z")
      try store.save(
        [ReadArticle(article, facts, extractor: pipeline.version(on: date))], batch: batch)
    }

    func settle() throws { try pipeline.settle(store) }

    /// What the export is made of.
    func graph() throws -> Graph {
      try settle()
      var graph = try store.graph()
      graph.redirects = [:]
      return graph
    }
  }

  private static let texts = Dictionary(
    uniqueKeysWithValues: (0..<8).map { n in
      let names = ["나도현", "문가람", "배소율", "나도현"]
      let firms = ["가온로봇", "새벽전지", "하늘극단", "누리소프트", "마루건설"]
      let (a, b) = (names[n % 4], names[(n + 1) % 3])
      let text = """
        누리일보 2025-02-\(n + 10)

        \(a) \(firms[n % 5]) 대표는 \(n + 9)일 서울에서 \(b) \(firms[(n + 2) % 5]) 사장과 만났다.

        \(a) 대표는 "함께 하겠다"고 말했다.
        """
      return ("\(n).txt", text + "\n")
    })

  /// Something that a reader may do to the graph as it is.
  private func deed(_ graph: Graph, _ store: GraphStore, _ dice: inout Dice) throws -> Deed? {
    func anyone() -> Person? { graph.people.randomElement(using: &dice) }
    switch Int.random(in: 0..<8, using: &dice) {
    case 0, 1:
      guard let a = anyone(), let b = anyone(), a.id != b.id else { return nil }
      let verdict: Judgement.Verdict = Bool.random(using: &dice) ? .same : .different
      return Deed(
        .merge, [a.name, b.name],
        judgements: [
          Judgement(
            Anchor.anchors(of: a.mentions), Anchor.anchors(of: b.mentions, most: .max), verdict)
        ])
    case 2:
      guard let a = anyone(), let part = a.mentions.randomElement(using: &dice) else { return nil }
      let rest = a.mentions.filter { $0 != part }.map(Anchor.init)
      guard !rest.isEmpty else { return nil }
      return Deed(.split, judgements: [Judgement([Anchor(part)], rest, .different)])
    case 3:
      guard let a = anyone(), let target = try store.target(a.id) else { return nil }
      return Deed(
        .rename,
        corrections: [Correction(target, .name, a.name + " \(Int.random(in: 0..<9, using: &dice))")]
      )
    case 4:
      guard let a = anyone(), let target = try store.target(a.id) else { return nil }
      return Deed(.hide, corrections: [Correction(target, .hidden)])
    case 5:
      let ids =
        graph.meetings.map(\.id) + graph.quotes.map(\.id)
        + graph.people.flatMap(\.roles).map(\.id)
      guard let id = ids.randomElement(using: &dice), let target = try store.target(id) else {
        return nil
      }
      return Deed(.reject, corrections: [Correction(target, .rejected)])
    case 6:
      guard let meeting = graph.meetings.randomElement(using: &dice),
        let target = try store.target(meeting.id)
      else { return nil }
      return Deed(
        .correct,
        corrections: [Correction(target, .date, "2025-01-0\(Int.random(in: 1...9, using: &dice))")])
    default:
      guard let article = graph.articles.randomElement(using: &dice) else { return nil }
      let target = Target(article: article.id, title: article.title)
      return Deed(
        .correct,
        corrections: [Correction(target, .date, "2024-12-1\(Int.random(in: 0...9, using: &dice))")])
    }
  }

  @Test(arguments: [1, 2]) func theWayThereDoesNotMatter(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let worked = try Case()
    for article in worked.articles { try worked.ingest(article) }
    let before = try worked.graph()
    var graph = before
    for step in 0..<1000 {
      switch Int.random(in: 0..<10, using: &dice) {
      case 0, 1: try worked.store.undo()
      case 2:
        let standing = try worked.store.decisions().filter { !$0.isUndone }
        if let one = standing.randomElement(using: &dice) { try worked.store.undo(one.id) }
      case 3: try worked.store.redo()
      case 4:
        guard let article = worked.articles.randomElement(using: &dice) else { break }
        try worked.store.forget([article.id])
        try worked.ingest(article)
      default:
        guard let deed = try deed(graph, worked.store, &dice) else { break }
        try worked.store.decide(deed, by: "기자", at: "2025-03-02T09:00:00Z")
        // No more stand than a reader may have in mind.
        let standing = try worked.store.decisions().filter { !$0.isUndone }
        if standing.count > 10, let first = standing.first { try worked.store.undo(first.id) }
      }
      guard step % 125 == 124 else { continue }
      graph = try worked.graph()
      let scratch = try Case()
      try scratch.store.adopt(try worked.store.decisions().filter { !$0.isUndone })
      for article in scratch.articles.shuffled(using: &dice) { try scratch.ingest(article) }
      #expect(try scratch.graph() == graph, "step \(step)")
    }
    while try worked.store.undo() != nil {}
    #expect(try worked.graph() == before)
  }
}
