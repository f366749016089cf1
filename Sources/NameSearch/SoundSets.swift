import HangulText

/// Where what sounds like a word can begin and end in a name.
struct SoundSets: Sendable {
  /// Where what was typed in Latin letters can begin in a name: in its first unit, or with a given name
  /// alone in a later one, which then has to end it; nil where that was not worked out.
  private let beginnings: UnitSet?
  private let laterBeginnings: UnitSet
  private let laterEndings: UnitSet
  /// What a foreign name in Hangul can begin with that is the word in another spelling.
  private let loanBeginnings: UnitSet

  init(_ word: QueryWord, isThorough: Bool) {
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

  /// Whether a key can sound like the word.
  func maySound(
    _ word: QueryWord, _ traits: KeyTraits, _ units: UnsafeBufferPointer<UInt16>
  ) -> Bool {
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

  /// What an entry needs, any of it, to have a key that can sound like the word.
  func clauses(for word: QueryWord) -> [EntryClause] {
    var clauses: [EntryClause] = []
    if !word.readings.isEmpty {
      guard let beginnings else { return [EntryClause()] }
      clauses.append(EntryClause(any: Self.parts(beginnings.beginning)))
      let later = EntryBits(signature: laterBeginnings.beginning.signature)
      clauses.append(
        EntryClause(any: Self.parts(later) + [EntryBits(ends: laterEndings.ending)]))
    }
    if !word.loan.isEmpty {
      let sounds = word.loan.map { sound in
        var bits = EntryBits()
        LoanWord.eachFolded(to: sound) { bits.signature |= Signature.bits(of: $0) }
        return bits
      }
      clauses.append(
        EntryClause(
          any: sounds.flatMap(Self.parts) + [EntryBits(ends: loanBeginnings.beginning.ends)]))
    }
    if let spellings = word.spellings {
      let (first, last) = (UnitSet(spellings.firstLetters), UnitSet(spellings.lastLetters))
      let ending = EntryBits(signature: last.beginning.signature)
      clauses.append(
        EntryClause(any: Self.parts(first.beginning) + [ending, EntryBits(ends: last.ending)]))
    }
    return clauses
  }

  /// The initials apart from the vowels, letters with both: of either a name needs one.
  private static func parts(_ bits: EntryBits) -> [EntryBits] {
    let parts = [
      EntryBits(signature: bits.signature & ~Signature.vowels),
      EntryBits(signature: bits.signature & ~Signature.initials),
    ]
    return bits.ends == 0 ? parts : parts + [EntryBits(ends: bits.ends)]
  }
}

/// Some of all UTF-16 units, as a bit each.
private struct UnitSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)
  /// What is known of the entries that have a key which begins with any of them.
  private(set) var beginning = EntryBits()
  /// And of those that have one which ends so.
  private(set) var ending: UInt32 = 0

  init(_ units: [UInt16] = []) {
    for unit in units { insert(unit) }
  }

  mutating func insert(_ unit: UInt16) {
    bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63)
    beginning.signature |= Signature.bits(of: unit)
    beginning.ends |= EntryBits.beginning(unit)
    ending |= EntryBits.ending(unit)
  }

  func contains(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] >> UInt64(unit & 63) & 1 != 0 }
}
