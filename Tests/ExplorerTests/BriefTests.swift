import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

/// Clips taken, looked at and put in order by keys.
@Suite struct BriefTests {
  private let hand = ClipHand(Walk.sample.graph.articles)

  private func walk(
    _ size: String = "100x30", at name: String = "이재용", theme: Theme = .dark
  ) -> Walk {
    let id = Walk.sample.find(name, kinds: [.person], limit: 1).first?.ref.id
    return Walk(size, start: id, hand: hand, theme: theme)
  }

  private func subjects() throws -> [String] { try hand.clips().map(\.subject) }

  @Test func theProofInSightIsClipped() throws {
    var walk = walk()
    let proof = try #require(walk.session.state.page?.shownProof)
    walk.press("b")
    #expect(try hand.clips().map(\.evidence) == [proof.evidence])
    #expect(walk.shows("했습니다  (되돌리려면 u)"))
    walk.press("j j", "b")
    #expect(try subjects().count == 2)
  }

  @Test(arguments: Theme.all) func clippedWordsAreMarkedUntilTheyAreTakenOut(theme: Theme) throws {
    var walk = walk("120x40", theme: theme)
    #expect(!walk.shows("✂"))
    walk.press("b")
    // Beside the fact on its page, and above the words.
    #expect(walk.rows.contains { $0.hasSuffix("✂│") || $0.contains("✂││") })
    #expect(walk.shows("✂ 누리일보 2025-10-01"))
    walk.press("enter", "c")
    #expect(walk.rows.contains { $0.contains("✂││") })
    walk.press("[", "[", "b")
    #expect(try hand.clips().isEmpty)
    #expect(!walk.shows("✂"))
    walk.press("u")
    #expect(try hand.clips().count == 1)
    #expect(walk.shows("✂"))
  }

  @Test func aClippedLineOfAnArticleIsMarked() throws {
    var walk = walk("120x40")
    walk.press("b", "g b", "enter")
    #expect(walk.rows.contains { $0.contains("✂│") })
    walk.press("b")
    #expect(try hand.clips().isEmpty)
    #expect(!walk.shows("✂"))
  }

  @Test func whatItIsForStandsAboveItWithOutletDayLineAndFile() {
    var walk = walk()
    walk.press("b", "g b")
    #expect(walk.shows("▸1  이재용 — 2025-10-01 이재명·올트먼 외 2명"))
    #expect(walk.shows("— 누리일보 · 2025-10-01 · 5행 · nuri/20251001_talks.txt"))
  }

  @Test func clipsAreMovedTakenOutAndBroughtBack() throws {
    var walk = walk()
    walk.press("b", "j j b", "j j b")
    let taken = try hand.clips().map(\.id)
    #expect(taken.count == 3)
    walk.press("g b", ">")
    #expect(try hand.clips().map(\.id) == [2, 1, 3])
    // The cursor goes with the clip; a Korean keyboard and capitals do the same.
    walk.press("J")
    #expect(try hand.clips().map(\.id) == [2, 3, 1])
    walk.press("K")
    #expect(try hand.clips().map(\.id) == [2, 1, 3])
    #expect(walk.shows("2/3"))
    walk.press("x")
    #expect(try hand.clips().map(\.id) == [2, 3])
    walk.press("u")
    #expect(try hand.clips().map(\.id) == [2, 1, 3])
    walk.press("q")
    #expect(walk.session.state.popup == nil)
    #expect(!walk.session.state.isFinished)
  }

  @Test func enterLeadsToTheWordsInTheArticle() throws {
    var walk = walk()
    walk.press("b", "g b", "enter")
    #expect(walk.pageName == "반도체 손잡은 삼성·오픈AI")
    #expect(walk.session.state.page?.span == (try hand.clips().first?.evidence.span))
    walk.press("[")
    #expect(walk.pageName == "이재용")
  }

  @Test func aClickChoosesAClipAndASecondOneLeadsToItsWords() throws {
    var walk = walk()
    walk.press("b", "j j b", "f2", "g b")
    let second = try #require(walk.place(of: "2  이재용"))
    walk.click(second)
    #expect(walk.shows("▸2  ") && walk.shows("2/2"))
    // Between two there is none.
    walk.click(Point(x: second.x, y: second.y - 1))
    #expect(walk.shows("▸2  "))
    walk.click(second)
    #expect(walk.session.state.popup == nil)
    #expect(walk.session.state.page?.span == (try hand.clips().last?.evidence.span))
  }

  @Test func theLineOfAnArticleIsClipped() throws {
    var walk = walk()
    walk.press("b", "g b", "enter", "g g n", "b")
    let words = try hand.clips().map(\.evidence.quote)
    #expect(words.count == 2)
    let article = try #require(walk.session.state.page?.page.subject)
    guard case .article(let read, _) = article else {
      Issue.record("no article")
      return
    }
    for quote in words { #expect(read.text.contains(quote)) }
  }

  @Test func theFileIsAskedForAndNeverWrittenOver() throws {
    var walk = walk()
    walk.press("b", "g b", "w")
    #expect(walk.shows("마크다운으로 쓸 파일: brief.md"))
    walk.type("x")
    walk.press("enter")
    #expect(hand.files == ["brief.mdx"])
    #expect(walk.shows("썼습니다"))
    #expect(!walk.shows("되돌리려면"))
    walk.press("w")
    #expect(walk.shows("마크다운으로 쓸 파일: brief.mdx"))
    walk.press("enter")
    #expect(walk.shows("이미 있습니다"))
    walk.press("w", "esc")
    #expect(hand.files.count == 1)
    #expect(walk.shows("발췌"))
  }

  @Test func withoutClipsItSaysHowToTakeSome() {
    var walk = walk()
    walk.press("g b")
    #expect(walk.shows("아직 발췌한 말이 없습니다. 근거를 보다가 b"))
    walk.press("> x w enter K")
    #expect(walk.session.state.prompt == nil)
    var reader = Walk("100x30")
    reader.press("b")
    #expect(reader.shows("읽기만"))
  }

  @Test func anyScreenIsAsWideAsItIs() throws {
    var walk = walk()
    for _ in 0..<4 { walk.press("b", "j j") }
    walk.press("g b", "G")
    for width in 1...120 {
      for height in [1, 3, 7, 12, 30] {
        walk.session.handle(.resize(Size(width: width, height: height)))
        for row in walk.session.state.canvas().rows { #expect(Canvas.width(of: row) == width) }
      }
    }
  }

  @Test func theClipUnderTheCursorIsAlwaysInSight() throws {
    var walk = walk("60x14")
    for _ in 0..<4 { walk.press("b", "j j") }
    walk.press("g b")
    let count = try hand.clips().count
    try #require(count > 1)
    for number in 1...count {
      #expect(walk.shows("▸\(number)  "))
      walk.press("j")
    }
    walk.press("g g")
    #expect(walk.shows("▸1  "))
  }
}
