/// A line of a text as scalars, blanks at both ends left out, with the way back to the UTF-8
/// offsets of the text.
struct TextLine: Sendable {
  /// Counted from 1.
  let number: Int
  /// What stands on the line.
  let scalars: [Unicode.Scalar]
  /// The offset of every scalar and, last, that of the end.
  let offsets: [Int]

  /// Makes a line of scalars that begin at `offset`.
  init(number: Int, scalars raw: some Collection<Unicode.Scalar>, offset: Int) {
    var offset = offset
    var rest = raw[...]
    while let first = rest.first, first.isBlank {
      offset += UTF8.width(first)
      rest.removeFirst()
    }
    var kept = Array(rest)
    while let last = kept.last, last.isBlank { kept.removeLast() }
    var offsets = [offset]
    offsets.reserveCapacity(kept.count + 1)
    for scalar in kept {
      offset += UTF8.width(scalar)
      offsets.append(offset)
    }
    self.number = number
    scalars = kept
    self.offsets = offsets
  }

  /// The lines of a text with line feeds at their ends.
  ///
  /// An empty text has one. O(bytes).
  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var current: [Unicode.Scalar] = []
    var start = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      offset += UTF8.width(scalar)
      if scalar == "\n" {
        lines.append(TextLine(number: lines.count + 1, scalars: current, offset: start))
        current.removeAll(keepingCapacity: true)
        start = offset
      } else {
        current.append(scalar)
      }
    }
    lines.append(TextLine(number: lines.count + 1, scalars: current, offset: start))
    return lines
  }
}

extension RangeReplaceableCollection<Unicode.Scalar> {
  /// The scalars of a text.
  init(_ text: String) { self.init(text.unicodeScalars) }
}

extension Collection<Unicode.Scalar> {
  /// The scalars as a string.
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}
