extension Hangul {
  /// A syllable taken apart into the indices of its parts, in Unicode's order.
  public struct Syllable: Hashable, Sendable {
    /// The leading consonant, 0 (ㄱ) to 18 (ㅎ).
    public let leading: Int
    /// The vowel, 0 (ㅏ) to 20 (ㅣ).
    public let vowel: Int
    /// The final consonant, 1 (ㄱ) to 27 (ㅎ); 0 when there is none.
    public let final: Int

    /// Makes a syllable of its parts; nil when one is out of range.
    public init?(leading: Int, vowel: Int, final: Int = 0) {
      guard (0..<19).contains(leading), (0..<21).contains(vowel), (0..<28).contains(final) else {
        return nil
      }
      self.leading = leading
      self.vowel = vowel
      self.final = final
    }

    /// Takes a composed syllable apart; nil for any other unit.
    public init?(_ unit: UInt16) {
      guard Hangul.isSyllable(unit) else { return nil }
      let index = Int(unit) - 0xAC00
      leading = index / 588
      vowel = index % 588 / 28
      final = index % 28
    }

    /// Takes a composed syllable apart; nil for any other scalar.
    public init?(_ scalar: Unicode.Scalar) {
      guard scalar.value <= 0xFFFF else { return nil }
      self.init(UInt16(truncatingIfNeeded: scalar.value))
    }

    /// The composed syllable's code unit.
    public var unit: UInt16 { UInt16(0xAC00 + (leading * 21 + vowel) * 28 + final) }

    /// The leading consonant as a compatibility jamo.
    public var leadingJamo: UInt16 { Jamo.leading[leading] }

    /// The vowel as a compatibility jamo.
    public var vowelJamo: UInt16 { Jamo.vowels[vowel] }

    /// The final consonant as a compatibility jamo; nil when there is none.
    public var finalJamo: UInt16? { final == 0 ? nil : Jamo.finals[final] }
  }
}
