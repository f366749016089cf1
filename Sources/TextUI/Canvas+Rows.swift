extension Canvas {
  /// What the rows show, from the top, each exactly as many cells wide as the canvas.
  public var rows: [String] { (0..<size.height).map { text(inRow: $0) } }

  /// What the canvas shows as one text: a line a row, trailing spaces kept.
  public var text: String { rows.joined(separator: "\n") }

  private func text(inRow y: Int) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells[y * size.width..<(y + 1) * size.width] where cell.width > 0 {
      cell.glyph.write(to: &text)
    }
    return String(text)
  }
}
