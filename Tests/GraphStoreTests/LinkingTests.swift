import NewsGraph
import NewsModel
import Testing

@testable import GraphStore

@Suite struct LinkingTests {
  @Test func storeIsStaleFromSavingToLinking() throws {
    let temporary = try TemporaryStore()
    let store = temporary.store
    #expect(try !store.isStale())
    let batch = try store.beginBatch(at: "2025-03-01T09:00:00Z")
    try store.save(
      [ReadArticle(Stories.plan.article, Stories.plan.facts, extractor: "1")], batch: batch)
    #expect(try store.isStale())
    // As after a kill: another run opens the store and finds it so.
    let next = try GraphStore.open(at: store.path, creating: false)
    #expect(try next.isStale())
    #expect(try next.graph().people.isEmpty)
    try next.relink(NameLinker.link)
    #expect(try !store.isStale())
    #expect(try store.graph().people.count == 2)
  }

  @Test(arguments: ["forget", "path", "judgement"])
  func everyChangeMakesTheStoreStale(change: String) throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan])
    #expect(try !temporary.store.isStale())
    switch change {
    case "forget": try temporary.store.forget([Stories.plan.article.id])
    case "path": try temporary.store.addPath("z.txt", to: Stories.plan.article.id)
    default:
      let apart = Judgement(words(Stories.plan), words(Stories.report), .different)
      try temporary.store.decide(
        Deed(.distinct, ["나도현", "문가람"], judgements: [apart]), by: "기자",
        at: "2025-03-01T09:00:00Z")
    }
    #expect(try temporary.store.isStale())
  }

  @Test func whatIsSavedWhileLinkingLeavesTheStoreStale() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan])
    let other = try GraphStore.open(at: temporary.store.path, creating: false)
    let batch = try other.beginBatch(at: "2025-03-02T09:00:00Z")
    try temporary.store.relink { facts, heads, judgements in
      #expect(throws: Never.self) {
        try other.save(
          [ReadArticle(Stories.report.article, Stories.report.facts, extractor: "1")], batch: batch)
        try other.forget([Stories.plan.article.id])
      }
      return NameLinker.link(facts, heads, judgements)
    }
    #expect(try temporary.store.isStale())
    try temporary.store.relink(NameLinker.link)
    let fresh = try TemporaryStore()
    try fresh.ingest([Stories.report])
    #expect(try temporary.store.graph() == fresh.store.graph())
  }

  @Test func whatIsStoppedLeavesTheGraphAsItWas() throws {
    let temporary = try TemporaryStore()
    let store = temporary.store
    try temporary.ingest([Stories.plan, Stories.report])
    let (graph, version) = (try store.graph(), try store.version())
    let deed = Deed(
      .distinct, ["나도현", "문가람"],
      judgements: [
        Judgement(
          Anchor.anchors(of: try #require(graph.people.first).mentions),
          Anchor.anchors(of: try #require(graph.people.last).mentions), .different)
      ])
    let decision = try store.decide(deed, by: "reader", at: "2025-03-13T09:00:00Z")
    #expect(try store.isStale())
    // The wish comes while the graph is joined: it is not put in the place of the old one.
    let sign = StopSign()
    #expect(throws: GraphStoreError.self) {
      try sign.over {
        try store.relink { facts, heads, rulings in
          sign.raise()
          return NameLinker.link(facts, heads, rulings)
        }
      }
    }
    #expect(RelinkStage(rawValue: sign.stage) == .linking)
    #expect(try store.isStale() && store.graph() == graph)
    try store.undo(decision.id, unlinked: true)
    #expect(try !store.isStale())
    #expect(try store.version() != version)
    // What another saved meanwhile is not forgotten.
    try store.redo()
    let batch = try store.beginBatch(at: "2025-03-14T09:00:00Z")
    try store.save(
      [ReadArticle(Stories.other.article, Stories.other.facts, extractor: "1")], batch: batch)
    try store.undo(decision.id, unlinked: true)
    #expect(try store.isStale())
  }

  @Test func dataVersionTellsOfOtherWriters() throws {
    let temporary = try TemporaryStore()
    let other = try GraphStore.open(at: temporary.store.path, creating: false)
    let before = try other.dataVersion()
    #expect(try other.find("나도현", kinds: [.person], limit: 5).isEmpty)
    try temporary.ingest([Stories.plan])
    #expect(try other.dataVersion() != before)
    #expect(try other.find("나도현", kinds: [.person], limit: 5).map(\.ref.name) == ["나도현"])
  }

  @Test func everyIDOnceShownResolves() throws {
    let temporary = try TemporaryStore()
    var shown: Set<ContentID> = []
    for story in [Stories.report, Stories.plan, Stories.other] {
      try temporary.ingest([story])
      let graph = try temporary.store.graph()
      shown.formUnion(graph.people.map(\.id) + graph.firms.map(\.id) + graph.meetings.map(\.id))
    }
    for id in shown { #expect(try temporary.store.page(id) != nil) }
    for story in [Stories.report, Stories.plan] {
      let id = try temporary.store.resolve(story.id(.person, "문가람"))
      let name = try id.flatMap(temporary.store.page)?.names.values.first { $0.id == id }?.name
      #expect(name == "문가람")
    }
  }

  @Test func idOfAForgottenPartLeadsToTheRest() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan, Stories.report])
    let ids = [Stories.plan, Stories.report].map { $0.id(.person, "나도현") }
    let whole = try #require(try temporary.store.resolve(ids[0]))
    let forgotten = whole == ids[0] ? Stories.plan : Stories.report
    let rest = try #require(ids.first { $0 != whole })
    try temporary.store.forget([forgotten.article.id])
    try temporary.store.relink(NameLinker.link)
    #expect(try temporary.store.resolve(whole) == rest)
    try temporary.store.relink(NameLinker.link)
    #expect(try temporary.store.resolve(whole) == rest)
    // What leads there from the past is no part of the graph.
    #expect(try temporary.store.graph().redirects[whole] == nil)
  }

  @Test func idLeadsNowhereOnceAllIsForgottenAndBackWhenItReturns() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan])
    let id = Stories.plan.id(.person, "나도현")
    try temporary.store.forget([Stories.plan.article.id])
    try temporary.store.relink(NameLinker.link)
    #expect(try temporary.store.resolve(id) == nil)
    try temporary.ingest([Stories.plan])
    #expect(try temporary.store.resolve(id) == id)
  }

  /// The words that stand for 나도현 in a story.
  private func words(_ story: Story) -> [Anchor] {
    let entity = story.facts.entities.first { $0.name == "나도현" }
    return Anchor.anchors(of: entity?.mentions ?? [])
  }

  @Test func judgementsReachTheLinker() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan, Stories.report])
    let store = temporary.store
    #expect(try store.graph().people.count == 2)
    let apart = Judgement(words(Stories.plan), words(Stories.report), .different)
    try store.decide(
      Deed(.distinct, ["나도현", "나도현"], judgements: [apart]), by: "기자", at: "2025-03-02T09:00:00Z")
    try store.relink(NameLinker.link)
    #expect(try store.graph().people.count == 3)
    #expect(try store.undo()?.deed.judgements == [apart])
    try store.relink(NameLinker.link)
    #expect(try store.graph().people.count == 2)
    #expect(try store.redo()?.deed.judgements == [apart])
    try store.relink(NameLinker.link)
    #expect(try store.graph().people.count == 3)
  }

  @Test func theHistoryKeepsEverything() throws {
    let temporary = try TemporaryStore()
    let store = temporary.store
    let time = "2025-03-02T09:00:00Z"
    for name in ["가", "나", "다"] { try store.decide(Deed(.merge, [name]), by: "기자", at: time) }
    #expect(try store.undo()?.deed.names == ["다"])
    #expect(try store.undo()?.deed.names == ["나"])
    // Once more is done what was undone last.
    #expect(try store.redo()?.deed.names == ["나"])
    #expect(try store.undo(1)?.deed.names == ["가"])
    #expect(try store.undo(1) == nil)
    try store.decide(Deed(.split, ["라"]), by: "기자", at: time)
    #expect(try store.redo() == nil)
    #expect(try store.decisions().map(\.deed.names) == [["가"], ["나"], ["다"], ["라"]])
    #expect(try store.decisions().map(\.isUndone) == [true, false, true, false])
  }

  @Test func whatTiesNothingIsNoted() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan])
    let lost = Judgement(words(Stories.plan), words(Stories.report), .same)
    try temporary.store.decide(
      Deed(.merge, judgements: [lost]), by: "기자", at: "2025-03-02T09:00:00Z")
    try temporary.store.relink { facts, heads, rulings in
      var graph = NameLinker.link(facts, heads, rulings)
      graph.idle = rulings
      return graph
    }
    #expect(try temporary.store.decisions().map(\.isIdle) == [true])
    try temporary.store.relink(NameLinker.link)
    #expect(try temporary.store.decisions().map(\.isIdle) == [false])
  }
}
