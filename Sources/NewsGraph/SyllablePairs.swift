/// The words of a text as FTS5 is given them, so that any stretch of a word can be found.
///
/// Each word (a run of letters and digits) becomes the pairs of its neighbouring characters and
/// its last character alone: 삼성전자 → `삼성 성전 전자 자`. A phrase of pairs then stands for a
/// stretch inside a word, and never runs over the end of one, since the lone last character
/// stands between. FTS5's own `trigram` finds nothing shorter than three syllables.
package struct SyllablePairs: Sendable {
  private let words: [[Unicode.Scalar]]

  package init(_ text: String) {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar.isWordPart {
        word.append(scalar.lowercased)
      } else if !word.isEmpty {
        words.append(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  /// Whether there is no letter and no digit.
  package var isEmpty: Bool { words.isEmpty }

  /// The tokens of the text, with a space between.
  package var tokens: String {
    var tokens = String.UnicodeScalarView()
    for word in words { Self.append(word, to: &tokens, withLast: true) }
    return String(tokens)
  }

  /// The FTS5 query for all texts that hold these words in this order, where the first may begin
  /// and the last may end inside a word; nil when there is none.
  package var query: String? {
    guard let last = words.last else { return nil }
    var tokens = String.UnicodeScalarView()
    for word in words.dropLast() { Self.append(word, to: &tokens, withLast: true) }
    Self.append(last, to: &tokens, withLast: last.count == 1)
    // A lone character begins either a pair or itself.
    return "\"" + String(tokens) + "\"" + (last.count == 1 ? " *" : "")
  }

  /// Whether the words of `other` stand in this text as `other.query` asks: one after the other,
  /// the first ending and the last beginning a word unless they are one and stand inside it.
  package func contains(_ other: SyllablePairs) -> Bool {
    guard let first = other.words.first, let last = other.words.last else { return false }
    if other.words.count == 1 { return words.contains { $0.contains(first) } }
    let middle = other.words.dropFirst().dropLast()
    for start in words.indices where start + other.words.count <= words.count {
      let window = words[start..<start + other.words.count]
      if window.first?.reversed().starts(with: first.reversed()) == true,
        window.last?.starts(with: last) == true, window.dropFirst().dropLast().elementsEqual(middle)
      {
        return true
      }
    }
    return false
  }

  private static func append(
    _ word: [Unicode.Scalar], to tokens: inout String.UnicodeScalarView, withLast: Bool
  ) {
    for (left, right) in zip(word, word.dropFirst()) {
      if !tokens.isEmpty { tokens.append(" ") }
      tokens.append(left)
      tokens.append(right)
    }
    guard withLast, let last = word.last else { return }
    if !tokens.isEmpty { tokens.append(" ") }
    tokens.append(last)
  }
}

extension Array where Element == Unicode.Scalar {
  fileprivate func contains(_ part: [Unicode.Scalar]) -> Bool {
    guard let head = part.first, count >= part.count else { return false }
    return indices.contains { start in
      self[start] == head && self[start...].starts(with: part)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var lowercased: Unicode.Scalar {
    switch value {
    case 0x41...0x5A: Unicode.Scalar(UInt8(truncatingIfNeeded: value + 0x20))
    case 0..<0x80, 0xAC00...0xD7A3: self
    default: properties.lowercaseMapping.unicodeScalars.first ?? self
    }
  }

  /// Whether FTS5's `unicode61` keeps it: letters and numbers.
  fileprivate var isWordPart: Bool {
    switch value {
    case 0xAC00...0xD7A3, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0x80: return false
    default: break
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
