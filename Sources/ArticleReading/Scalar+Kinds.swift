extension Unicode.Scalar {
  /// Blank in any script, the zero-width and the ideographic space included.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// 0 to 9.
  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// A whole Hangul syllable.
  var isSyllable: Bool { (0xAC00...0xD7A3).contains(value) }

  /// A to Z in either case.
  var isLatin: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }

  /// A Chinese character.
  var isHanja: Bool { (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value) }

  /// A letter of the scripts that Korean news is written in.
  var isLetter: Bool { isSyllable || isLatin || isHanja }

  /// Stands in NFC as it is, whatever its neighbours; false where only the tables can tell.
  var isComposed: Bool {
    switch value {
    case 0...0x2FF, 0x2010...0x20CF, 0x2190...0x2328, 0x232B...0x2ADB, 0x3000...0x3029,
      0x3131...0x318E, 0x3200...0x33FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFFEE:
      true
    default: false
    }
  }

  /// Opens a bracket.
  var isOpening: Bool { Self.openingMarks.contains(self) }

  /// Closes a bracket.
  var isClosing: Bool { Self.closingMarks.contains(self) }

  /// A quotation mark of either side.
  var isQuote: Bool { Self.quoteMarks.contains(self) }

  /// Joins names in a list: 김가온·이나루, 김가온.이나루.
  var isNameJoint: Bool { Self.nameJointMarks.contains(self) }

  /// A mark that begins a line of a list or a heading.
  var isBullet: Bool { Self.bulletMarks.contains(self) }

  /// A bullet that stands before headings rather than before items.
  var isHeadingBullet: Bool { Self.headingBulletMarks.contains(self) }
  private static let openingMarks = ScalarSet("([<{（［【〔〈《＜")
  private static let closingMarks = ScalarSet(")]>}）］】〕〉》＞")
  private static let quoteMarks = ScalarSet("\"'“”‘’「」『』`")
  private static let nameJointMarks = ScalarSet("·ㆍ‧・∙•,.&+")
  private static let bulletMarks = ScalarSet("-–—―*·ㆍ•◦▪▫■□◆◇●○◎▲△▶▷►▸▼▽▣★☆※☞→➤◀◁✔✓➀①②③④⑤⑥⑦⑧⑨⑩")
  private static let headingBulletMarks = ScalarSet("■◆◇●◎▣★☆☞▶►◁◀")
}
