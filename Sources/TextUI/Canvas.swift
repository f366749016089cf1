/// A screenful of cells to draw on: a value that a device shows and a test reads.
///
/// Nothing drawn ever leaves the canvas, wraps, or stays cut in half: a wide glyph that does not
/// fit becomes a space, and drawing over one half of a wide glyph blanks the other.
public struct Canvas: Hashable, Sendable {
  /// Cells in a row, and rows.
  public let size: Size
  /// Where text is being typed; nil, or a point outside the canvas, hides the cursor.
  public var caret: Point?
  /// All cells, row after row.
  package private(set) var cells: [Cell]

  /// Makes an empty canvas, no larger than `Size.limit`.
  public init(size: Size) {
    self.size = size.clamped(to: .limit)
    cells = Array(repeating: .blank, count: self.size.width * self.size.height)
  }

  /// The rectangle that the canvas is.
  public var bounds: Rect { Rect(size) }

  /// The cell at a point; a blank one outside.
  public subscript(point: Point) -> Cell {
    contains(point) ? cells[index(point.x, point.y)] : .blank
  }

  /// Whether a point is on the canvas.
  public func contains(_ point: Point) -> Bool { bounds.contains(point) }

  private func index(_ x: Int, _ y: Int) -> Int { y * size.width + x }

  /// Puts a glyph, which has to fit into the row, and blanks the halves it leaves behind.
  mutating func place(_ glyph: Glyph, width: Int, x: Int, y: Int, style: Style) {
    let start = index(x, y)
    mend(before: start)
    mend(after: start + width - 1)
    cells[start] = Cell(glyph, style: style, width: Int8(width))
    if width == 2 { cells[start + 1] = Cell(.blank, style: style, width: 0) }
  }

  /// Blanks the left half of a glyph whose right half is about to be drawn over.
  private mutating func mend(before index: Int) {
    if cells[index].width == 0 && index > 0 { cells[index - 1] = .blank(cells[index - 1].style) }
  }

  /// Blanks the right half of a glyph whose left half is about to be drawn over.
  private mutating func mend(after index: Int) {
    if cells[index].width == 2 { cells[index + 1] = .blank(cells[index + 1].style) }
  }

  /// Replaces the bases of narrow glyphs where `change` gives others; marks on them go with them.
  mutating func replaceNarrow(_ change: (Unicode.Scalar) -> Unicode.Scalar?) {
    for index in cells.indices {
      let cell = cells[index]
      guard cell.width == 1, let base = change(cell.glyph.base) else { continue }
      cells[index] = Cell(Glyph(base), style: cell.style, width: cell.width)
    }
  }

  /// Restyles the cells of a rectangle, keeping what they show.
  mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let clip = rect.intersection(bounds)
    guard !clip.isEmpty else { return }
    for y in clip.minY..<clip.maxY {
      for x in clip.minX..<clip.maxX {
        cells[index(x, y)].style = change(cells[index(x, y)].style)
      }
    }
  }
}
