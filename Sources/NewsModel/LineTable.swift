/// Leads from UTF-8 offsets of a text to its lines, counted from 1.
public struct LineTable: Sendable {
  private let starts: [Int]
  private let length: Int

  /// Finds the lines of a text with `\n` line ends.
  ///
  /// O(bytes).
  public init(_ text: String) {
    var starts = [0]
    var offset = 0
    for byte in text.utf8 {
      offset += 1
      if byte == 0x0A { starts.append(offset) }
    }
    self.starts = starts
    length = offset
  }

  /// The number of lines; an empty text has one.
  public var count: Int { starts.count }

  /// The line that holds an offset; offsets outside the text fall on its first or last line.
  ///
  /// O(log lines).
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line without its line end; nil when there is no such line.
  public func span(ofLine line: Int) -> Span? {
    guard starts.indices.contains(line - 1) else { return nil }
    let end = line < starts.count ? starts[line] - 1 : length
    return Span(starts[line - 1], end)
  }
}
