public import HangulText

extension Canvas {
  /// Fills the first row of a rectangle with a line: cut with an ellipsis where it is too long,
  /// padded with spaces where it is too short.
  ///
  /// - Parameter style: what the runs lie over, and the style of the padding.
  public mutating func line(
    _ line: StyledText, in rect: Rect, style: Style = .plain,
    alignment: DisplayWidth.Alignment = .leading
  ) {
    let row = rect.row(0)
    guard !row.isEmpty else { return }
    fill(row, style: style)
    let width = line.width
    guard width > row.width else {
      let spare = row.width - width
      let indent =
        switch alignment {
        case .leading: 0
        case .center: spare / 2
        case .trailing: spare
        }
      put(line, x: row.minX &+ indent, end: row.maxX, y: row.minY, over: style)
      return
    }
    let end = row.maxX &- 1
    let (cut, last) = put(line, x: row.minX, end: end, y: row.minY, over: style)
    put("…", at: Point(x: cut, y: row.minY), style: last, width: 1)
  }

  /// Fills the first row of a rectangle with a text in one style.
  public mutating func line(
    _ text: String, in rect: Rect, style: Style = .plain,
    alignment: DisplayWidth.Alignment = .leading
  ) {
    line(StyledText(text), in: rect, style: style, alignment: alignment)
  }

  /// The cells that a text takes in a line of `room` cells, the ellipsis included.
  static func width(of text: String, cutTo room: Int) -> Int {
    let width = Canvas.width(of: text)
    guard width > room else { return width }
    var cut = 0
    Glyph.set(text) {
      guard cut + $0.width < room else { return false }
      cut += $0.width
      return true
    }
    return cut + 1
  }

  /// Draws what fits whole before a column.
  ///
  /// - Returns: where it ends, and the style of the run that ends there.
  @discardableResult
  private mutating func put(
    _ line: StyledText, x: Int, end: Int, y: Int, over base: Style
  ) -> (Int, Style) {
    var x = x
    for run in line.runs {
      let style = run.style.over(base)
      let clip = x..<max(x, end)
      let width = Canvas.width(of: run.text)
      let start = Point(x: x, y: y)
      let taken = set(run.text, from: start, within: clip, wholeOnly: true) { _ in style }
      x = x &+ taken
      if taken < width { return (x, style) }
    }
    return (x, base)
  }
}
