import Dispatch
import NewsGraph
import NewsModel
import Testing

@testable import GraphStore

@Suite struct ConcurrencyTests {
  /// Stories of one person each.
  private static func stories(_ prefix: String) -> [Story] {
    (0..<20).map { index in
      var story = Story("\(prefix)/\(index).txt", "소식 \(prefix)\(index)", "홍길동이 왔다.")
      story.entity(.person, "홍길동")
      return story
    }
  }

  @Test func aLongQuestionEndsWhenNobodyWantsItsAnswer() throws {
    let temporary = try TemporaryStore()
    let store = temporary.store
    let sign = StopSign()
    let counting = """
      WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number)
      SELECT count(*) FROM number
      """
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(20)) { sign.raise() }
    #expect(throws: GraphStoreError.self) {
      try sign.over { try store.read { try $0.row(counting) { try $0.int() } } }
    }
    // The store is not the worse for it.
    #expect(try store.counts().people == 0)
  }

  @Test func twoWritersAndAReaderGetOnWithEachOther() async throws {
    let temporary = try TemporaryStore()
    let path = temporary.store.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for prefix in ["a", "b"] {
        group.addTask {
          let store = try GraphStore.open(at: path, creating: false)
          let batch = try store.beginBatch(at: "2025-03-01T09:00:00Z")
          for story in Self.stories(prefix) {
            try store.save(
              [ReadArticle(story.article, story.facts, extractor: "1")], batch: batch)
          }
          try store.relink(NameLinker.link)
        }
      }
      group.addTask {
        let store = try GraphStore.open(at: path, creating: false)
        var people = 0
        while people == 0 {
          let graph = try store.graph()
          people = graph.people.count
          // A graph is whole or not there: whoever is in it has mentions.
          #expect(graph.people.allSatisfy { !$0.mentions.isEmpty })
        }
      }
      try await group.waitForAll()
    }
    try temporary.store.relink(NameLinker.link)
    #expect(try temporary.store.graph().people.map(\.mentions.count) == [40])
  }

  @Test func twoMakersOfOneStoreBothOpenIt() async throws {
    let folder = try TemporaryFolder()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let store = try GraphStore.open(at: folder("graph.sqlite"), creating: true)
          _ = try store.beginBatch(at: "2025-03-01T09:00:00Z")
        }
      }
      try await group.waitForAll()
    }
    let store = try GraphStore.open(at: folder("graph.sqlite"), creating: false)
    #expect(try store.batches().count == 4)
  }
}
