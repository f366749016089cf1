/// Facts about Hangul in Unicode: which code points are what, and how syllables are built.
///
/// Every test takes a scalar or a UTF-16 unit (all of Hangul lies in the basic plane), costs a few
/// comparisons and allocates nothing. Source: The Unicode Standard, 3.12 "Conjoining Jamo Behavior".
public enum Hangul {
  /// Whether a unit is one of the 11,172 composed syllables, 가 to 힣.
  public static func isSyllable(_ unit: UInt16) -> Bool { unit >= 0xAC00 && unit <= 0xD7A3 }

  /// Whether a scalar is one of the 11,172 composed syllables, 가 to 힣.
  public static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xAC00 && scalar.value <= 0xD7A3
  }

  /// Whether a unit is a compatibility jamo, ㄱ to ㅣ, as keyboards send it and initials are typed.
  public static func isCompatibilityJamo(_ unit: UInt16) -> Bool {
    unit >= 0x3131 && unit <= 0x3163
  }

  /// Whether a scalar is a compatibility jamo, ㄱ to ㅣ.
  public static func isCompatibilityJamo(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x3131 && scalar.value <= 0x3163
  }

  /// Whether a unit is a compatibility consonant, ㄱ to ㅎ, clusters such as ㄳ included.
  public static func isCompatibilityConsonant(_ unit: UInt16) -> Bool {
    unit >= 0x3131 && unit <= 0x314E
  }

  /// Whether a unit is a compatibility vowel, ㅏ to ㅣ.
  public static func isCompatibilityVowel(_ unit: UInt16) -> Bool {
    unit >= 0x314F && unit <= 0x3163
  }

  /// Whether a unit is a modern conjoining jamo, the parts decomposed (NFD) Hangul is made of.
  public static func isConjoiningJamo(_ unit: UInt16) -> Bool {
    (unit >= 0x1100 && unit <= 0x1112) || (unit >= 0x1161 && unit <= 0x1175)
      || (unit >= 0x11A8 && unit <= 0x11C2)
  }

  /// Whether a scalar is a modern conjoining jamo.
  public static func isConjoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0xFFFF && isConjoiningJamo(UInt16(truncatingIfNeeded: scalar.value))
  }

  /// Whether a unit is a syllable that ends in a consonant; false for all else.
  public static func hasFinal(_ unit: UInt16) -> Bool {
    isSyllable(unit) && (unit - 0xAC00) % 28 != 0
  }

  /// Whether a scalar is a syllable that ends in a consonant; false for all else.
  public static func hasFinal(_ scalar: Unicode.Scalar) -> Bool {
    isSyllable(scalar) && (scalar.value - 0xAC00) % 28 != 0
  }

  /// Whether a unit is a Chinese character of the basic plane (hanja), compatibility ones included.
  public static func isHanja(_ unit: UInt16) -> Bool {
    (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF)
      || (unit >= 0xF900 && unit <= 0xFAFF)
  }

  /// Whether a scalar is a Chinese character (hanja), those beyond the basic plane included.
  public static func isHanja(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0xFFFF
      ? isHanja(UInt16(truncatingIfNeeded: scalar.value))
      : scalar.value >= 0x20000 && scalar.value <= 0x3FFFD
  }

  /// The syllable that two neighbours compose to (ᄒ + ᅡ → 하, 하 + ᆫ → 한), or nil.
  ///
  /// Folding a text from the left with this composes all its decomposed Hangul.
  public static func composed(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar?
  {
    let a = first.value
    let b = second.value
    if a >= 0x1100, a <= 0x1112, b >= 0x1161, b <= 0x1175 {
      return Unicode.Scalar(0xAC00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28)
    }
    if isSyllable(first), !hasFinal(first), b >= 0x11A8, b <= 0x11C2 {
      return Unicode.Scalar(a + (b - 0x11A7))
    }
    return nil
  }
}
