import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

/// A list reads windows, never everything.
@Suite struct ListReadingTests {
  @Test func articlesAreListedTheLatestFirst() {
    var walk = Walk("100x40")
    walk.press("4")
    #expect(walk.shows("▸ 25-10-01 반도체 손잡은"))
    #expect(walk.pageName == "반도체 손잡은 삼성·오픈AI")
    walk.press("G")
    #expect(walk.shows("▸ —        가온로봇 대표 회동"))
    walk.press("/")
    walk.type("카카오")
    #expect(walk.shows("1/5"))
    walk.press("enter", "enter")
    #expect(walk.shows("카카오, 오픈AI와 손잡고"))
    #expect(walk.focus == .detail)
  }

  func rows(_ range: Range<Int>) -> [ListRow] {
    range.map { number in
      ListRow(
        ref: EntityRef(
          id: ContentID(.person, ["\(number)"]), kind: .person, name: "사람\(number)"))
    }
  }

  func answer(_ list: inout ListState, total: Int) -> Int {
    var readings = 0
    while let request = list.request() {
      readings += 1
      list.receive(request, rows(request.range.clamped(to: 0..<total)), total: total)
      #expect(request.range.count < 1000)
    }
    return readings
  }

  @Test func aMillionRowsAreReadAroundTheCursor() {
    var list = ListState(.person)
    list.setHeight(40)
    #expect(answer(&list, total: 1_000_000) == 1)
    #expect(answer(&list, total: 1_000_000) == 0)
    list.move { $0.moveToEnd() }
    #expect(list.selected == nil)
    #expect(answer(&list, total: 1_000_000) == 1)
    #expect(list.selected?.ref.name == "사람999999")
    list.move { $0.move(by: -30) }
    #expect(answer(&list, total: 1_000_000) == 0)
    #expect(list.selected?.ref.name == "사람999969")
    list.move { $0.moveToStart() }
    #expect(answer(&list, total: 1_000_000) == 1)
    #expect(list.selected?.ref.name == "사람0")
  }

  @Test func rowsOfAFormerFilterArePassedOver() throws {
    var list = ListState(.person)
    list.setHeight(5)
    let request = list.request()
    let old = try #require(request)
    list.setFilter("가")
    list.receive(old, rows(0..<5), total: 5)
    #expect(list.selected == nil)
    #expect(list.request()?.filter == "가")
  }

  @Test func aListThatShrankKeepsItsCursorInside() {
    var list = ListState(.person)
    list.setHeight(5)
    _ = answer(&list, total: 500)
    list.move { $0.moveToEnd() }
    _ = answer(&list, total: 500)
    let place = list.place
    list.setFilter("다른 이름")
    list.go(to: place, filter: "")
    _ = answer(&list, total: 3)
    #expect(list.selected?.ref.name == "사람2")
    list.setFilter("다른 이름")
    _ = answer(&list, total: 0)
    #expect(list.selected == nil)
  }

  @Test func aFailedReadingIsNotRepeatedForEver() {
    var list = ListState(.person)
    list.setHeight(5)
    #expect(list.request() != nil)
    #expect(list.request() == nil)
  }
}
