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
    // At the left edge nothing has to be measured first.
    let spare = alignment == .leading ? 0 : max(0, row.width - line.width)
    let indent = alignment == .center ? spare / 2 : spare
    set(line, in: row.minX &+ indent..<row.maxX, y: row.minY, over: style)
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

  /// Draws runs into columns, which are blank, with an ellipsis after what fits where not all does.
  private mutating func set(_ line: StyledText, in clip: Range<Int>, y: Int, over base: Style) {
    var x = clip.lowerBound
    // Where the ellipsis would stand, and the style of what it stands for.
    var cut = (x: x, style: base)
    var isCut = false
    for run in line.runs where !isCut {
      let style = run.style.over(base)
      if x < clip.upperBound { cut.style = style }
      Glyph.set(run.text) { placed in
        let next = x &+ placed.width
        isCut = next > clip.upperBound
        if isCut { return false }
        draw(placed, x: x, y: y, within: clip, style: style)
        if next < clip.upperBound { cut = (next, style) }
        x = next
        return true
      }
    }
    guard isCut, y >= 0, y < size.height else { return }
    blank(max(0, cut.x), min(clip.upperBound, size.width), y, base)
    put("…", at: Point(x: cut.x, y: y), style: cut.style, width: 1)
  }
}
