/// One cell of a canvas.
public struct Cell: Hashable, Sendable {
  /// What is shown; blank in the right half of a wide glyph.
  public let glyph: Glyph
  /// How it is shown.
  public internal(set) var style: Style
  /// 1, or 2 for the left half of a wide glyph, or 0 for its right half.
  public let width: Int8

  init(_ glyph: Glyph, style: Style, width: Int8) {
    self.glyph = glyph
    self.style = style
    self.width = width
  }

  /// An empty cell.
  public static let blank = Cell(.blank, style: .plain, width: 1)

  /// An empty cell in a style.
  static func blank(_ style: Style) -> Cell { Cell(.blank, style: style, width: 1) }
}
