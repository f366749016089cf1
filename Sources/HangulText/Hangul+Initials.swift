extension Hangul {
  /// The leading consonant of a syllable as a compatibility jamo (재 → ㅈ); nil for other units.
  public static func initial(of unit: UInt16) -> UInt16? { Syllable(unit)?.leadingJamo }

  /// The leading consonant of a syllable as a compatibility jamo; nil for other scalars.
  public static func initial(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    Syllable(scalar).flatMap { Unicode.Scalar($0.leadingJamo) }
  }

  /// A text with every syllable replaced by its leading consonant (이재용 → ㅇㅈㅇ, KB금융 → KBㄱㅇ); all
  /// else stays.
  ///
  /// O(text).
  public static func initials(of text: String) -> String {
    let units = text.composingHangul().utf16
    return String(decoding: units.map { initial(of: $0) ?? $0 }, as: UTF16.self)
  }

  /// The compatibility jamo that a syllable or a conjoining jamo is made of, in order (손 → ㅅㅗㄴ);
  /// any other unit alone.
  ///
  /// Compounds (ㅘ, ㄳ) are one jamo.
  public static func jamo(of unit: UInt16) -> [UInt16] {
    if let syllable = Syllable(unit) {
      let open = [syllable.leadingJamo, syllable.vowelJamo]
      return syllable.finalJamo.map { open + [$0] } ?? open
    }
    return [compatibilityJamo(ofConjoining: unit) ?? unit]
  }

  /// The compatibility jamo of a modern conjoining one (ᄀ and ᆨ → ㄱ); nil for other units.
  public static func compatibilityJamo(ofConjoining unit: UInt16) -> UInt16? {
    switch unit {
    case 0x1100...0x1112: Jamo.leading[Int(unit) - 0x1100]
    case 0x1161...0x1175: Jamo.vowels[Int(unit) - 0x1161]
    case 0x11A8...0x11C2: Jamo.finals[Int(unit) - 0x11A7]
    default: nil
    }
  }
}
