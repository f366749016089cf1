import HangulText
import Testing
import TextUI

@Suite struct CanvasTests {
  static func canvas(_ width: Int, _ height: Int = 1) -> Canvas {
    Canvas(size: Size(width: width, height: height))
  }

  @Test(arguments: [
    ("손정의", 8, "손정의  "),
    ("손정의", 6, "손정의"),
    ("손정의", 5, "손정 "),
    ("손정의", 1, " "),
    ("a손b", 2, "a "),
    ("손\u{1B}[2J", 8, "손\u{FFFD}[2J  "),
    ("가\t나\n다", 10, "가 나 다  "),
    ("e\u{301}x", 4, "e\u{301}x  "),
    ("👨‍👩‍👧 셋", 6, "👨 셋 "),
    ("🇰🇷", 3, "KR "),
    ("\u{1112}\u{1161}\u{11AB}글", 5, "한글 "),
    ("숨\u{200B}은", 4, "숨은"),
    ("\u{202E}뒤", 4, "\u{FFFD}뒤 "),
  ])
  func showsTextMadeSafeAndCutAtTheEdge(text: String, width: Int, shown: String) {
    var canvas = Self.canvas(width)
    canvas.put(text, at: Point(x: 0, y: 0))
    #expect(canvas.rows == [shown])
  }

  @Test func returnsTheCellsTaken() {
    var canvas = Self.canvas(20)
    #expect(canvas.put("손정의 CEO", at: Point(x: 2, y: 0)) == 10)
    #expect(canvas.put("손정의", at: Point(x: 0, y: 0), width: 3) == 3)
    #expect(canvas.put("손정의", at: Point(x: 18, y: 0)) == 2)
    #expect(canvas.put("손정의", at: Point(x: 40, y: 0)) == 0)
  }

  @Test func cutsAtTheWidthGiven() {
    var canvas = Self.canvas(8)
    canvas.fill(canvas.bounds, with: ".")
    canvas.put("손정의", at: Point(x: 1, y: 0), width: 5)
    #expect(canvas.rows == [".손정 .."])
  }

  @Test func cutsAtTheLeftEdge() {
    var canvas = Self.canvas(6)
    canvas.fill(canvas.bounds, with: ".")
    canvas.put("손정의", at: Point(x: -3, y: 0))
    #expect(canvas.rows == [" 의..."])
  }

  @Test(arguments: [
    (0, "a 정의"), (1, " a정의"), (2, "손a 의"), (3, "손 a의"), (5, "손정 a"),
  ])
  func drawingOverOneHalfBlanksTheOther(x: Int, shown: String) {
    var canvas = Self.canvas(6)
    canvas.put("손정의", at: Point(x: 0, y: 0))
    canvas.put("a", at: Point(x: x, y: 0))
    #expect(canvas.rows == [shown])
  }

  @Test func aWideGlyphOverTwoHalvesBlanksBothOthers() {
    var canvas = Self.canvas(6)
    canvas.put("손정의", at: Point(x: 0, y: 0))
    canvas.put("나", at: Point(x: 1, y: 0))
    #expect(canvas.rows == [" 나 의"])
    #expect(canvas[Point(x: 1, y: 0)].width == 2)
    #expect(canvas[Point(x: 2, y: 0)].width == 0)
  }

  @Test func drawingOutsideChangesNothing() {
    var canvas = Self.canvas(4, 2)
    let before = canvas
    for point in [
      Point(x: 0, y: -1), Point(x: 0, y: 2), Point(x: 4, y: 0), Point(x: -9, y: 0),
      Point(x: .max, y: .max), Point(x: .min, y: .min), Point(x: .max, y: 0),
    ] {
      canvas.put("손", at: point, style: .bold)
      canvas.put("손", at: point, style: .bold, width: .max)
    }
    for origin in [
      Point(x: 0, y: -1), Point(x: 9, y: 1), Point(x: .max, y: .max), Point(x: .min, y: .min),
    ] {
      let rect = Rect(origin: origin, size: Size(width: 3, height: 2))
      canvas.line("한빛전자", in: rect.row(0), alignment: .center)
      canvas.box(Rect(origin: origin, size: Size(width: 3, height: 1)), title: "한")
      WrappedText("한빛", width: 2).draw(into: &canvas, in: rect.row(0))
      TextField("한빛").draw(into: &canvas, in: rect.row(0))
    }
    canvas.caret = nil
    canvas.fill(Rect(x: 9, y: 9, width: .max, height: .max), with: "x")
    #expect(canvas == before)
    #expect(canvas[Point(x: -1, y: 7)] == .blank)
  }

  @Test func isNeverLargerThanTheLimit() {
    #expect(Canvas(size: Size(width: .max, height: 1)).size.width == Size.limit.width)
    #expect(Canvas(size: Size(width: -4, height: .min)).size == .zero)
    #expect(Canvas(size: .zero).rows.isEmpty)
  }

  @Test func linesAreCutWithAnEllipsis() {
    var canvas = Self.canvas(9, 4)
    canvas.line("하늘중공업 대표", in: canvas.bounds.row(0))
    canvas.line("하늘", in: canvas.bounds.row(1), alignment: .trailing)
    canvas.line("하늘", in: canvas.bounds.row(2), alignment: .center)
    canvas.line("하늘중공업", in: Rect(x: 0, y: 3, width: 8, height: 1))
    #expect(canvas.rows == ["하늘중공…", "     하늘", "  하늘   ", "하늘중…  "])
  }

  @Test func aLineLaysItsRunsOverTheStyleOfTheRow() {
    var canvas = Self.canvas(6)
    let text = StyledText([.init("가", Style(foreground: .red)), .init("나")])
    canvas.line(text, in: canvas.bounds, style: .reverse)
    #expect(canvas[Point(x: 0, y: 0)].style == Style(foreground: .red, reverse: true))
    #expect(canvas[Point(x: 2, y: 0)].style == .reverse)
    #expect(canvas[Point(x: 5, y: 0)].style == .reverse)
  }

  @Test func highlightingKeepsTheText() {
    var canvas = Self.canvas(4)
    canvas.put("가나", at: Point(x: 0, y: 0), style: Style(foreground: .green))
    canvas.highlight(canvas.bounds, .reverse)
    #expect(canvas.rows == ["가나"])
    #expect(canvas[Point(x: 3, y: 0)].style == Style(foreground: .green, reverse: true))
  }

  @Test func fillingWithAnythingButOneCellDrawsSpaces() {
    var canvas = Self.canvas(4)
    canvas.fill(canvas.bounds, with: "x")
    canvas.fill(Rect(x: 1, y: 0, width: 2, height: 1), with: "한")
    #expect(canvas.rows == ["x  x"])
  }
}
