import NewsGraph
import NewsModel
import Synchronization
import Testing
import TextUI

@testable import Explorer

/// Articles opened in other programs, and views written into files.
@Suite struct FilesTests {
  private final class Desk: Sendable {
    let views = Mutex<[ViewExport]>([])
  }

  private func walk(_ desk: Desk, refuses: Bool = false) -> Walk {
    struct Refusal: Error, CustomStringConvertible { let description = "이미 있는 파일입니다" }
    var options = ExplorerSession.Options()
    options.export = { view in
      if refuses { throw Refusal() }
      desk.views.withLock { $0.append(view) }
      return "썼습니다"
    }
    var walk = Walk("100x30")
    walk.session = ExplorerSession(
      graph: Walk.sample, size: Size(width: 100, height: 30), options: options)
    walk.session.begin()
    return walk
  }

  @Test func aPageIsWrittenWholeAndAListByItsFilter() throws {
    let desk = Desk()
    var walk = walk(desk)
    walk.press("/")
    walk.type("손")
    walk.press("enter", "e")
    #expect(walk.shows("이 화면을 쓸 파일: 인물.tsv"))
    walk.press("enter")
    #expect(walk.shows("썼습니다"))
    #expect(
      desk.views.withLock { $0 } == [
        ViewExport(file: "인물.tsv", content: .list(.person, filter: "손"))
      ])
    walk.press("enter", "e")
    #expect(walk.shows("손정의.txt"))
    walk.press("enter")
    let last = try #require(desk.views.withLock { $0.last })
    guard case .page(let lines) = last.content else {
      Issue.record("no page")
      return
    }
    #expect(lines.first == "손정의")
    #expect(lines.contains { $0.contains("만난 사람") })
  }

  @Test func whatCannotBeWrittenIsTold() {
    var walk = walk(Desk(), refuses: true)
    walk.press("e", "enter")
    #expect(walk.shows("이미 있는 파일입니다"))
    walk.press("e", "esc")
    #expect(!walk.shows("이 화면을 쓸 파일"))
  }

  @Test func theArticleInSightIsOpenedAtItsLine() throws {
    var walk = Walk("120x40")
    walk.press("j")
    let proof = try #require(walk.session.state.page?.shownProof)
    var state = walk.session.state
    #expect(
      state.reduce(.command(.open, count: nil)).contains(
        .open(proof.evidence.article, line: proof.evidence.line)))
    // In an article, at the mention under the cursor.
    walk.press("enter", "6", "enter")
    state = walk.session.state
    guard case .open(let article, let line)? = state.reduce(.command(.open, count: nil)).first
    else {
      Issue.record("nothing opened")
      return
    }
    #expect(article == walk.pageID)
    #expect(line > 1)
    walk.press("0", "o")
    #expect(walk.shows("여기에는 열 기사가 없습니다"))
  }
}
