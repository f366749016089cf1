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
    let last = put(line, x: row.minX, end: row.maxX &- 1, y: row.minY, over: style)
    put("…", at: Point(x: row.maxX &- 1, y: row.minY), style: last, width: 1)
  }

  /// Fills the first row of a rectangle with a text in one style.
  public mutating func line(
    _ text: String, in rect: Rect, style: Style = .plain,
    alignment: DisplayWidth.Alignment = .leading
  ) {
    line(StyledText(text), in: rect, style: style, alignment: alignment)
  }

  /// Draws the runs up to a column; gives the style of the last that fitted in part.
  @discardableResult
  private mutating func put(
    _ line: StyledText, x: Int, end: Int, y: Int, over base: Style
  ) -> Style {
    var x = x
    var last = base
    for run in line.runs where x < end {
      last = run.style.over(base)
      x = x &+ put(run.text, at: Point(x: x, y: y), style: last, width: end &- x)
    }
    return last
  }
}
