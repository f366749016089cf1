import Testing
import TextUI

@Suite struct ListWindowTests {
  @Test func pointingAtARowInSightLeavesTheWindow() {
    var window = ListWindow(count: 100, height: 10)
    window.point(at: 9)
    #expect(window.cursor == 9 && window.top == 0)
    window.point(at: 50)
    #expect(window.cursor == 50 && window.visible.contains(50))
    window.point(at: -5)
    #expect(window.cursor == 0)
  }

  @Test func scrollingTakesTheCursorAlongOnlyWhenItMust() {
    var window = ListWindow(count: 100, height: 10)
    window.move(to: 5)
    window.scroll(by: 3)
    #expect(window.top == 3 && window.cursor == 5)
    window.scroll(by: 3)
    #expect(window.top == 6 && window.cursor == 8)
    window.scroll(by: .max)
    #expect(window.top == 90 && window.cursor == 92)
    window.scroll(by: .min)
    #expect(window.top == 0 && window.cursor == 7)
    var empty = ListWindow()
    empty.scroll(by: 3)
    empty.point(at: 3)
    #expect(empty.cursor == 0 && empty.top == 0)
  }

  static func window(_ count: Int, _ height: Int, at row: Int = 0) -> ListWindow {
    var window = ListWindow(count: count, height: height)
    window.move(to: row)
    return window
  }

  @Test func keepsRowsAroundTheCursorInSight() {
    var window = Self.window(30, 10)
    window.move(by: 7)
    #expect(window.visible == 0..<10)
    window.move(by: 1)
    #expect(window.visible == 1..<11)
    window.move(to: 29)
    #expect(window.visible == 20..<30)
    window.move(to: 23)
    #expect(window.visible == 20..<30)
    window.move(to: 21)
    #expect(window.visible == 19..<29)
  }

  @Test func movesStopAtTheEnds() {
    var window = Self.window(5, 3)
    window.move(by: .max)
    #expect(window.cursor == 4)
    window.move(by: .min)
    #expect(window.cursor == 0)
    window.move(pages: .max)
    #expect(window.cursor == 4)
    window.move(halfPages: .min)
    #expect(window.cursor == 0)
    window.moveToEnd()
    #expect(window.cursor == 4)
    window.moveToStart()
    #expect(window.cursor == 0)
  }

  @Test func pagesMoveTheWindowToo() {
    var window = Self.window(100, 10)
    window.move(pages: 1)
    #expect(window.cursor == 9)
    #expect(window.visible == 7..<17)
    window.move(halfPages: 1)
    #expect(window.cursor == 14)
    window.move(pages: -1)
    #expect(window.cursor == 5)
  }

  @Test func aShorterListTakesTheCursorAlong() {
    var window = Self.window(30, 10, at: 25)
    window.update(count: 4, height: 10)
    #expect(window.cursor == 3 && window.visible == 0..<4)
    window.update(count: 0, height: 10)
    #expect(window.cursor == 0 && window.visible.isEmpty && !window.hasMoreBelow)
  }

  @Test func comesBackToWhereItWas() {
    let before = Self.window(50, 8, at: 31)
    var window = Self.window(50, 8)
    window.restore(cursor: before.cursor, top: before.top)
    #expect(window == before)
    window.restore(cursor: .max, top: .min)
    #expect(window.cursor == 49 && window.visible == 42..<50)
  }

  @Test func centersTheCursor() {
    var window = Self.window(50, 9, at: 30)
    window.center()
    #expect(window.visible == 26..<35)
  }

  @Test func theCursorIsInSightAfterAnyMoves() {
    var random = Steps(seed: 7)
    for _ in 0..<300 {
      var window = ListWindow(count: random.below(40), height: random.below(15) + 1)
      for _ in 0..<20 {
        switch random.below(6) {
        case 0: window.move(by: random.below(30) - 15)
        case 1: window.move(pages: random.below(5) - 2)
        case 2: window.move(halfPages: random.below(5) - 2)
        case 3: window.update(count: random.below(40), height: random.below(15) + 1)
        case 4: window.restore(cursor: random.below(60) - 10, top: random.below(60) - 10)
        default: window.center()
        }
        #expect(window.visible.contains(window.cursor) || window.count == 0)
        #expect(window.visible.count == min(window.count, window.height))
      }
    }
  }
}

/// Numbers that look random and are the same in every run.
struct Steps {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }
}
