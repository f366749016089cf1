import HangulText

/// A misspelt name, made ready to be compared with many keys by jamo.
///
/// Source: Myers, "A fast bit-vector algorithm for approximate string matching" (1999), in the
/// global form of Hyyrö (2003): one step for each jamo of the key, whatever the query's length.
struct JamoMatcher: Sendable {
  /// By what a unit of a key is made of (`Sound`), the places of the query's jamo that are the same.
  private let places: [UInt64]
  private let length: Int
  /// The greatest distance that still fits.
  let bound: Int
  /// What the signature of a key within the bound is like.
  let gate: Gate
  /// What an entry needs, any of it, to have a key within the bound.
  let clauses: [EntryClause]

  /// Nil for queries that are too short to be misspelt recognisably, or longer than 64 jamo.
  ///
  /// One jamo may be off; two from three syllables on. Latin needs five letters for one, nine for
  /// two.
  init?(_ units: [UInt16]) {
    let syllables = units.count { Hangul.isSyllable($0) }
    let letters = units.count - syllables
    let size = syllables * 2 + letters
    let bound = syllables >= 3 || size >= 9 ? 2 : syllables >= 2 || size >= 5 ? 1 : 0
    let typed = units.flatMap(Hangul.jamo)
    guard bound > 0, typed.count <= 64 else { return nil }
    places = Sound.jamo.map { jamo in
      typed.indices.reduce(0) { typed[$1] == jamo ? $0 | 1 << UInt64($1) : $0 }
    }
    self.bound = bound
    length = typed.count
    // Every initial, vowel, letter or digit that the query has not at all takes one change, and so
    // does every jamo that the key is too short or too long by.
    gate = Gate(
      foreign: ~Signature.ofJamo(units), bound: bound,
      jamo: typed.count,
      lengths: max(0, (typed.count - bound + 2) / 3)...typed.count + bound)
    clauses = Self.clauses(units, jamo: typed.count, bound)
  }

  /// Cuts the query into one piece more than there may be changes: one of them then stands in the key as it
  /// is, the first at its beginning, the last at its end.
  ///
  /// And as a change touches one unit alone, all but so many units do.
  ///
  /// Source: Wu and Manber, "Fast text searching allowing errors" (1992).
  private static func clauses(_ units: [UInt16], jamo: Int, _ bound: Int) -> [EntryClause] {
    var lengths: UInt32 = 0
    for count in jamo - bound...jamo + bound { lengths |= EntryBits.lengths(count) }
    let pieces = cuts(units[...], bound).map { pieces in
      pieces.map { Self.bits(of: $0, among: units.count) }
    }
    // The cut of which the least telling piece tells most.
    let best = pieces.max { a, b in
      (a.map(\.bitCount).min() ?? 0) < (b.map(\.bitCount).min() ?? 0)
    }
    let each = units.indices.map { Self.bits(of: units[$0...$0], among: units.count) }
    return (best ?? [EntryBits()]).map {
      EntryClause(all: $0, any: [EntryBits(ends: lengths)], units: each, lacking: bound)
    }
  }

  /// What a key has that a piece of a query of so many units stands in.
  private static func bits(of piece: ArraySlice<UInt16>, among count: Int) -> EntryBits {
    // What stands alone may be the final of a key's syllable.
    if piece.contains(where: { Hangul.isCompatibilityJamo($0) }) { return EntryBits() }
    var bits = EntryBits(signature: Signature.of(piece))
    if piece.startIndex == 0 { bits.ends |= EntryBits.beginning(piece[piece.startIndex]) }
    if piece.endIndex == count { bits.ends |= EntryBits.ending(piece[piece.endIndex - 1]) }
    return bits
  }

  /// The ways to cut units so many times.
  private static func cuts(_ units: ArraySlice<UInt16>, _ count: Int) -> [[ArraySlice<UInt16>]] {
    if count == 0 { return [[units]] }
    return units.indices.dropFirst().flatMap { place in
      cuts(units[place...], count - 1).map { [units[..<place]] + $0 }
    }
  }

  /// How many jamo a key is off, from 0 to `bound`; nil when it is further.
  ///
  /// O(key).
  func distance(to key: Span<UInt16>) -> Int? {
    guard gate.lengths.contains(key.count) else { return nil }
    var column = Column(length)
    for index in key.indices {
      switch key[index] {
      case let unit where Hangul.isSyllable(unit):
        let (parts, final) = (Int(unit - 0xAC00) / 28, Int(unit - 0xAC00) % 28)
        column.step(places[Sound.leading + parts / 21])
        column.step(places[Sound.vowel + parts % 21])
        if final != 0 { column.step(places[Sound.final + final]) }
      case let unit: column.step(places[Sound.of(unit)])
      }
    }
    return column.score <= bound ? column.score : nil
  }

  /// The table of distances between the query and what was read of a key, its last column.
  private struct Column {
    private var positive: UInt64
    private var negative: UInt64 = 0
    private let top: UInt64
    private(set) var score: Int

    init(_ length: Int) {
      positive = length == 64 ? .max : (1 << UInt64(length)) - 1
      top = 1 << UInt64(length - 1)
      score = length
    }

    mutating func step(_ equal: UInt64) {
      let diagonal = (((equal & positive) &+ positive) ^ positive) | equal | negative
      var up = negative | ~(diagonal | positive)
      var down = positive & diagonal
      if up & top != 0 { score += 1 } else if down & top != 0 { score -= 1 }
      up = up << 1 | 1
      down <<= 1
      positive = down | ~(diagonal | up)
      negative = up & diagonal
    }
  }
}

/// Small numbers for the parts of syllables, for jamo that stand alone, for letters and for digits.
private enum Sound {
  static let leading = 0
  static let vowel = 19
  static let final = 40
  private static let alone = 68
  private static let letter = 119
  private static let digit = 145
  private static let other = 155

  /// By number, the compatibility jamo, letter or digit; none for what is anything else.
  static let jamo: [UInt16?] =
    (0..<19).map { Hangul.Syllable(leading: $0, vowel: 0)?.leadingJamo }
    + (0..<21).map { Hangul.Syllable(leading: 0, vowel: $0)?.vowelJamo }
    + (0..<28).map { Hangul.Syllable(leading: 0, vowel: 0, final: $0)?.finalJamo }
    + Array(0x3131...0x3163) + Array(0x61...0x7A) + Array(0x30...0x39) + [nil]

  /// The number of what is no syllable.
  static func of(_ unit: UInt16) -> Int {
    switch unit {
    case 0x3131...0x3163: alone + Int(unit - 0x3131)
    case 0x61...0x7A: letter + Int(unit - 0x61)
    case 0x30...0x39: digit + Int(unit - 0x30)
    default: other
    }
  }
}
