import NewsModel
import TextUI

/// A page set in lines of a width, with everything on it at which the cursor can stand.
struct PageContent: Hashable, Sendable {
  /// The lines before wrapping.
  let items: [PageItem]
  /// Each item broken into rows.
  let wrapped: [WrappedText]
  /// The lines from the top.
  let lines: [Line]
  /// The stops in the order of the text.
  let stops: [Stop]
  /// The cells of a line.
  let width: Int
  /// The lines that it was drawn for; 0 for text, which is as long as it is.
  let height: Int

  /// A line: a row of an item.
  struct Line: Hashable, Sendable {
    var item: Int
    var row: Int
  }

  /// Nothing at all.
  static let empty = PageContent([], width: 1)

  /// Sets items in lines.
  ///
  /// O(text).
  init(_ items: [PageItem], width: Int, height: Int = 0) {
    var wrapped: [WrappedText] = []
    var lines: [Line] = []
    var stops: [Stop] = []
    var seen: [Stop.Key: Int] = [:]
    for (index, item) in items.enumerated() {
      let text = WrappedText(item.text, width: item.room(in: width))
      for var stop in item.stops {
        stop.item = index
        stop.line = lines.count + text.row(at: stop.range.lowerBound)
        let ordinal = seen[stop.key, default: 0]
        seen[stop.key] = ordinal + 1
        stop.key.ordinal = ordinal
        stops.append(stop)
      }
      lines += text.rows.indices.map { Line(item: index, row: $0) }
      wrapped.append(text)
    }
    self.items = items
    self.wrapped = wrapped
    self.lines = lines
    self.stops = stops
    self.width = max(1, width)
    self.height = height
  }

  /// The stop at which the reading of the page begins.
  var entry: Int { stops.firstIndex { items[$0.item].isEntry } ?? 0 }

  /// The first line with something in a role.
  func line(of role: ThemeRole) -> Int? {
    guard let item = items.firstIndex(where: { $0.runs.contains { $0.role == role } }),
      let run = items[item].runs.first(where: { $0.role == role })
    else { return nil }
    let row = wrapped[item].row(at: run.range.lowerBound)
    return lines.firstIndex { $0.item == item && $0.row == row }
  }

  /// The stops on lines of a range.
  func stops(on lines: Range<Int>) -> Range<Int> {
    let first = stops.firstIndex { lines.contains($0.line) } ?? 0
    let end = stops.lastIndex { lines.contains($0.line) }.map { $0 + 1 } ?? first
    return first..<max(first, end)
  }
}

extension PageItem {
  /// The cells for its text in a line of a width.
  func room(in width: Int) -> Int {
    let taken = right.isEmpty ? 0 : Canvas.width(of: right) + 1
    return max(1, width - indent - taken)
  }
}
