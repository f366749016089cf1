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
  /// Where what was typed in Latin letters can begin in a name: in its first unit, or with a given name
  /// alone in a later one, which then has to end it; nil where that was not worked out.
  private let beginnings: UnitSet?
  private let laterBeginnings: UnitSet
  private let laterEndings: UnitSet
  /// Of the letters of each set, a Latin name that sounds like the word has one, in this order; also
  /// as signatures tell it.
  private let spoken: [UInt32]
  private let spokenSignatures: [UInt64]

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
    var (first, later, last) = (UnitSet(), UnitSet(), UnitSet())
    // A single letter is too little to be read by sound.
    for reading in word.readings where isThorough && reading.length > 1 {
      reading.letters.eachBeginning { first.insert($0) }
      guard reading.spelling == .korean, reading.length > 2 else { continue }
      reading.letters.eachBeginning { later.insert($0) }
      reading.letters.eachEnding { last.insert($0) }
    }
    beginnings = isThorough && !word.readings.isEmpty ? first : nil
    (laterBeginnings, laterEndings) = (later, last)
    spoken =
      isThorough && word.spokenInitials != 0 ? LatinReading.neededLetters(of: word.units) : []
    spokenSignatures = spoken.map(Signature.ofLetters)
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
      return spokenSignatures.allSatisfy { signature & $0 != 0 } && holdsSpoken(units)
    }
    guard let beginnings, let first = units.first, let last = units.last else { return true }
    return beginnings.contains(first)
      || (laterEndings.contains(last)
        && units.dropFirst().contains(where: laterBeginnings.contains))
  }

  /// Whether a Latin name has the letters that the word's sounds need in their order.
  private func holdsSpoken(_ units: UnsafeBufferPointer<UInt16>) -> Bool {
    var place = 0
    for letters in spoken {
      while place < units.count, letters & (1 << UInt32(units[place] & 31)) == 0 { place += 1 }
      if place == units.count { return false }
    }
    return true
  }
}

/// Some of all UTF-16 units, as a bit each.
private struct UnitSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  mutating func insert(_ unit: UInt16) { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }

  func contains(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] >> UInt64(unit & 63) & 1 != 0 }
}
