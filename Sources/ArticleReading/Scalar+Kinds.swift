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

  /// Opens a bracket.
  var isOpening: Bool { "([<{（［【〔〈《＜".unicodeScalars.contains(self) }

  /// Closes a bracket.
  var isClosing: Bool { ")]>}）］】〕〉》＞".unicodeScalars.contains(self) }

  /// A quotation mark of either side.
  var isQuote: Bool { "\"'“”‘’「」『』`".unicodeScalars.contains(self) }

  /// Joins names in a list: 김가온·이나루, 김가온.이나루.
  var isNameJoint: Bool { "·ㆍ‧・∙•,.&+".unicodeScalars.contains(self) }

  /// A mark that begins a line of a list or a heading.
  var isBullet: Bool {
    "-–—―*·ㆍ•◦▪▫■□◆◇●○◎▲△▶▷►▸▼▽▣★☆※☞→➤◀◁✔✓➀①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars.contains(self)
  }

  /// A bullet that stands before headings rather than before items.
  var isHeadingBullet: Bool { "■◆◇●◎▣★☆☞▶►◁◀".unicodeScalars.contains(self) }
}
