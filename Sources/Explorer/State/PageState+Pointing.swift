import TextUI

extension PageState {
  /// The stop at a place of the page's text: the one under it, else the first on that line.
  ///
  /// - Parameters:
  ///   - row: from the first line in sight.
  ///   - column: from the left edge of the text.
  func stop(atRow row: Int, column: Int) -> Int? {
    let index = top.advanced(clamping: row)
    guard visible.contains(index) else { return nil }
    let line = content.lines[index]
    let here = content.stops.indices.filter { content.stops[$0].item == line.item }
    let under = here.first { columns(of: content.stops[$0].range, on: line).contains(column) }
    return under ?? here.first { content.stops[$0].line == index }
  }

  /// The columns that a part of an item's text takes on one of its lines.
  func columns(of range: Range<Int>, on line: PageContent.Line) -> Range<Int> {
    let wrapped = content.wrapped[line.item]
    let shown = range.clamped(to: wrapped.rows[line.row].range)
    guard !shown.isEmpty else { return 0..<0 }
    let text = Array(wrapped.text.utf8)
    func cells(from start: Int, to end: Int) -> Int {
      Canvas.width(of: String(decoding: text[start..<end], as: UTF8.self))
    }
    let indent = content.items[line.item].indent
    let start = indent + cells(from: wrapped.rows[line.row].range.lowerBound, to: shown.lowerBound)
    return start..<(start + cells(from: shown.lowerBound, to: shown.upperBound))
  }
}
