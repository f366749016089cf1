import Testing
import TextUI

@Suite struct RectTests {
  @Test(arguments: [
    (80, [Rect.Length.fixed(38), .share(1), .fixed(30)], [38, 12, 30]),
    (60, [.fixed(38), .share(1), .fixed(30)], [38, 0, 22]),
    (10, [.share(1), .share(1), .share(1)], [3, 3, 4]),
    (10, [.share(1), .share(3)], [2, 8]),
    (10, [.fixed(3), .fixed(3)], [3, 3]),
    (10, [.fixed(-3), .share(-1), .share(0)], [0, 0, 0]),
    (0, [.fixed(3), .share(1)], [0, 0]),
    (7, [], []),
  ])
  func splitsIntoColumns(width: Int, lengths: [Rect.Length], widths: [Int]) {
    let rect = Rect(x: 5, y: 2, width: width, height: 9)
    let pieces = rect.split(columns: lengths)
    #expect(pieces.map(\.width) == widths)
    #expect(pieces.allSatisfy { $0.height == 9 && $0.minY == 2 })
    var x = 5
    for piece in pieces {
      #expect(piece.minX == x)
      x = piece.maxX
    }
  }

  @Test func sharesFillTheRectangleAtAnySize() {
    for height in 0...200 {
      let pieces = Rect(x: 0, y: 0, width: 3, height: height)
        .split(rows: [.fixed(1), .share(2), .share(3), .fixed(1)])
      #expect(pieces.map(\.height).reduce(0, +) == height)
    }
  }

  @Test func insetsStayInside() {
    let rect = Rect(x: 2, y: 2, width: 5, height: 4)
    #expect(rect.inset(by: 1) == Rect(x: 3, y: 3, width: 3, height: 2))
    #expect(rect.inset(by: 9).isEmpty)
    #expect(rect.inset(by: -1) == rect)
    #expect(rect.inset(horizontal: 1, vertical: 0).width == 3)
  }

  @Test func knowsItsRowsAndPoints() {
    let rect = Rect(x: 2, y: 2, width: 5, height: 4)
    #expect(rect.row(3) == Rect(x: 2, y: 5, width: 5, height: 1))
    #expect(rect.row(4).isEmpty && rect.row(-1).isEmpty)
    #expect(rect.contains(Point(x: 6, y: 5)) && !rect.contains(Point(x: 7, y: 5)))
    let other = Rect(x: 0, y: 0, width: 4, height: 99)
    #expect(rect.intersection(other) == Rect(x: 2, y: 2, width: 2, height: 4))
    #expect(rect.intersection(Rect(x: 50, y: 0, width: 4, height: 4)).isEmpty)
  }
}
