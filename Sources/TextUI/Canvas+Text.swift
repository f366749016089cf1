extension Canvas {
  /// The cells that a text takes on a canvas, which shows one line and makes it safe first: control
  /// characters take a cell, invisible ones none.
  public static func width(of text: some StringProtocol) -> Int {
    var width = 0
    Glyph.set(text) {
      width += $0.width
      return true
    }
    return width
  }

  /// Draws a text in one row, cut off at the edge of the canvas and after `width` cells.
  ///
  /// - Returns: the cells the text took, the part left of the canvas included; at most `width`.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, at point: Point, style: Style = .plain, width: Int? = nil
  ) -> Int {
    let room = max(0, width ?? size.width)
    let end = width == nil ? size.width : Canvas.sum(point.x, room)
    return set(text, from: point, within: point.x..<max(point.x, end)) { _ in style }
  }

  /// Draws a text in one row so that only the columns of `clip` change.
  ///
  /// A glyph that the clip cuts leaves spaces where its halves would stand.
  ///
  /// - Returns: the cells from `start` to where the text or the clip ended.
  @discardableResult
  mutating func set(
    _ text: some StringProtocol, from start: Point, within clip: Range<Int>,
    style: (_ offset: Int) -> Style
  ) -> Int {
    var x = start.x
    Glyph.set(text) { placed in
      guard x < clip.upperBound else { return false }
      draw(placed, x: x, y: start.y, within: clip, style: style(placed.offset))
      x = Canvas.sum(x, placed.width)
      return true
    }
    return min(x, clip.upperBound) &- start.x
  }

  /// Draws what a clip and the canvas show of a glyph: all of it, spaces for a part, or nothing.
  mutating func draw(
    _ placed: Glyph.Placed, x: Int, y: Int, within clip: Range<Int>, style: Style
  ) {
    guard y >= 0, y < size.height else { return }
    let drawn = clip.clamped(to: 0..<size.width)
    let next = Canvas.sum(x, placed.width)
    if x >= drawn.lowerBound && next <= drawn.upperBound {
      place(placed.glyph, width: placed.width, x: x, y: y, style: style)
    } else {
      blank(max(x, drawn.lowerBound), min(next, drawn.upperBound), y, style)
    }
  }

  /// Blanks the columns from `start` up to `end` of a row on the canvas.
  mutating func blank(_ start: Int, _ end: Int, _ y: Int, _ style: Style) {
    var x = start
    while x < end {
      place(.blank, width: 1, x: x, y: y, style: style)
      x += 1
    }
  }

  /// A sum that stays at the largest number instead of trapping.
  static func sum(_ a: Int, _ b: Int) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? (b < 0 ? Int.min : Int.max) : sum
  }
}
