import HangulText

/// Which initials, letters and digits a key holds, in 64 bits: a key can hold a pattern only when
/// it has all the pattern's bits, so that most keys are passed over at one comparison.
enum Signature {
  /// The bits of some units.
  static func of(_ units: some Sequence<UInt16>) -> UInt64 {
    units.reduce(0) { $0 | bit(of: $1) }
  }

  /// The bits of the consonants that lead or end the syllables of some units, for bounds on how
  /// much two names differ.
  static func ofConsonants(_ units: [UInt16]) -> UInt64 {
    units.reduce(0) { bits, unit in
      let final = Hangul.Syllable(unit)?.finalJamo.map(bit) ?? 0
      return bits | bit(of: unit) | final
    }
  }

  /// The bits that Hangul has not.
  static let unlikeHangul: UInt64 = .max << 19

  /// Bits 0–18 stand for initials, 19–44 for letters, 45–54 for digits, the rest for all else.
  static func bit(of unit: UInt16) -> UInt64 {
    switch unit {
    case 0xAC00...0xD7A3: 1 << UInt64((unit - 0xAC00) / 588)
    case 0x61...0x7A: 1 << UInt64(19 + unit - 0x61)
    case 0x30...0x39: 1 << UInt64(45 + unit - 0x30)
    case 0x3131...0x314E: 1 << UInt64(initialIndex[Int(unit) - 0x3131])
    default: 1 << UInt64(55 + unit % 9)
    }
  }

  /// The leading index of each compatibility consonant; a cluster counts as its first consonant.
  private static let initialIndex: [Int] = {
    let clusters: [UInt16: UInt16] = [
      0x3133: 0x3131, 0x3135: 0x3134, 0x3136: 0x3134, 0x313A: 0x3139, 0x313B: 0x3139,
      0x313C: 0x3139, 0x313D: 0x3139, 0x313E: 0x3139, 0x313F: 0x3139, 0x3140: 0x3139,
      0x3144: 0x3142,
    ]
    let leading = (0..<19).compactMap { Hangul.Syllable(leading: $0, vowel: 0)?.leadingJamo }
    return (0x3131...0x314E).map { jamo in
      leading.firstIndex(of: clusters[jamo] ?? jamo) ?? 0
    }
  }()
}
