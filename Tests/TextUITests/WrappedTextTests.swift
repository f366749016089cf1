import Testing
import TextUI

@Suite struct WrappedTextTests {
  static func rows(_ text: String, _ width: Int) -> [String] {
    let wrapped = WrappedText(text, width: width)
    return wrapped.rows.indices.map { String(wrapped.text(ofRow: $0)) }
  }

  @Test(arguments: [
    ("두 사람은 저녁을 함께했다", 10, ["두 사람은", "저녁을", "함께했다"]),
    ("두 사람은 저녁을 함께했다", 16, ["두 사람은 저녁을", "함께했다"]),
    ("하늘중공업지주회사 대표", 8, ["하늘중공", "업지주회", "사 대표"]),
    ("새 하늘중공업지주회사", 8, ["새", "하늘중공", "업지주회", "사"]),
    ("가나\n\n다라", 8, ["가나", "", "다라"]),
    ("가나   다라", 4, ["가나", "다라"]),
    ("가나 ", 4, ["가나"]),
    ("가나 다라 ", 6, ["가나", "다라 "]),
    ("  들여 쓴 글", 8, ["  들여", "쓴 글"]),
    ("    긴낱말입니다", 8, ["긴낱말입", "니다"]),
    ("가나", 1, ["가", "나"]),
    ("abc", 0, ["a", "b", "c"]),
    ("", 5, [""]),
  ])
  func breaks(text: String, width: Int, rows: [String]) {
    #expect(Self.rows(text, width) == rows)
  }

  @Test(arguments: hardTexts)
  func losesNothingButSpaces(text: String) {
    let twice = text + " 그리고 " + text
    for width in 1...40 {
      let kept = Self.rows(twice, width).joined()
      #expect(kept.filter { !$0.isWhitespace } == twice.filter { !$0.isWhitespace })
    }
  }

  @Test func leadsFromOffsetsToPlaces() {
    let wrapped = WrappedText("두 사람은 저녁을 함께했다", width: 10)
    #expect(wrapped.row(at: 0) == 0)
    #expect(wrapped.row(at: 13) == 0)
    #expect(wrapped.row(at: 14) == 1)
    #expect(wrapped.row(at: 999) == 2)
    #expect(wrapped.row(at: -5) == 0)
    #expect(wrapped.position(of: 17) == Point(x: 2, y: 1))
    #expect(wrapped.position(of: 999) == Point(x: 8, y: 2))
  }

  @Test func laysStylesOverSpansAcrossRows() {
    let wrapped = WrappedText("두 사람은 저녁을 함께했다", width: 10)
    var canvas = Canvas(size: Size(width: 10, height: 3))
    // 사람은 저녁
    wrapped.draw(
      into: &canvas, in: canvas.bounds,
      spans: [StyledSpan(4..<20, .underline), StyledSpan(14..<17, .bold)])
    #expect(canvas.rows == ["두 사람은 ", "저녁을    ", "함께했다  "])
    let styles = (0..<10).map { canvas[Point(x: $0, y: 1)].style }
    let both = Style(bold: true, underline: true)
    #expect(Array(styles[0..<6]) == [both, both, .underline, .underline, .plain, .plain])
    #expect(canvas[Point(x: 1, y: 0)].style == .plain)
    #expect(canvas[Point(x: 3, y: 0)].style == .underline)
    #expect(canvas[Point(x: 9, y: 0)].style == .plain)
  }

  @Test func drawsFromAnyRowAndBlanksTheRest() {
    let wrapped = WrappedText("두 사람은 저녁을 함께했다", width: 10)
    var canvas = Canvas(size: Size(width: 10, height: 3))
    canvas.fill(canvas.bounds, with: "#")
    wrapped.draw(into: &canvas, in: canvas.bounds, from: 2)
    #expect(canvas.rows == ["함께했다  ", "          ", "          "])
    wrapped.draw(into: &canvas, in: canvas.bounds, from: -1)
    #expect(canvas.rows == ["          ", "두 사람은 ", "저녁을    "])
    wrapped.draw(into: &canvas, in: canvas.bounds, from: .max)
    #expect(canvas.rows[0] == "          ")
  }

  @Test func marksDecomposedHangulByTheOffsetsOfTheSource() {
    let wrapped = WrappedText("\u{1112}\u{1161}\u{11AB}글", width: 10)
    var canvas = Canvas(size: Size(width: 4, height: 1))
    wrapped.draw(into: &canvas, in: canvas.bounds, spans: [StyledSpan(9..<12, .bold)])
    #expect(canvas.rows == ["한글"])
    #expect(!canvas[Point(x: 0, y: 0)].style.bold && canvas[Point(x: 2, y: 0)].style.bold)
  }
}
