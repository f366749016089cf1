import NewsGraph
import TextUI

extension PageState {
  /// Where something lies from where the cursor stands.
  enum Direction: Hashable, Sendable {
    case up, down, left, right
  }

  /// Whether the page is drawn in two dimensions, so that each key leads to what lies in its direction.
  var isDrawing: Bool {
    if case .graph = aspect { content.width >= NetLayout.least } else { false }
  }

  /// Goes to the nearest thing in a direction; false where there is none.
  ///
  /// O(things on the page).
  mutating func move(_ direction: Direction) -> Bool {
    guard let here = stop.map(box) else { return false }
    let candidates = content.stops.enumerated().compactMap { index, stop -> (Int, Int)? in
      distance(from: here, to: box(stop), direction).map { ($0, index) }
    }
    guard let nearest = candidates.min(by: { $0 < $1 }) else { return false }
    select(nearest.1)
    return true
  }

  /// The line of a stop and the columns that it takes.
  private typealias Box = (line: Int, columns: Range<Int>)

  private func box(_ stop: Stop) -> Box {
    guard content.lines.indices.contains(stop.line) else { return (stop.line, 0..<0) }
    return (stop.line, columns(of: stop.range, on: content.lines[stop.line]))
  }

  /// How far one thing lies from another; nil where it lies in another direction.
  ///
  /// A line is twice as high as a column is wide.
  private func distance(from a: Box, to b: Box, _ direction: Direction) -> Int? {
    let lines = b.line - a.line
    let gap = max(
      b.columns.lowerBound - a.columns.upperBound, a.columns.lowerBound - b.columns.upperBound)
    switch direction {
    case .right where b.columns.lowerBound >= a.columns.upperBound,
      .left where b.columns.upperBound <= a.columns.lowerBound:
      return gap + abs(lines) * 6
    case .down where lines > 0, .up where lines < 0:
      return abs(lines) * 2 + max(0, gap) * 3
    default: return nil
    }
  }
}
