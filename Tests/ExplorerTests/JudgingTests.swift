import NewsGraph
import NewsModel
import Synchronization
import Testing
import TextUI

@testable import Explorer

/// What a reader does to the graph from within the explorer, by keys.
@Suite struct JudgingTests {
  /// Writes down what it is asked to do.
  private final class Hand: GraphJudging {
    struct Refusal: Error, CustomStringConvertible {
      let description = "이미 하나입니다"
    }

    private let done = Mutex<[ReaderAct]>([])
    let refuses: Bool
    let isLate: Bool
    let cards: [ReviewCard]

    init(refuses: Bool = false, isLate: Bool = false, cards: [ReviewCard] = []) {
      self.refuses = refuses
      self.isLate = isLate
      self.cards = cards
    }

    var acts: [ReaderAct] { done.withLock { $0 } }

    func perform(_ act: ReaderAct) throws -> ReaderOutcome {
      if refuses { throw Refusal() }
      let count = done.withLock { done in
        done.append(act)
        return done.count
      }
      return ReaderOutcome("했습니다", decision: count)
    }

    func review(limit: Int) throws -> [ReviewCard] { cards }
    func clips() throws -> [Clip] { [] }
    func isBehind() -> Bool { isLate }
  }

  private func walk(_ hand: Hand?, at name: String? = nil) -> Walk {
    Walk("100x30", start: name.flatMap(Self.id), hand: hand)
  }

  private static func id(_ name: String) -> ContentID? {
    Walk.sample.find(name, kinds: [.person, .firm, .meeting], limit: 1).first?.ref.id
  }

  @Test func aGraphLeftBehindItsArticlesCatchesUpWhileOneWalks() {
    var late = ExplorerState(
      size: Size(width: 100, height: 30), language: .korean, theme: .dark, storeName: "표본",
      hasHand: true)
    #expect(late.reduce(.start(nil)).contains(.readBehind))
    #expect(late.reduce(.behind).contains(.act(.catchUp)))
    #expect(late.canvas().rows.last?.contains("관계를 다시 잇는 중") == true)
    // Nothing else can be done to the graph meanwhile; looking goes on.
    _ = late.reduce(.command(.undo, count: nil))
    #expect(late.canvas().rows.last?.contains("고치는 중") == true)

    let hand = Hand(isLate: true)
    let walk = walk(hand)
    #expect(hand.acts == [.catchUp])
    #expect(walk.shows("했습니다"))
    #expect(!walk.shows("되돌리려면"))
  }

  @Test func aClickOnASideOfAPairLeadsToItsPage() throws {
    let refs = Walk.sample.rows(.person, matching: "", order: .rank, range: 0..<2).map(\.ref)
    let sides = refs.map { ref in
      ReviewCard.Side(
        ref: ref, detail: "", quotes: [ReviewCard.Quote(text: "만났다 \(ref.name)", source: "누리일보")])
    }
    let hand = Hand(cards: [
      ReviewCard(first: sides[0], second: sides[1], reasonsFor: ["이름"], reasonsAgainst: [])
    ])
    for side in sides {
      var walk = walk(hand)
      walk.press("f2", "g r")
      let reason = try #require(walk.place(of: "이름"))
      walk.click(reason)
      #expect(walk.session.state.popup != nil)
      walk.click(try #require(walk.place(of: "만났다 \(side.ref.name)")))
      #expect(walk.session.state.popup == nil)
      #expect(walk.pageName == side.ref.name && walk.focus == .detail)
    }
    var walk = walk(hand)
    walk.press("f2", "g r")
    walk.click(Point(x: 0, y: 29))
    #expect(walk.session.state.popup == nil)
    #expect(hand.acts.isEmpty)
  }

  @Test(arguments: [Language.korean, .english]) func longWorkTellsHowFarItIsAndCanBeStopped(
    language: Language
  ) throws {
    var state = ExplorerState(
      size: Size(width: 100, height: 30), language: language, theme: .dark, storeName: "표본",
      hasHand: true)
    func last() -> String { state.canvas().rows.last ?? "" }
    let work = try #require(state.reduce(.command(.undo, count: nil)).first)
    // Before it is said that Esc stops it, Esc is for other things.
    #expect(!state.awaits(work))
    _ = state.reduce(.relinking(.linking))
    #expect(last().contains(language == .korean ? "2/3…  Esc 멈춤" : "2 of 3…  Esc stops"))
    #expect(state.awaits(work))
    _ = state.reduce(.stopped(work))
    #expect(!state.isWorking)
    #expect(last().contains(language == .korean ? "멈췄습니다" : "Stopped"))
    // What ends too late for that tells nothing any more.
    _ = state.reduce(.relinking(.writing))
    #expect(!last().contains("Esc 멈춤") && !last().contains("Esc stops"))
  }

  @Test func aStarOnTheRowUnderTheCursor() throws {
    let hand = Hand()
    var walk = walk(hand)
    let id = try #require(walk.session.state.currentList?.selected?.ref.id)
    walk.press("s")
    #expect(hand.acts == [.star(id)])
    #expect(walk.shows("했습니다  (되돌리려면 u)"))
    walk.press("u")
    #expect(hand.acts.last == .undo)
    walk.press("g u")
    #expect(hand.acts.last == .redo)
  }

  @Test func keysWorkInHangulState() throws {
    let hand = Hand()
    var walk = walk(hand)
    walk.press("ㄴ")
    #expect(hand.acts.count == 1)
  }

  @Test func aNoteIsAskedForInTheBottomLine() throws {
    let hand = Hand()
    var walk = walk(hand, at: "이재용")
    walk.press("a")
    #expect(walk.shows(" 메모: "))
    walk.type("전화 걸기")
    #expect(walk.shows("메모: 전화 걸기"))
    walk.press("enter")
    guard case .note(_, let text) = hand.acts.last else {
      Issue.record("no note")
      return
    }
    #expect(text == "전화 걸기")
    walk.press("a", "esc")
    #expect(hand.acts.count == 1)
    #expect(!walk.shows(" 메모: "))
    // An empty one is none.
    walk.press("a", "enter")
    #expect(hand.acts.count == 1)
  }

  @Test func anotherNameIsAskedForWithTheOneShown() throws {
    let hand = Hand()
    var walk = walk(hand)
    let ref = try #require(walk.session.state.currentList?.selected?.ref)
    walk.press("r")
    walk.type("!")
    walk.press("enter")
    #expect(hand.acts == [.rename(ref.id, ref.name + "!")])
  }

  @Test func whoIsTheSameIsFound() throws {
    let hand = Hand()
    var walk = walk(hand)
    let id = try #require(walk.session.state.currentList?.selected?.ref.id)
    let other = try #require(Self.id("손정의"))
    walk.press("=")
    #expect(walk.shows("같은 이는…"))
    walk.type("손정의")
    walk.session.idle()
    walk.press("enter")
    #expect(hand.acts == [.merge(id, other)])
    walk.press("!")
    #expect(walk.shows("다른 이는…"))
    walk.press("esc")
    #expect(hand.acts.count == 1)
  }

  @Test func theStatementUnderTheCursorIsRejected() throws {
    let hand = Hand()
    var walk = walk(hand, at: "이재용")
    walk.press("x")
    guard case .reject(let id) = hand.acts.last else {
      Issue.record("nothing rejected")
      return
    }
    // The cursor begins on the first meeting.
    #expect(id.subject == .meeting)
  }

  @Test func anArticleOfThePageIsSomebodyElses() throws {
    let hand = Hand()
    var walk = walk(hand, at: "이재용")
    walk.press("G", "!")
    guard case .part(let whole, let article, nil) = hand.acts.last else {
      Issue.record("nothing parted")
      return
    }
    #expect(whole == walk.pageID)
    #expect(article.subject == .article)
    // And a mention in an article's text.
    walk.press("enter", "!")
    guard case .part(_, _, .some) = hand.acts.last else {
      Issue.record("no mention parted")
      return
    }
  }

  @Test func whatCannotBeDoneIsTold() {
    var refused = walk(Hand(refuses: true))
    refused.press("s")
    #expect(refused.shows("이미 하나입니다"))
    var bare = walk(nil)
    bare.press("s")
    #expect(bare.shows("읽기만 하는 화면입니다"))
  }

  @Test func pairsAreJudgedWithAKeyEach() {
    func side(_ name: String) -> ReviewCard.Side {
      ReviewCard.Side(
        ref: EntityRef(id: ContentID(.person, [name]), kind: .person, name: name), detail: "대표",
        quotes: [ReviewCard.Quote(text: "\(name) 대표가 왔다.", source: "누리일보 · 3행")])
    }
    let cards = [("가", "나"), ("다", "라")].map { pair in
      ReviewCard(
        first: side(pair.0), second: side(pair.1), reasonsFor: ["이름이 자모 1개 다름"],
        reasonsAgainst: [])
    }
    let hand = Hand(cards: cards)
    var walk = walk(hand)
    walk.press("g r")
    #expect(walk.shows("하나인가 둘인가"))
    #expect(walk.shows("“가 대표가 왔다.”"))
    #expect(walk.shows("“나 대표가 왔다.”"))
    #expect(walk.shows("1/2"))
    walk.press("=")
    #expect(hand.acts == [.merge(ContentID(.person, ["가"]), ContentID(.person, ["나"]))])
    #expect(walk.shows("2/2"))
    walk.press("!")
    #expect(hand.acts.last == .distinct(ContentID(.person, ["다"]), ContentID(.person, ["라"])))
    walk.press("u")
    #expect(hand.acts.last == .undo)
    walk.press("q")
    #expect(!walk.shows("하나인가 둘인가"))
  }

  @Test func verdictsAreTakenBackInTheOrderGiven() throws {
    func side(_ name: String) -> ReviewCard.Side {
      ReviewCard.Side(
        ref: EntityRef(id: ContentID(.person, [name]), kind: .person, name: name), detail: "",
        quotes: [])
    }
    let cards = ["가", "나", "다"].map { name in
      ReviewCard(
        first: side(name), second: side(name + "!"), reasonsFor: [], reasonsAgainst: [])
    }
    var sheet = ReviewSheet()
    sheet.receive(cards)
    sheet.move(.rows(2))
    let first = sheet.judge(.unsure)
    #expect(first != nil)
    sheet.move(.rows(-2))
    let second = sheet.judge(.same)
    #expect(second != nil)
    let isTaken = sheet.takeBack()
    #expect(isTaken)
    #expect(sheet.cursor == 0)
    #expect(sheet.verdicts == [2: .init(verdict: .unsure)])
  }

  @Test func aVerdictThatCouldNotBeKeptIsNone() {
    func side(_ name: String) -> ReviewCard.Side {
      ReviewCard.Side(
        ref: EntityRef(id: ContentID(.person, [name]), kind: .person, name: name), detail: "",
        quotes: [])
    }
    let card = ReviewCard(
      first: side("가"), second: side("나"), reasonsFor: [], reasonsAgainst: [])
    var walk = walk(Hand(refuses: true, cards: [card]))
    walk.press("g r", "=")
    #expect(walk.shows("이미 하나입니다"))
    #expect(!walk.shows("✓"))
    walk.press("u")
    #expect(!walk.shows("✓"))
  }

  @Test func noPairIsToldSo() {
    var walk = walk(Hand())
    walk.press("g r")
    #expect(walk.shows("하나로 보이는 쌍이 없습니다"))
  }

  @Test func whatWasJudgedCanBeJudgedAgain() {
    func side(_ name: String) -> ReviewCard.Side {
      ReviewCard.Side(
        ref: EntityRef(id: ContentID(.person, [name]), kind: .person, name: name), detail: "",
        quotes: [])
    }
    let cards = [
      ReviewCard(
        first: side("가"), second: side("나"), reasonsFor: [], reasonsAgainst: [],
        earlier: .init(decision: 41, verdict: .same)),
      ReviewCard(first: side("다"), second: side("라"), reasonsFor: [], reasonsAgainst: []),
    ]
    let hand = Hand(cards: cards)
    var walk = walk(hand)
    // It begins at the first pair that nobody has judged.
    walk.press("g r")
    #expect(walk.shows("1/1  ↑ 앞서 판단 1"))
    walk.press("k")
    #expect(walk.shows("앞서 판단 1/1"))
    #expect(walk.shows("✓ 하나"))
    // The verdict that stands is no news.
    walk.press("=")
    #expect(hand.acts.isEmpty)
    walk.press("!")
    #expect(hand.acts == [.judgeAgain(41, .different)])
    walk.press("k")
    #expect(walk.shows("✓ 다름"))
    // And so can one given just now.
    walk.press("j", "=", "k")
    walk.press("j", "~")
    #expect(hand.acts.last == .judgeAgain(2, .unsure))
  }

  @Test func longQuotesScrollInASmallReview() {
    let text = (1...40).map { "낱말\($0)" }.joined(separator: " ")
    func side(_ name: String) -> ReviewCard.Side {
      ReviewCard.Side(
        ref: EntityRef(id: ContentID(.person, [name]), kind: .person, name: name), detail: "",
        quotes: [ReviewCard.Quote(text: text, source: "누리일보")])
    }
    let card = ReviewCard(
      first: side("가"), second: side("나"), reasonsFor: [], reasonsAgainst: [])
    var walk = Walk("40x10", hand: Hand(cards: [card]))
    walk.press("g r")
    #expect(!walk.shows("낱말40"))
    walk.press("ctrl-d ctrl-d ctrl-d ctrl-d ctrl-d ctrl-d ctrl-d")
    #expect(walk.shows("낱말40"))
    // No further than to the end.
    walk.press("ctrl-u")
    #expect(!walk.shows("— 누리일보"))
  }

  @Test func valuesUnderTheCursorAreSetRightOneAfterTheOther() throws {
    let hand = Hand()
    let meeting = try #require(
      Walk.sample.rows(.meeting, matching: "", order: .rank, range: 0..<1).first?.ref)
    var walk = Walk("100x30", start: meeting.id, hand: hand)
    walk.press("g g", "r")
    #expect(walk.shows("상태 (성사·예정·취소): 성사"))
    walk.press("ctrl-u")
    walk.type("취소")
    walk.press("enter")
    #expect(hand.acts == [.correct(meeting.id, .status, "cancelled")])
    walk.press("r", "tab")
    #expect(walk.shows("더한 참석자: "))
    walk.type("홍길동")
    walk.press("enter")
    #expect(hand.acts.last == .correct(meeting.id, .present, "홍길동"))
  }

  @Test func anArticlesOutletAndDayAreSetRight() throws {
    let hand = Hand()
    let article = try #require(
      Walk.sample.rows(.article, matching: "", order: .rank, range: 0..<1).first?.ref)
    var walk = Walk("100x30", start: article.id, hand: hand)
    walk.press("g g", "r", "ctrl-u")
    walk.type("새벽신문")
    walk.press("enter")
    #expect(hand.acts == [.correct(article.id, .publisher, "새벽신문")])
    walk.press("l", "r")
    #expect(walk.shows("날짜 (2025-02-04): "))
  }
}
