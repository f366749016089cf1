extension String {
  /// The text as a line of Markdown shows it word for word: whatever Markdown, HTML or a terminal would
  /// obey is escaped, line ends become spaces.
  ///
  /// It may stand anywhere in a line, at its beginning or in a cell of a table. O(length).
  var markdown: String {
    var written = ""
    var digits = true
    let scalars = Array(unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard !scalar.turnsWriting else { continue }
      guard !scalar.isControl else {
        if !written.isEmpty, written.last != " " { written += " " }
        continue
      }
      if written.isEmpty, scalar == " " { continue }
      if scalar.isMarkup || scalar == "_" && !scalars.isInsideWord(index)
        || written.isEmpty && "+-=".unicodeScalars.contains(scalar)
        || digits && !written.isEmpty && ".)".unicodeScalars.contains(scalar)
      {
        written += "\\"
      }
      // A number before a full stop at the beginning of a line makes a list of it.
      digits = digits && scalar.isDigit
      written.unicodeScalars.append(scalar)
    }
    return written
  }
}

extension [Unicode.Scalar] {
  /// Whether letters or digits stand on both sides of a place: an underscore there is plain, and a file's
  /// name stays as it is.
  fileprivate func isInsideWord(_ index: Int) -> Bool {
    guard indices.contains(index - 1), indices.contains(index + 1) else { return false }
    return [self[index - 1], self[index + 1]].allSatisfy {
      $0.properties.isAlphabetic || $0.isDigit
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether a terminal obeys it rather than shows it: control characters and separators of lines.
  var isControl: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0x2028 || value == 0x2029
  }

  /// Whether it turns the direction of writing.
  var turnsWriting: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether Markdown, in any of its kinds, may read it as more than itself.
  fileprivate var isMarkup: Bool { "\\`*[]<>|~&$#^".unicodeScalars.contains(self) }
}
