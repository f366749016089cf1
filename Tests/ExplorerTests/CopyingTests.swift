import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

/// What `y` copies: a name, or words with their source.
@Suite struct CopyingTests {
  @Test func theNameOfARow() {
    var walk = Walk("100x30")
    let name = walk.session.state.currentList?.selected?.ref.name ?? ""
    walk.press("y")
    #expect(walk.shows("복사: \(name)"))
  }

  @Test func theWordsOfAFactWithTheirSource() throws {
    let id = Walk.sample.find("이재용", kinds: [.person], limit: 1).first?.ref.id
    var walk = Walk("160x30", start: id)
    let evidence = try #require(walk.session.state.page?.shownProof?.evidence)
    walk.press("y")
    guard case .copied(let text, toBuffer: false) = walk.session.state.message else {
      Issue.record("nothing copied")
      return
    }
    let head = Walk.sample.graph.articles.first { $0.id == evidence.article }
    #expect(text.hasPrefix("“\(evidence.quote)” — "))
    #expect(text.hasSuffix("\(head?.path ?? ""):\(evidence.line)"))
  }
}
