import HangulText

/// A misspelt name, made ready to be compared with many keys by jamo.
///
/// Source: Myers, "A fast bit-vector algorithm for approximate string matching" (1999), in the
/// global form of Hyyrö (2003): one step for each jamo of the key, whatever the query's length.
struct JamoMatcher: Sendable {
  private let places: [UInt64]
  private let length: Int
  private let codes: JamoCodes
  /// The greatest distance that still fits.
  let bound: Int
  /// What the signature of a key within the bound is like.
  let gate: Gate

  /// Nil for queries that are too short to be misspelt recognisably, or longer than 64 jamo.
  ///
  /// One jamo may be off; two from three syllables on. Latin needs five letters for one, nine for
  /// two.
  init?(_ units: [UInt16]) {
    let syllables = units.count { Hangul.isSyllable($0) }
    let letters = units.count - syllables
    let size = syllables * 2 + letters
    let bound = syllables >= 3 || size >= 9 ? 2 : syllables >= 2 || size >= 5 ? 1 : 0
    codes = JamoCodes.shared
    var typed: [Int] = []
    for unit in units { codes.each(of: unit) { typed.append($0) } }
    guard bound > 0, typed.count <= 64 else { return nil }
    var places = [UInt64](repeating: 0, count: JamoCodes.count)
    for (position, code) in typed.enumerated() where code != JamoCodes.other {
      places[code] |= 1 << UInt64(position)
    }
    self.places = places
    self.bound = bound
    length = typed.count
    // Every initial, vowel, letter or digit that the query has not at all takes one change, and so
    // does every jamo that the key is too short or too long by.
    gate = Gate(
      foreign: ~Signature.ofJamo(units), bound: bound,
      lengths: max(0, (typed.count - bound + 2) / 3)...typed.count + bound)
  }

  /// How many jamo a key is off, from 0 to `bound`; nil when it is further.
  ///
  /// O(key).
  func distance(to key: IndexedKey, of arena: [UInt16]) -> Int? {
    let range = key.range
    guard gate.lengths.contains(range.count) else { return nil }
    var positive: UInt64 = length == 64 ? .max : (1 << UInt64(length)) - 1
    var negative: UInt64 = 0
    var score = length
    let top: UInt64 = 1 << UInt64(length - 1)
    for index in range {
      codes.each(of: arena[index]) { code in
        let equal = places[code]
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
    return score <= bound ? score : nil
  }
}

/// Small numbers for jamo, letters and digits.
struct JamoCodes: Sendable {
  static let shared = JamoCodes()
  static let count = 88
  /// What is neither jamo nor ASCII letter nor digit.
  static let other = 87

  private let leading: [Int]
  private let vowels: [Int]
  private let finals: [Int]

  private init() {
    func code(_ jamo: UInt16?) -> Int { jamo.map { Int($0) - 0x3131 } ?? Self.other }
    leading = (0..<19).map { code(Hangul.Syllable(leading: $0, vowel: 0)?.leadingJamo) }
    vowels = (0..<21).map { code(Hangul.Syllable(leading: 0, vowel: $0)?.vowelJamo) }
    finals = (0..<28).map { code(Hangul.Syllable(leading: 0, vowel: 0, final: $0)?.finalJamo) }
  }

  /// Calls with the codes of a unit's jamo in order, or with the one code of another unit.
  func each(of unit: UInt16, _ body: (Int) -> Void) {
    switch unit {
    case 0xAC00...0xD7A3:
      let index = Int(unit) - 0xAC00
      body(leading[index / 588])
      body(vowels[index % 588 / 28])
      if index % 28 != 0 { body(finals[index % 28]) }
    case 0x3131...0x3163: body(Int(unit) - 0x3131)
    case 0x61...0x7A: body(51 + Int(unit) - 0x61)
    case 0x30...0x39: body(77 + Int(unit) - 0x30)
    default: body(Self.other)
    }
  }
}
