import HangulText

/// What was made a key.
enum KeyKind: UInt8, Hashable, Sendable {
  case form
  /// One word of a form of several, compared by sound and by misspelling alone.
  case part
  case ticker
  case context
}

/// What is known of a key before any query, in a byte.
struct KeyTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// Has a syllable.
  static let hangul = KeyTraits(rawValue: 1 << 2)
  /// All of it are Latin letters.
  static let latin = KeyTraits(rawValue: 1 << 3)
  /// Likely a foreign name in Hangul of three syllables or more.
  static let loan = KeyTraits(rawValue: 1 << 4)
  /// Has a jamo that stands alone, as names hardly ever do.
  static let jamo = KeyTraits(rawValue: 1 << 5)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// O(units).
  init(_ kind: KeyKind, _ units: ArraySlice<UInt16>) {
    var traits = KeyTraits(rawValue: kind.rawValue)
    if units.contains(where: { Hangul.isSyllable($0) }) {
      traits.insert(.hangul)
      if units.count >= 3, LoanWord.isLikely(units) { traits.insert(.loan) }
    } else if units.allSatisfy({ LatinLetter.isASCII($0) }) {
      traits.insert(.latin)
    }
    if units.contains(where: { Hangul.isCompatibilityJamo($0) }) { traits.insert(.jamo) }
    let finals = units.count { Hangul.Syllable($0)?.finalJamo != nil }
    self.init(rawValue: traits.rawValue | UInt8(min(finals, Self.manyFinals)) << 6)
  }

  var kind: KeyKind { KeyKind(rawValue: rawValue & 3) ?? .form }

  /// How many syllables end in a final; `manyFinals` may be more.
  var finals: Int { Int(rawValue >> 6) }
  static let manyFinals = 3
}
