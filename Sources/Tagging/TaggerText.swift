/// A sentence as the features see it: codes of its scalars, their classes, and the words they
/// stand in.
package struct TaggerText {
  /// What stands before the first and after the last scalar.
  static let edge: UInt32 = 1
  private static let digit: UInt32 = 0x30

  /// The scalars with every digit as 0.
  package let codes: [UInt32]
  let classes: [ScalarClass]
  /// For each scalar the word it stands in; punctuation and spaces are in none (-1).
  let wordOf: [Int]
  let words: [Word]

  /// A run of letters and digits.
  struct Word {
    let start: Int
    let end: Int
    /// The hash of the whole run.
    let hash: UInt32
    /// Whether only spaces part it from the word before, and which sign does otherwise.
    let sign: UInt32
  }

  package var count: Int { codes.count }

  /// Where the words stand.
  package var wordRanges: [Range<Int>] { words.map { $0.start..<$0.end } }

  package init(_ scalars: some Sequence<Unicode.Scalar>) {
    codes = scalars.map { scalar in
      let code = scalar.value
      if (0x30...0x39).contains(code) { return Self.digit }
      return code
    }
    classes = codes.map(ScalarClass.init)
    (words, wordOf) = Self.words(codes, classes)
  }

  private static func words(_ codes: [UInt32], _ classes: [ScalarClass]) -> ([Word], [Int]) {
    var words: [Word] = []
    var wordOf = [Int](repeating: -1, count: codes.count)
    var start = 0
    var sign: UInt32 = 0
    while start < codes.count {
      guard classes[start].isWord else {
        if classes[start] != .space { sign = codes[start] }
        start += 1
        continue
      }
      var end = start
      var hash = FeatureHash(0)
      while end < codes.count, classes[end].isWord {
        wordOf[end] = words.count
        hash.add(codes[end])
        end += 1
      }
      words.append(Word(start: start, end: end, hash: hash.low, sign: sign))
      sign = 0
      start = end
    }
    return (words, wordOf)
  }

  /// The code at a place, or the edge's past either end.
  func code(_ place: Int) -> UInt32 {
    codes.indices.contains(place) ? codes[place] : Self.edge
  }

  func classAt(_ place: Int) -> UInt32 {
    codes.indices.contains(place) ? UInt32(classes[place].rawValue) : 15
  }
}

extension FeatureHash {
  /// Enough of the value to stand for a word inside another feature.
  var low: UInt32 { UInt32(truncatingIfNeeded: mixed) }
}
