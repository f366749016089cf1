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
  /// What a foreign name in Hangul can begin with that is the word in another spelling.
  private let loanBeginnings: UnitSet

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
    var loan = UnitSet()
    if let first = word.loan.first { LoanWord.eachFolded(to: first) { loan.insert($0) } }
    loanBeginnings = loan
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
  func maySound(_ traits: KeyTraits, _ units: UnsafeBufferPointer<UInt16>) -> Bool {
    guard let first = units.first, let last = units.last else { return false }
    if traits.contains(.loan), loanBeginnings.contains(first) { return true }
    if traits.contains(.latin), let spellings = word.spellings {
      return spellings.contains(units.span)
    }
    if word.readings.isEmpty { return false }
    guard let beginnings else { return true }
    return beginnings.contains(first)
      || (laterEndings.contains(last)
        && units.dropFirst().contains(where: laterBeginnings.contains))
  }
}

/// Some of all UTF-16 units, as a bit each.
private struct UnitSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  mutating func insert(_ unit: UInt16) { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }

  func contains(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] >> UInt64(unit & 63) & 1 != 0 }
}
