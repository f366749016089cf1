/// A part of a text, in UTF-8 offsets, and how it is drawn.
public struct StyledSpan: Hashable, Sendable {
  /// UTF-8 offsets.
  public var range: Range<Int>
  /// How it is drawn.
  public var style: Style

  /// Makes a span.
  public init(_ range: Range<Int>, _ style: Style) {
    self.range = range
    self.style = style
  }
}

extension WrappedText {
  /// Draws rows into a rectangle, from `firstRow` on, and blanks what they leave of it.
  ///
  /// - Parameters:
  ///   - style: what everything lies over.
  ///   - spans: laid over it; a later span lies over an earlier one. Highlights do not reach into
  ///     the spaces at a break.
  public func draw(
    into canvas: inout Canvas, in rect: Rect, from firstRow: Int = 0, style: Style = .plain,
    spans: [StyledSpan] = []
  ) {
    canvas.fill(rect, style: style)
    let seen = rect.intersection(canvas.bounds)
    guard !seen.isEmpty else { return }
    for y in seen.minY..<seen.maxY {
      let index = Canvas.sum(firstRow, y &- rect.minY)
      guard rows.indices.contains(index) else { continue }
      let range = rows[index].range
      let here = spans.filter { $0.range.overlaps(range) }
      canvas.set(
        text[utf8: range], from: Point(x: rect.minX, y: y), within: rect.minX..<rect.maxX
      ) { offset in
        here.reduce(style) { base, span in
          span.range.contains(range.lowerBound + offset) ? span.style.over(base) : base
        }
      }
    }
  }
}
