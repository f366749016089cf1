import Foundation
import NewsModel
import Testing

@testable import GraphStore

/// A folder that goes when it is no longer used.
final class TemporaryFolder: Sendable {
  let path = NSTemporaryDirectory() + "inmaek-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }
}

/// A store in a folder of its own.
struct TemporaryStore {
  let folder: TemporaryFolder
  let store: GraphStore

  init() throws {
    folder = try TemporaryFolder()
    store = try GraphStore.open(at: folder("graph.sqlite"), creating: true)
  }

  /// Reads stories in one batch and links.
  @discardableResult
  func ingest(
    _ stories: [Story], at time: String = "2025-03-01T09:00:00Z", extractor: String = "1"
  ) throws -> [SaveOutcome] {
    let batch = try store.beginBatch(at: time)
    let outcomes = try store.save(
      stories.map { ReadArticle($0.article, $0.facts, extractor: extractor) }, batch: batch
    ).map(\.outcome)
    try store.endBatch(batch, at: time)
    try store.relink(NameLinker.link)
    return outcomes
  }
}

extension TemporaryStore {
  /// The store with the articles of a sample and its graph.
  func filled(
    with sample: (graph: Graph, articles: [Article])
  ) throws -> GraphStore {
    let batch = try store.beginBatch(at: "2025-03-01T09:00:00Z")
    let articles = sample.articles.map {
      ReadArticle($0, ArticleFacts(article: $0.id), extractor: "1")
    }
    try store.save(articles, batch: batch)
    try store.relink { _, _, _ in sample.graph }
    return store
  }
}

/// Stories for most tests.
enum Stories {
  static var plan: Story {
    var story = Story(
      "a/plan.txt", "가온과 새벽, 다음 주 만난다",
      "나도현 가온로봇 대표는 11일 문가람 새벽전지 사장과 만날 예정인 것으로 전해졌다.",
      publisher: "누리일보", published: "2025-03-05")
    story.entity(.person, "나도현")
    story.entity(.person, "문가람")
    story.entity(.firm, "가온로봇")
    story.entity(.firm, "새벽전지")
    story.role("나도현", "대표", at: "가온로봇", saying: "나도현 가온로봇 대표")
    story.meeting(
      .planned, of: ["나도현", "문가람"], on: "2025-03-11", saying: "문가람 새벽전지 사장과 만날 예정인 것으로 전해졌다")
    return story
  }

  static var report: Story {
    var story = Story(
      "b/report.txt", "가온로봇·새벽전지 수장 회동",
      "나도현 대표와 문가람 사장은 11일 대전에서 회동했다.",
      "문 사장은 “배터리는 함께 만든다”고 말했다.",
      "가온로봇은 새벽전지에 3조원을 투자한다.",
      publisher: "두루경제", published: "2025-03-12")
    story.entity(.person, "나도현")
    story.entity(.person, "문가람", aliases: ["문 사장"])
    story.entity(.firm, "가온로봇")
    story.entity(.firm, "새벽전지")
    story.meeting(
      .held, of: ["나도현", "문가람"], on: "2025-03-11", saying: "나도현 대표와 문가람 사장은 11일 대전에서 회동했다")
    story.quote("문가람", "배터리는 함께 만든다", saying: "문 사장은 “배터리는 함께 만든다”고 말했다")
    story.tie("가온로봇", "새벽전지", saying: "가온로봇은 새벽전지에 3조원을 투자한다")
    return story
  }

  static var other: Story {
    var story = Story(
      "c/other.txt", "하늘조선 새 선장에 서지오",
      "하늘조선은 서지오 부사장을 대표로 내정했다.", published: "2025-04-01")
    story.entity(.person, "서지오")
    story.entity(.firm, "하늘조선")
    story.role("서지오", "대표", at: "하늘조선", saying: "하늘조선은 서지오 부사장을 대표로 내정했다")
    return story
  }
}
