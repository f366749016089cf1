extension TextField {
  /// Draws the field in the first row of a rectangle and puts the canvas's caret into it.
  ///
  /// A text that is too long is shown around the caret.
  public func draw(into canvas: inout Canvas, in rect: Rect, style: Style = .plain) {
    let row = rect.row(0)
    guard !row.isEmpty else { return }
    canvas.fill(row, style: style)
    let before = Canvas.width(of: String(characters[..<caret]))
    // By half widths, so that the text stands still while the caret moves a little.
    let step = max(1, row.width / 2)
    let excess = before - (row.width - 1)
    let scrolled = excess > 0 ? (excess + step - 1) / step * step : 0
    canvas.set(
      text, from: Point(x: row.minX &- scrolled, y: row.minY), within: row.minX..<row.maxX
    ) { _ in style }
    canvas.caret = Point(x: row.minX &+ before - scrolled, y: row.minY)
  }
}
