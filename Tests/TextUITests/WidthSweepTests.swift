import HangulText
import Testing
import TextUI

/// Whatever is drawn, every row is exactly as wide as its pane.
@Suite struct WidthSweepTests {
  /// The rows of a canvas that are not as wide as it is, or hold what a terminal obeys.
  static func crooked(_ canvas: Canvas) -> [String] {
    canvas.rows.filter {
      DisplayWidth.standard.cells(of: $0) != canvas.size.width || !isHarmless($0)
    }
  }

  /// Whether a text holds nothing that a terminal takes for a command.
  static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: false
      default: true
      }
    }
  }

  /// What is crooked at any width from 1 to 200 after drawing on a canvas of that width.
  static func sweep(height: Int, draw: (inout Canvas) -> Void) -> [String] {
    (1...200).flatMap { width in
      var canvas = Canvas(size: Size(width: width, height: height))
      draw(&canvas)
      return crooked(canvas)
    }
  }

  /// The same with a column of # at either side, which no drawing between them may touch.
  static func sweepBetweenWalls(height: Int, draw: (inout Canvas, Rect) -> Void) -> [String] {
    (1...200).flatMap { width in
      var canvas = Canvas(size: Size(width: width + 2, height: height))
      canvas.fill(canvas.bounds, with: "#")
      draw(&canvas, canvas.bounds.inset(horizontal: 1, vertical: 0))
      return crooked(canvas)
        + canvas.rows.filter {
          $0.unicodeScalars.first != "#" || $0.unicodeScalars.last != "#"
        }
    }
  }

  @Test(arguments: hardTexts)
  func rowsOfTextAreAsWideAsTheCanvas(text: String) {
    let crooked = Self.sweep(height: 4) { canvas in
      let width = canvas.size.width
      canvas.put(text, at: Point(x: 0, y: 0))
      canvas.put(text, at: Point(x: width / 3 - 4, y: 1), width: width / 2)
      canvas.line(StyledText(text) + "·" + StyledText(text), in: canvas.bounds.row(2))
      for x in 0..<4 { canvas.put(text, at: Point(x: x * 3 - 1, y: 3), width: 9) }
    }
    #expect(crooked == [])
  }

  @Test(arguments: hardTexts)
  func wrappedTextStaysInItsPane(text: String) {
    let crooked = Self.sweepBetweenWalls(height: 4) { canvas, pane in
      WrappedText(text + " " + text, width: pane.width).draw(into: &canvas, in: pane)
    }
    #expect(crooked == [])
  }

  @Test(arguments: hardTexts)
  func boxesStayRectangles(text: String) {
    let crooked = Self.sweep(height: 2) { canvas in
      canvas.box(canvas.bounds, title: text, right: text, bottom: text)
    }
    #expect(crooked == [])
  }

  @Test(arguments: hardTexts)
  func fieldsStayInTheirRow(text: String) {
    for moves in 0..<2 {
      var field = TextField(text + text)
      field.moveCaret(by: -moves * field.characters.count * 2 / 3)
      var carets: [Bool] = []
      let crooked = Self.sweepBetweenWalls(height: 1) { canvas, pane in
        field.draw(into: &canvas, in: pane)
        carets.append(canvas.caret.map(pane.contains) ?? false)
      }
      #expect(crooked == [])
      #expect(carets.allSatisfy { $0 })
    }
  }

  @Test(arguments: hardTexts)
  func theWidthOfATextIsWhatItTakes(text: String) {
    var canvas = Canvas(size: Size(width: 300, height: 1))
    let taken = canvas.put(text, at: Point(x: 0, y: 0))
    #expect(taken == Canvas.width(of: text))
  }
}
