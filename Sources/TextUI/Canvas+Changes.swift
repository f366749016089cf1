extension Canvas {
  /// Cells of one row that have to be sent.
  package struct Change: Hashable, Sendable {
    package let row: Int
    package let column: Int
    /// Where they stand in `cells`.
    package let range: Range<Int>
  }

  /// For each row that differs from the same row of `former`, the stretch from the first to the
  /// last cell that differs, no glyph cut; every row where there is no former canvas of this size.
  package func changes(since former: Canvas?) -> [Change] {
    guard let former, former.size == size else {
      return (0..<size.height).map { change(row: $0, from: 0, to: size.width) }
    }
    return (0..<size.height).compactMap { row in
      let start = row * size.width
      let indices = start..<start + size.width
      guard let first = indices.first(where: { cells[$0] != former.cells[$0] }),
        let last = indices.last(where: { cells[$0] != former.cells[$0] })
      else { return nil }
      let from = cells[first].width == 0 ? first - 1 : first
      let to = cells[last].width == 2 ? last + 2 : last + 1
      return change(row: row, from: from - start, to: to - start)
    }
  }

  private func change(row: Int, from: Int, to: Int) -> Change {
    let start = row * size.width
    return Change(row: row, column: from, range: start + from..<start + to)
  }

  /// The upper left part of this canvas on one of another size, blank where there was nothing.
  package func fitted(to other: Size) -> Canvas {
    var canvas = Canvas(size: other)
    for y in 0..<min(size.height, canvas.size.height) {
      for x in 0..<min(size.width, canvas.size.width) {
        let cell = self[Point(x: x, y: y)]
        guard cell.width > 0 else { continue }
        let fits = x + Int(cell.width) <= canvas.size.width
        canvas.place(
          fits ? cell.glyph : .blank, width: fits ? Int(cell.width) : 1, x: x, y: y,
          style: cell.style)
      }
    }
    canvas.caret = caret
    return canvas
  }
}
