import HangulText

/// What is known of a key before any query.
struct IndexedKey: Hashable, Sendable {
  /// What was made a key.
  enum Kind: UInt8, Hashable, Sendable {
    case form
    /// One word of a form of several, compared by sound and by misspelling alone.
    case part
    case ticker
    case context
  }

  /// Which of its entry's forms it was made of.
  let form: Int
  let traits: KeyTraits

  var kind: Kind { traits.kind }
  var hasHangul: Bool { traits.contains(.hangul) }
  /// Whether all of it are Latin letters.
  var isLatin: Bool { traits.contains(.latin) }
  /// Whether it is likely a foreign name in Hangul of three syllables or more.
  var isLoan: Bool { traits.contains(.loan) }
}

/// What is known of a key before any query, or of several together, in a byte.
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

  /// Whatever can be known.
  static let all = KeyTraits(rawValue: .max)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// O(units).
  init(_ kind: IndexedKey.Kind, _ units: ArraySlice<UInt16>) {
    var traits = KeyTraits(rawValue: kind.rawValue)
    if units.contains(where: { Hangul.isSyllable($0) }) {
      traits.insert(.hangul)
      if units.count >= 3, LoanWord.isLikely(units) { traits.insert(.loan) }
    } else if units.allSatisfy({ LatinLetter.isASCII($0) }) {
      traits.insert(.latin)
    }
    if units.contains(where: { Hangul.isCompatibilityJamo($0) }) { traits.insert(.jamo) }
    self = traits
  }

  /// Of one key alone.
  var kind: IndexedKey.Kind { IndexedKey.Kind(rawValue: rawValue & 3) ?? .form }
}
