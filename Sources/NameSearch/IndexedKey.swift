import HangulText

/// Where a key stands among all keys, and its signature.
struct PackedKey: Hashable, Sendable {
  private let start: Int32
  private let end: Int32
  let signature: UInt64

  /// Nil for keys beyond two thousand million units.
  init?(_ range: Range<Int>, signature: UInt64) {
    guard let start = Int32(exactly: range.lowerBound), let end = Int32(exactly: range.upperBound)
    else { return nil }
    self.start = start
    self.end = end
    self.signature = signature
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// A key of the index, with what is known of it before any query.
struct IndexedKey: Sendable {
  /// What was made a key.
  enum Kind: Hashable, Sendable {
    case form
    /// One word of a form of several, compared by sound and by misspelling alone.
    case part
    case ticker
    case context
  }

  let packed: PackedKey
  /// Which of its entry's forms it was made of.
  let form: Int32
  let kind: Kind
  let hasHangul: Bool
  /// Whether all of it are Latin letters.
  let isLatin: Bool
  /// Whether it is likely a foreign name in Hangul of three syllables or more.
  let isLoan: Bool

  /// Nil when it is empty or lies beyond what can be packed.
  init?(_ range: Range<Int>, of arena: [UInt16], _ kind: Kind, form: Int) {
    let units = arena[range]
    guard !units.isEmpty, let form = Int32(exactly: form),
      let packed = PackedKey(range, signature: Signature.of(units))
    else { return nil }
    self.packed = packed
    self.kind = kind
    self.form = form
    hasHangul = units.contains { Hangul.isSyllable($0) }
    isLatin = !hasHangul && units.allSatisfy { LatinLetter.isASCII($0) }
    isLoan = hasHangul && units.count >= 3 && LoanWord.isLikely(units)
  }
}
