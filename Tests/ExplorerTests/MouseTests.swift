import NewsGraph
import Testing
import TextUI

@testable import Explorer

@Suite struct MouseTests {
  /// A walk that listens to the pointer.
  static func walk(_ size: String = "100x30", graph: any GraphReading = Walk.sample) -> Walk {
    var walk = Walk(size, graph: graph)
    walk.press("f2")
    return walk
  }

  @Test func itIsOffUntilItIsAskedForAndSaysSo() throws {
    var walk = Walk("100x30")
    let row = try #require(walk.place(of: "손정의"))
    walk.click(row)
    #expect(walk.pageName != "손정의")
    walk.press("f2")
    #expect(walk.shows("마우스 켬"))
    walk.click(row)
    #expect(walk.pageName == "손정의")
    #expect(walk.session.state.canvas().rows.last?.hasSuffix("마우스 ") == true)
    walk.press("f2")
    #expect(walk.shows("마우스 끔"))
  }

  @Test func itIsSwitchedWhileTextIsTyped() {
    var walk = Walk("100x30")
    walk.press("ctrl-p", "f2")
    #expect(walk.session.state.isMouseOn)
    #expect(walk.session.state.isTyping)
  }

  @Test func aClickSelectsARowAndASecondOneFollowsIt() throws {
    var walk = Self.walk()
    let row = try #require(walk.place(of: "손정의"))
    walk.click(row)
    #expect(walk.focus == .people && walk.pageName == "손정의")
    walk.click(row)
    #expect(walk.focus == .detail && walk.pageName == "손정의")
  }

  @Test func aSecondClickFollowsThoughTheListHasGrownUnderThePointer() throws {
    var walk = Self.walk()
    let row = try #require(walk.place(of: "ARM  ", below: 12))
    walk.click(row)
    #expect(walk.focus == .firms)
    let name = walk.pageName
    walk.click(row)
    #expect(walk.focus == .detail && walk.pageName == name)
  }

  @Test func aKeyBetweenTwoClicksMakesTheSecondAFirst() throws {
    var walk = Self.walk()
    let row = try #require(walk.place(of: "ARM  ", below: 12))
    walk.click(row)
    walk.press("j")
    walk.click(row)
    #expect(walk.focus == .firms)
  }

  @Test func aClickOnAHeaderGivesThatPaneTheFocus() throws {
    var walk = Self.walk()
    for (title, pane) in [("2 기업", Pane.firms), ("─ 5 ", .detail), ("6 근거", .evidence)] {
      walk.click(try #require(walk.place(of: title)))
      #expect(walk.focus == pane)
    }
    #expect(walk.session.state.history.past.isEmpty)
  }

  @Test func aLinkIsSelectedAndThenFollowed() throws {
    var walk = Self.walk()
    let link = try #require(walk.place(of: "›이재용", below: 3))
    let here = walk.pageName
    walk.click(link)
    #expect(walk.focus == .detail && walk.pageName == here)
    #expect(walk.session.state.page?.stop?.target?.name == "이재용")
    walk.click(link)
    #expect(walk.pageName == "이재용")
  }

  @Test func ofTwoLinksOnOneLineTheOneUnderThePointerIsMeant() throws {
    for name in ["샘 올트먼", "손정의"] {
      var walk = Self.walk("120x40")
      walk.press("/")
      walk.type("이재용")
      walk.press("enter")
      walk.click(try #require(walk.place(of: "›" + name, below: 3)))
      #expect(walk.session.state.page?.stop?.target?.name == name)
    }
  }

  @Test func theWheelScrollsWhatIsUnderThePointerAndLeavesTheFocus() throws {
    var walk = Self.walk("100x30", graph: Walk.crowd)
    let focus = walk.focus
    walk.wheel(.wheelDown, Point(x: 5, y: 5))
    #expect(walk.session.state.lists[.people]?.window.top == 3)
    walk.wheel(.wheelDown, Point(x: 60, y: 5))
    walk.wheel(.wheelUp, Point(x: 5, y: 5))
    #expect(walk.session.state.lists[.people]?.window.top == 0)
    #expect(walk.focus == focus)
  }

  @Test func aHitOfTheFinderIsChosenAndThenGoneTo() throws {
    var walk = Self.walk()
    walk.press("ctrl-p")
    walk.type("이")
    let second = try #require(walk.session.state.finderHits.dropFirst().first)
    let row = try #require(walk.place(of: second, below: 6))
    walk.click(row)
    #expect(walk.session.state.popup != nil)
    walk.click(row)
    #expect(walk.session.state.popup == nil && walk.pageName == second)
  }

  @Test func besideAPopupAClickClosesIt() {
    for key in ["ctrl-p", "?"] {
      var walk = Self.walk()
      walk.press(key)
      walk.click(Point(x: 0, y: 0))
      #expect(walk.session.state.popup == nil)
    }
  }

  @Test func aLineOfTheHelpDoesWhatItTellsOf() throws {
    var walk = Self.walk("100x90")
    walk.press("?")
    walk.click(try #require(walk.place(of: "기업 목록")))
    #expect(walk.session.state.popup == nil && walk.focus == .firms)
  }

  @Test func aLineOfTheChordsIsThatChord() throws {
    var walk = Self.walk()
    walk.press("g")
    walk.click(try #require(walk.place(of: "타임라인")))
    #expect(walk.session.state.page?.aspect == .timeline(Aspect.TimeView()))
    #expect(walk.session.state.pending.isEmpty)
  }

  @Test func theFilterIsLeftByAClickOnARow() throws {
    var walk = Self.walk()
    walk.press("/")
    walk.type("손")
    walk.click(try #require(walk.place(of: "손정의", below: 2)))
    #expect(!walk.session.state.isTyping)
    #expect(walk.session.state.currentList?.filter == "손")
  }

  @Test(arguments: 0..<4 as Range<UInt64>) func anyClicksAnywhere(seed: UInt64) {
    var random = SplitMix(state: seed)
    let keys = ["j", "enter", "[", "g", "m", "?", "/", "ctrl-p", "esc", "tab", "q", "이", "c", "9"]
    var walk = Self.walk("90x20")
    for _ in 0..<500 {
      let point = Point(x: Int(random.next() % 110) - 5, y: Int(random.next() % 30) - 5)
      switch random.next() % 8 {
      case 0:
        let size = Size(width: Int(random.next() % 150), height: Int(random.next() % 50))
        walk.session.handle(.resize(size))
      case 1: walk.press(keys[Int(random.next() % UInt64(keys.count))])
      default:
        guard let gesture = MouseReport.Gesture.allCases.randomElement(using: &random) else {
          continue
        }
        walk.session.handle(.mouse(MouseReport(gesture, at: point)))
      }
      let canvas = walk.session.state.canvas()
      for row in canvas.rows { #expect(Canvas.width(of: row) == canvas.size.width) }
    }
    walk.session.handle(.mouse(MouseReport(.left, at: Point(x: .max, y: .min))))
    walk.session.handle(.mouse(MouseReport(.wheelDown, at: Point(x: .min, y: .max))))
  }
}

extension Walk {
  mutating func click(_ point: Point) {
    session.handle(.mouse(MouseReport(.left, at: point)))
    session.idle()
  }

  mutating func wheel(_ gesture: MouseReport.Gesture, _ point: Point) {
    session.handle(.mouse(MouseReport(gesture, at: point)))
  }

  /// The cell in which a text begins on the screen, on the first row from `below` on that has it.
  func place(of text: String, below first: Int = 0) -> Point? {
    for (y, row) in session.state.canvas().rows.enumerated() where y >= first {
      guard let range = row.firstRange(of: text) else { continue }
      return Point(x: Canvas.width(of: String(row[..<range.lowerBound])), y: y)
    }
    return nil
  }
}

extension ExplorerState {
  fileprivate var finderHits: [String] {
    guard case .finder(let finder) = popup else { return [] }
    return finder.hits.map(\.ref.name)
  }
}
