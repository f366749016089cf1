import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

@Suite struct TaggingTests {
  /// Everything is done.
  private struct Hand: GraphJudging {
    func perform(_ act: ReaderAct) throws -> ReaderOutcome { ReaderOutcome("done") }
    func clips() throws -> [Clip] { [] }
    func review(limit: Int) throws -> [ReviewCard] { [] }
  }

  @Test func aTagHasASignAndACount() {
    var walk = Walk("100x30")
    let name = walk.session.state.currentList?.selected?.ref.name ?? ""
    walk.press("v")
    #expect(walk.shows("✓ \(name)") && walk.shows("✓1  12"))
    walk.press("v")
    #expect(!walk.shows("✓"))
  }

  @Test func tagsOutlastAFilterAndEscapeLetsGoOfThemAfterIt() {
    var walk = Walk("100x30")
    walk.press("v", "/")
    walk.type("손정의")
    walk.press("enter", "v", "esc")
    #expect(walk.shows("✓2  12"))
    walk.press("z n", "z z")
    #expect(walk.shows("✓ 손정의"))
    walk.press("esc")
    #expect(!walk.shows("✓"))
  }

  @Test func theWayBetweenTwoIsNotAskedFor() {
    var walk = Walk("100x30")
    walk.press("v", "j", "v", "g p")
    #expect(walk.session.state.popup == nil)
    guard case .path = walk.session.state.page?.aspect else {
      Issue.record("no path in sight: \(walk)")
      return
    }
  }

  @Test func theMeetingsOfAllTaggedAreListed() throws {
    var walk = Walk("100x30")
    walk.press("v", "j", "v")
    let names = walk.session.state.tags.refs.map(\.name)
    walk.press("g m")
    #expect(walk.focus == .meetings)
    let list = try #require(walk.session.state.currentList)
    let shown = try #require(list.total)
    #expect(shown > 0 && shown < Walk.sample.counts().meetings)
    for index in 0..<shown {
      let there = list.row(at: index)?.parties.map(\.name) ?? []
      for name in names { #expect(there.contains(name)) }
    }
    walk.press("[")
    #expect(walk.focus == .people)
  }

  @Test func withoutTagsTheMeetingsTellWhatIsMissing() {
    var walk = Walk("100x30", language: .english)
    walk.press("g m")
    #expect(walk.shows("Nobody is tagged; v in a list tags"))
  }

  @Test func namesAreCopiedTogether() {
    var walk = Walk("100x30")
    walk.press("v", "j", "v")
    let names = walk.session.state.tags.refs.map(\.name).joined(separator: ", ")
    var state = walk.session.state
    #expect(state.reduce(.command(.copy, count: nil)).contains(.copy(names)))
  }

  @Test func oneDecisionJoinsAllTagged() {
    var walk = Walk("100x30", hand: Hand())
    walk.press("v", "j", "v", "j", "v")
    let ids = walk.session.state.tags.refs.map(\.id)
    var state = walk.session.state
    #expect(state.reduce(.command(.same, count: nil)).contains(.act(.mergeAll(ids))))
    _ = state.reduce(.done(.mergeAll(ids), ReaderOutcome("done")))
    #expect(state.tags.refs.isEmpty)
  }

  @Test func severalAreNotTakenOutAtOnce() {
    var walk = Walk("100x30", language: .english, hand: Hand())
    walk.press("v", "j", "v", "x")
    #expect(walk.shows("Not with several tagged"))
  }
}
