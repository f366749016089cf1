import HangulText

/// A word of a query with the gates that keys have to pass before they are compared with it.
///
/// A class for the same reason as `QueryWord`.
final class Probe: Sendable {
  let word: QueryWord
  private let plain: Gate
  private let translated: Gate
  private let misspelt: Gate
  /// The plain gate where only exact hits are wanted, and where initials are not.
  private let exact: Gate
  private let aboveInitials: Gate
  /// The units that what was typed in Latin letters can begin to be read at, as a bit each; empty
  /// where that was not worked out.
  private let beginnings: [UInt64]
  /// Of the letters of each set, as in signatures, a Latin name that sounds like the word has one.
  private let spoken: [UInt64]

  /// With `isThorough` more is worked out beforehand, which pays for many keys.
  init(_ word: QueryWord, isThorough: Bool) {
    self.word = word
    plain = word.gate(at: .plain)
    translated = word.gate(at: .translated)
    misspelt = word.gate(at: .misspelt)
    var exact = plain
    // A key that is all of the word, with or without the firm's form, has nothing beside it.
    exact.foreign = ~Signature.of(word.units)
    exact.lengths = 0...word.units.count
    self.exact = exact
    var aboveInitials = plain
    // Consonants alone, where they are not initials, are themselves.
    if word.units.allSatisfy(Hangul.isCompatibilityConsonant) { aboveInitials.traits = .jamo }
    self.aboveInitials = aboveInitials
    beginnings = isThorough ? Self.beginnings(of: word.readings) : []
    spoken =
      isThorough && word.spokenInitials != 0
      ? LatinReading.neededLetters(of: word.units).map(Signature.ofLetters) : []
  }

  /// What keys need to fit at a level of effort by a rank below `bound`; others may fit too.
  func gate(at effort: Effort, below bound: Int) -> Gate {
    switch effort {
    case .plain:
      bound <= 1 ? exact : bound <= MatchReason.initials.rank ? aboveInitials : plain
    case .translated: translated
    case .misspelt: misspelt
    }
  }

  /// Whether a key that only its traits let through can sound like the word.
  func maySound(
    _ signature: UInt64, _ traits: KeyTraits, _ units: UnsafeBufferPointer<UInt16>
  )
    -> Bool
  {
    if traits.contains(.loan), !word.loan.isEmpty { return true }
    if traits.contains(.latin), word.spokenInitials != 0 {
      return spoken.allSatisfy { signature & $0 != 0 }
    }
    return beginnings.isEmpty
      || units.contains { beginnings[Int($0 >> 6)] & (1 << UInt64($0 & 63)) != 0 }
  }

  private static func beginnings(of readings: [QueryWord.Reading]) -> [UInt64] {
    guard !readings.isEmpty else { return [] }
    var bits = [UInt64](repeating: 0, count: 1024)
    // A single letter is too little to be read by sound.
    for reading in readings where reading.length > 1 {
      reading.letters.eachBeginning { bits[Int($0 >> 6)] |= 1 << UInt64($0 & 63) }
    }
    return bits
  }
}
