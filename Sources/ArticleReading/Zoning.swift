import NewsModel

/// Makes the zones of an article of what has been decided of its lines: hard-wrapped lines of one
/// paragraph become one zone.
enum Zoning {
  /// The zones, sorted, none over another.
  static func zones(of draft: Draft) -> [Zone] {
    var zones: [Zone] = []
    for (index, line) in draft.lines.enumerated() {
      let pieces = line.pieces.sorted { $0.range.lowerBound < $1.range.lowerBound }
      for (order, piece) in pieces.enumerated() {
        let span = line.span(piece.range)
        if order == 0, piece.kind == .body, let last = zones.last, last.kind == .body,
          draft.continuations[index] != nil
        {
          zones[zones.count - 1].span = Span(last.span.start, span.end)
        } else {
          zones.append(Zone(piece.kind, span))
        }
      }
    }
    return zones
  }
}
