extension Canvas {
  /// What the rows show, from the top, each exactly as many cells wide as the canvas.
  public var rows: [String] { (0..<size.height).map { text(inRow: $0) } }

  /// What the canvas shows as one text: a line a row, trailing spaces kept.
  public var text: String { rows.joined(separator: "\n") }

  private func text(inRow y: Int) -> String {
    var text = String.UnicodeScalarView()
    for x in 0..<size.width {
      let cell = self[Point(x: x, y: y)]
      guard cell.width > 0 else { continue }
      cell.glyph.write(to: &text)
    }
    return String(text)
  }
}
