/// How many cells of a terminal text takes, by a table of our own: terminals, libraries and fonts
/// disagree, and columns stay straight only when one table decides.
///
/// Hangul syllables, leading and compatibility jamo, hanja, full-width forms and emoji take 2
/// cells, vowels and finals of decomposed Hangul, marks, joiners and controls none, all else 1.
/// Source: Unicode Standard Annex 11 (East Asian Width) and Technical Standard 51 (emoji).
public struct DisplayWidth: Hashable, Sendable {
  /// The cells of scalars whose width depends on the reader's font (…, ·, “, ①, ─): 1 or 2.
  public let ambiguous: Int

  /// Makes a table; ambiguous scalars are narrow unless told otherwise.
  public init(wideAmbiguous: Bool = false) {
    ambiguous = wideAmbiguous ? 2 : 1
  }

  /// The table with ambiguous scalars narrow, as most terminals draw them.
  public static let standard = DisplayWidth()

  /// The cells of one scalar standing alone.
  public func cells(of scalar: Unicode.Scalar) -> Int {
    if Hangul.isSyllable(scalar) { return 2 }
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if value < 0xA0 { return 0 }
    if value < 0x1100 {
      if value == 0xAD || !Self.isZero(scalar) { return narrowCells(value) }
      return 0
    }
    if Self.isWideBlock(value) { return Self.isZero(scalar) ? 0 : 2 }
    if (value >= 0x1160 && value <= 0x11FF) || (value >= 0xD7B0 && value <= 0xD7FF) { return 0 }
    if Self.isZero(scalar) { return 0 }
    return scalar.properties.isEmojiPresentation ? 2 : narrowCells(value)
  }

  /// The cells of a grapheme: an emoji with its selectors, joiners and modifiers, and a flag, is 2.
  public func cells(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    let second = scalars.index(after: scalars.startIndex)
    if second == scalars.endIndex { return cells(of: first) }
    return Self.isEmoji(scalars) ? 2 : scalars.reduce(0) { $0 + cells(of: $1) }
  }

  /// The cells of a text.
  ///
  /// O(text); line ends and other controls count for nothing.
  public func cells(of text: some StringProtocol) -> Int {
    var total = 0
    for scalar in text.unicodeScalars {
      guard Self.standsAlone(scalar) else {
        return text.reduce(0) { $0 + cells(of: $1) }
      }
      total += scalar.value < 0x7F ? 1 : cells(of: scalar)
    }
    return total
  }
}

extension DisplayWidth {
  /// Whether a scalar never joins its neighbours in a grapheme, so that its cells can be counted
  /// without looking at them.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return (value >= 0x20 && value < 0x7F) || (value >= 0xA0 && value < 0x300 && value != 0xAD)
      || (value >= 0x2010 && value <= 0x2027) || (value >= 0x3000 && value <= 0x3029)
      || (value >= 0x3131 && value <= 0x9FFF) || Hangul.isSyllable(scalar)
  }

  private func narrowCells(_ value: UInt32) -> Int {
    ambiguous != 1 && Self.isAmbiguous(value) ? ambiguous : 1
  }

  private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      true
    default: false
    }
  }

  /// Whether a block is wide throughout, what is not assigned in it included.
  private static func isWideBlock(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376,
      0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      true
    default: false
    }
  }

  private static func isEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first else { return false }
    if first.properties.isEmojiPresentation { return true }
    if (0x1F1E6...0x1F1FF).contains(first.value) { return true }
    return first.properties.isEmoji && scalars.contains { $0.value == 0xFE0F || $0.value == 0x20E3 }
  }
}
