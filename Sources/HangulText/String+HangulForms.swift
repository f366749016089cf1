extension String {
  /// The text with decomposed (NFD) Hangul composed into syllables; all else stays.
  ///
  /// O(text).
  ///
  /// Jamo that make no syllable with their neighbours stay as they are. This is NFC for Hangul,
  /// not for accented Latin letters.
  public func composingHangul() -> String {
    guard utf8.contains(0xE1) else { return self }
    var out = String.UnicodeScalarView()
    var held: Unicode.Scalar?
    for scalar in unicodeScalars {
      if let before = held, let whole = Hangul.composed(before, scalar) {
        held = whole
      } else {
        if let held { out.append(held) }
        held = scalar
      }
    }
    if let held { out.append(held) }
    return String(out)
  }

  /// The text with half-width jamo (U+FFA1 to U+FFDC) as compatibility jamo; all else stays.
  ///
  /// O(text).
  public func wideningHalfWidthJamo() -> String {
    guard utf8.contains(0xEF) else { return self }
    return mappingUnits(Hangul.widened)
  }

  /// The text with full-width ASCII (Ａ, １, （, the ideographic space) as plain ASCII; all else
  /// stays.
  ///
  /// O(text).
  public func narrowingFullWidthASCII() -> String {
    guard utf8.contains(where: { $0 == 0xEF || $0 == 0xE3 }) else { return self }
    return mappingUnits { unit in
      switch unit {
      case 0xFF01...0xFF5E: unit - 0xFEE0
      case 0x3000: 0x20
      default: unit
      }
    }
  }

  private func mappingUnits(_ transform: (UInt16) -> UInt16) -> String {
    String(decoding: utf16.map(transform), as: UTF16.self)
  }
}

extension Hangul {
  /// The compatibility jamo of a half-width one; any other unit itself.
  static func widened(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0xFFA1...0xFFBE: 0x3131 + (unit - 0xFFA1)
    case 0xFFC2...0xFFC7: 0x314F + (unit - 0xFFC2)
    case 0xFFCA...0xFFCF: 0x3155 + (unit - 0xFFCA)
    case 0xFFD2...0xFFD7: 0x315B + (unit - 0xFFD2)
    case 0xFFDA...0xFFDC: 0x3161 + (unit - 0xFFDA)
    default: unit
    }
  }
}
