/// A few fixed phrases, to be found in scalars: the longest that fits wins.
struct PhraseSet: Sendable {
  private let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]
  private let byLast: [Unicode.Scalar: [[Unicode.Scalar]]]
  private let firsts: ScalarSet
  private let lasts: ScalarSet

  /// Takes phrases parted by blanks; `_` stands for a blank inside a phrase.
  init(_ phrases: String) {
    var byFirst: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    var byLast: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    for word in phrases.split(whereSeparator: \.isWhitespace) {
      let scalars = word.unicodeScalars.map { $0 == "_" ? " " : $0 }
      guard let first = scalars.first, let last = scalars.last else { continue }
      byFirst[first, default: []].append(scalars)
      byLast[last, default: []].append(scalars)
    }
    firsts = ScalarSet(byFirst.keys)
    lasts = ScalarSet(byLast.keys)
    self.byFirst = byFirst.mapValues { $0.sorted { $0.count > $1.count } }
    self.byLast = byLast.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// How long the phrase is that begins at `index`; nil when none does.
  func length(in scalars: [Unicode.Scalar], at index: Int, end: Int) -> Int? {
    guard index < end, firsts.contains(scalars[index]), let candidates = byFirst[scalars[index]]
    else { return nil }
    for phrase in candidates where index + phrase.count <= end {
      if Self.stands(phrase, in: scalars[index..<end], at: index) { return phrase.count }
    }
    return nil
  }

  /// How long the phrase is that a word ends in; nil when it ends in none.
  func suffixLength(of word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let last = word.last, lasts.contains(last), let candidates = byLast[last] else {
      return nil
    }
    for phrase in candidates where phrase.count <= word.count {
      if Self.stands(phrase, in: word, at: word.endIndex - phrase.count) { return phrase.count }
    }
    return nil
  }

  /// Whether a word is one of the phrases.
  func contains(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = word.first, firsts.contains(first), let candidates = byFirst[first] else {
      return false
    }
    for phrase in candidates where phrase.count == word.count {
      if Self.stands(phrase, in: word, at: word.startIndex) { return true }
    }
    return false
  }

  private static func stands(
    _ phrase: [Unicode.Scalar], in scalars: ArraySlice<Unicode.Scalar>, at start: Int
  ) -> Bool {
    for offset in phrase.indices where scalars[start + offset] != phrase[offset] { return false }
    return true
  }

  /// Where the first phrase stands inside a stretch.
  func first(in scalars: [Unicode.Scalar], _ stretch: Range<Int>) -> Range<Int>? {
    for index in stretch {
      if let length = length(in: scalars, at: index, end: stretch.upperBound) {
        return index..<(index + length)
      }
    }
    return nil
  }

  /// How many phrases stand inside a stretch, one after the other.
  func count(in scalars: [Unicode.Scalar], _ stretch: Range<Int>) -> Int {
    var count = 0
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      let length = length(in: scalars, at: index, end: stretch.upperBound)
      if length != nil { count += 1 }
      index += length ?? 1
    }
    return count
  }
}
