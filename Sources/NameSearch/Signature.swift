import HangulText

/// Which initials, vowels, letters and digits a key holds, in 64 bits: a key can hold a pattern only
/// when it has all the pattern's bits, so that most keys are passed over at one comparison.
enum Signature {
  /// The bits of some units.
  static func of(_ units: some Sequence<UInt16>) -> UInt64 {
    units.reduce(0) { $0 | bits(of: $1) }
  }

  /// The bits that every unit from one to another has; both are syllables of one initial where they
  /// differ.
  static func common(from low: UInt16, to high: UInt16) -> UInt64 {
    bits(of: low) & bits(of: high)
  }

  /// The bits of the jamo of some units, finals among the initials, for bounds on how much two names
  /// differ.
  static func ofJamo(_ units: [UInt16]) -> UInt64 {
    units.reduce(0) { bits, unit in
      bits | Self.bits(of: unit) | (Hangul.Syllable(unit)?.finalJamo.map(Self.bits) ?? 0)
    }
  }

  /// The bits of all initials, and of all vowels.
  static let initials: UInt64 = 1 << 19 - 1
  static let vowels: UInt64 = 1 << 40 - 1 << 19
  /// The bits that Hangul has not.
  static let unlikeHangul: UInt64 = .max << 40

  /// Whether a key may hold both Hangul and what is not.
  static func isMixed(_ signature: UInt64) -> Bool {
    signature & unlikeHangul != 0 && signature & ~unlikeHangul != 0
  }

  /// Bits 0–18 stand for initials, 19–39 for vowels, 40–57 for letters, 58–61 for digits, of which
  /// some share one, the rest for all else.
  static func bits(of unit: UInt16) -> UInt64 {
    switch unit {
    case 0xAC00...0xD7A3:
      let index = UInt64(unit - 0xAC00)
      return 1 << (index / 588) | 1 << (19 + index % 588 / 28)
    case 0x61...0x7A: return 1 << UInt64(40 + (unit - 0x61) % 18)
    case 0x30...0x39: return 1 << UInt64(58 + unit % 4)
    case 0x3131...0x314E: return 1 << UInt64(initialIndex[Int(unit) - 0x3131])
    case 0x314F...0x3163: return 1 << UInt64(19 + unit - 0x314F)
    default: return 1 << UInt64(62 + unit % 2)
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
