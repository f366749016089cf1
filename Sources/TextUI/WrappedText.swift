/// A text broken into rows of at most so many cells.
///
/// Rows break at spaces, or between any two characters of a word that is longer than a row, and
/// where the text itself has a line end.
public struct WrappedText: Hashable, Sendable {
  /// What part of the text a row shows.
  ///
  /// Spaces at a break, and line ends, lie in no row.
  public struct Row: Hashable, Sendable {
    /// UTF-8 offsets into the text.
    public let range: Range<Int>
    /// The cells it takes.
    public let width: Int
  }

  /// The text.
  public let text: String
  /// How many cells a row may take; at least 1.
  public let width: Int
  /// The rows from the top; one empty row for an empty text.
  public let rows: [Row]

  /// Breaks a text into rows of `width` cells, in time O(text).
  public init(_ text: String, width: Int) {
    self.text = text
    self.width = max(1, width)
    var breaker = RowBreaker(width: self.width)
    rows = breaker.rows(of: text)
  }

  /// The row that shows an offset, or after which it lies, in time O(log rows).
  public func row(at offset: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// Where the character at an offset stands: cells from the left, rows from the top.
  public func position(of offset: Int) -> Point {
    let row = row(at: offset)
    guard rows.indices.contains(row) else { return Point(x: 0, y: 0) }
    let range = rows[row].range
    let end = min(max(range.lowerBound, offset), range.upperBound)
    return Point(x: Canvas.width(of: text[utf8: range.lowerBound..<end]), y: row)
  }

  /// What a row shows, as it stands in the text; empty where there is no such row.
  public func text(ofRow row: Int) -> Substring {
    rows.indices.contains(row) ? text[utf8: rows[row].range] : ""
  }
}

extension String {
  /// The part between two UTF-8 offsets, which are brought inside the text, in constant time.
  subscript(utf8 range: Range<Int>) -> Substring {
    let count = utf8.count
    let start = min(max(0, range.lowerBound), count)
    let end = min(max(start, range.upperBound), count)
    let first = utf8.index(startIndex, offsetBy: start)
    return self[first..<utf8.index(first, offsetBy: end - start)]
  }
}
