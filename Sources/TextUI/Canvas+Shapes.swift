extension Canvas {
  /// Fills a rectangle with a character one cell wide; any other draws spaces.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let clip = rect.intersection(bounds)
    guard !clip.isEmpty else { return }
    let set = Glyph.set(character)
    let glyph = set.count == 1 && set[0].1 == 1 ? set[0].0 : .blank
    for y in clip.minY..<clip.maxY {
      for x in clip.minX..<clip.maxX { place(glyph, width: 1, x: x, y: y, style: style) }
    }
  }

  /// Lays a style over what a rectangle shows, as for the row under the cursor.
  public mutating func highlight(_ rect: Rect, _ style: Style) {
    restyle(rect) { style.over($0) }
  }

  /// How a box is drawn.
  public struct BoxStyle: Hashable, Sendable {
    /// The lines.
    public var line: Style
    /// The title and the labels.
    public var title: Style

    /// Makes a look.
    public init(line: Style = .plain, title: Style = .plain) {
      self.line = line
      self.title = title
    }

    /// The look of a box in which the keys have no effect.
    public static let calm = BoxStyle(line: .dim)

    /// The look of the box in which the keys act; bold, so that it shows without colour too.
    public static func focused(_ accent: Color) -> BoxStyle {
      let style = Style(foreground: accent, bold: true)
      return BoxStyle(line: style, title: style)
    }
  }

  /// Draws a frame with labels along the edge of a rectangle, and leaves the inside alone.
  ///
  /// The title stands at the upper left, the labels at the upper and the lower right. What does not
  /// fit is cut with an ellipsis; the title goes before the label.
  ///
  /// - Returns: the inside.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: String = "", right: String = "", bottom: String = "",
    style: BoxStyle = BoxStyle()
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else {
      fill(rect, style: style.line)
      return rect.inset(by: 1)
    }
    let y = rect.maxY &- 1
    edge(rect, y: rect.minY, "┌", "┐", style.line)
    edge(rect, y: y, "└", "┘", style.line)
    fill(
      Rect(x: rect.minX, y: rect.minY &+ 1, width: 1, height: rect.height - 2), with: "│",
      style: style.line)
    fill(
      Rect(x: rect.maxX &- 1, y: rect.minY &+ 1, width: 1, height: rect.height - 2), with: "│",
      style: style.line)
    let left = label(title, rect, y: rect.minY, after: 0, atEnd: false, style.title)
    label(right, rect, y: rect.minY, after: left, atEnd: true, style.title)
    label(bottom, rect, y: y, after: 0, atEnd: true, style.title)
    return rect.inset(by: 1)
  }

  private mutating func edge(
    _ rect: Rect, y: Int, _ left: Character, _ right: Character, _ style: Style
  ) {
    fill(Rect(x: rect.minX, y: y, width: rect.width, height: 1), with: "─", style: style)
    fill(Rect(x: rect.minX, y: y, width: 1, height: 1), with: left, style: style)
    fill(Rect(x: rect.maxX &- 1, y: y, width: 1, height: 1), with: right, style: style)
  }

  /// Sets a label into a horizontal line, a space at each of its ends, two cells from the corner.
  ///
  /// - Parameter taken: cells of the line, from the left, that are not free.
  /// - Returns: the cells taken now.
  @discardableResult
  private mutating func label(
    _ text: String, _ rect: Rect, y: Int, after taken: Int, atEnd: Bool, _ style: Style
  ) -> Int {
    let room = rect.width - 6 - taken
    guard !text.isEmpty, room > 0 else { return taken }
    let width = Canvas.width(of: text, cutTo: room)
    let x = atEnd ? rect.maxX &- 4 &- width : rect.minX &+ 2
    let field = Rect(x: x, y: y, width: width + 2, height: 1)
    fill(field, style: style)
    line(text, in: field.inset(horizontal: 1, vertical: 0), style: style)
    return taken + width + 3
  }
}
