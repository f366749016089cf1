import HangulText

/// A word of a query with what entries and keys have to be like to be compared with it.
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
  private let sounds: SoundSets
  /// By level of effort, any of which an entry has to meet.
  private let clauses: [[EntryClause]]

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
    sounds = SoundSets(word, isThorough: isThorough)
    clauses = [
      word.plainClauses, word.translatedClauses + sounds.clauses(for: word),
      word.misspelt?.clauses ?? [],
    ]
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

  /// What an entry needs, any of it, to have a key that fits at a level of effort.
  func clauses(at effort: Effort) -> [EntryClause] { clauses[effort.rawValue] }

  /// Whether a key that lacks what is needed as it is written can sound like the word.
  func maySound(_ traits: KeyTraits, _ units: UnsafeBufferPointer<UInt16>) -> Bool {
    sounds.maySound(word, traits, units)
  }
}
