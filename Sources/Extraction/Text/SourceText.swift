import NewsModel

/// An article's text decoded once into UTF-16 units, which Hangul rules can index, with a way back
/// to the UTF-8 spans that leave this module.
struct SourceText {
  let units: [UInt16]
  /// The UTF-8 offset of every unit, and of the end.
  private let offsets: [Int]

  /// O(bytes).
  init(_ text: String) {
    var units: [UInt16] = []
    var offsets: [Int] = []
    units.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      for unit in scalar.utf16 {
        units.append(unit)
        offsets.append(offset)
      }
      offset += scalar.utf8.count
    }
    offsets.append(offset)
    self.units = units
    self.offsets = offsets
  }

  func string(_ range: Range<Int>) -> String { Unit.string(units[range]) }

  func span(_ range: Range<Int>) -> Span {
    Span(offsets[range.lowerBound], offsets[range.upperBound])
  }

  /// The units of a span; empty when the span lies outside the text.
  func range(_ span: Span) -> Range<Int> {
    let start = index(of: span.start)
    return start..<max(start, index(of: span.end))
  }

  private func index(of offset: Int) -> Int {
    var low = 0
    var high = offsets.count - 1
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
