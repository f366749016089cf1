import HangulText

/// A name as it is compared: composed UTF-16 units without case, accents, spaces and marks.
///
/// 오픈 AI, 오픈AI and decomposed, full-width or half-width writings of it have the same key.
struct NameKey: Hashable, Sendable {
  private(set) var units: [UInt16] = []
  /// Where the words stand in `units`.
  private(set) var words: [Range<Int>] = []

  /// The words with a space between.
  var text: String {
    words.map { String(decoding: units[$0], as: UTF16.self) }.joined(separator: " ")
  }

  /// Folds a text; a text of marks alone keeps them, so that only blank texts are empty.
  ///
  /// O(text).
  init(_ text: String) {
    self.init(plain: Self.plainUnits(text))
  }

  /// The key of a text, and the key without the form of the firm (㈜, 주식회사, Inc.) where there is one
  /// and something else.
  ///
  /// O(text).
  static func withAndWithoutFirmForm(_ text: String) -> (NameKey, bare: NameKey?) {
    let plain = plainUnits(text)
    let key = NameKey(plain: plain)
    var bare = NameKey(folding: FirmForm.stripped(plain[...]))
    bare.dropLatinFirmForm()
    return (key, bare.units.isEmpty || bare.units == key.units ? nil : bare)
  }

  private init(plain: [UInt16]) {
    fold(plain[...], keepingMarks: false)
    if units.isEmpty { fold(plain[...], keepingMarks: true) }
  }

  private init(folding plain: ArraySlice<UInt16>) {
    fold(plain, keepingMarks: false)
  }

  private static func plainUnits(_ text: String) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(text.utf8.count)
    var isPlain = true
    for unit in text.utf16 {
      if unit >= 0xFF00 || (unit >= 0x1100 && unit <= 0x11FF) { isPlain = false }
      units.append(LatinLetter.folded(unit))
    }
    if isPlain { return units }
    return text.composingHangul().wideningHalfWidthJamo().narrowingFullWidthASCII().utf16
      .map(LatinLetter.folded)
  }

  private mutating func fold(_ plain: ArraySlice<UInt16>, keepingMarks: Bool) {
    var start = 0
    for unit in plain {
      if Mark.isBlank(unit) || (!keepingMarks && Mark.isSeparator(unit)) {
        if units.count > start { words.append(start..<units.count) }
        start = units.count
      } else if keepingMarks || !Mark.isSilent(unit) {
        units.append(unit)
      }
    }
    if units.count > start { words.append(start..<units.count) }
  }

  private mutating func dropLatinFirmForm() {
    while words.count > 1, let last = words.last, units[last.lowerBound] < 0x80,
      FirmForm.latin.contains(Array(units[last]))
    {
      units.removeSubrange(last)
      words.removeLast()
    }
  }
}

/// The forms of firms that stand before or after a name.
enum FirmForm {
  private static let korean = [
    "㈜", "(주)", "주식회사", "(유)", "유한회사", "㈔", "(사)", "사단법인", "(재)", "재단법인",
  ].map { Array($0.utf16) }

  /// Closing words of Latin names.
  static let latin = Set(
    ["inc", "corp", "co", "ltd", "llc", "plc", "corporation", "limited"].map { Array($0.utf16) })

  /// A name's units without the forms at its ends.
  static func stripped(_ units: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    var rest = trimmed(units)
    while true {
      if let form = korean.first(where: { rest.starts(with: $0) }) {
        rest = trimmed(rest.dropFirst(form.count))
      } else if let form = korean.first(where: { rest.suffix($0.count).elementsEqual($0) }) {
        rest = trimmed(rest.dropLast(form.count))
      } else {
        return rest
      }
    }
  }

  private static func trimmed(_ units: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    guard let first = units.firstIndex(where: { !Mark.isBlank($0) }),
      let last = units.lastIndex(where: { !Mark.isBlank($0) })
    else { return [] }
    return units[first...last]
  }
}

/// Units that names are compared without.
enum Mark {
  static func isBlank(_ unit: UInt16) -> Bool {
    unit <= 0x20 || unit == 0xA0 || unit == 0x3000 || (unit >= 0x2000 && unit <= 0x200B)
  }

  /// Marks between words: hyphens, middle dots (ㆍ U+318D is often one), full stops, commas.
  static func isSeparator(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2C, 0x2D, 0x2E, 0x2F, 0x5F, 0xB7, 0x2010...0x2015, 0x2022, 0x2027, 0x30FB, 0x318D: true
    default: false
    }
  }

  /// Quotes, brackets, and accents that stand apart from their letters.
  static func isSilent(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x2018...0x201F, 0x2032, 0x3008...0x3011:
      true
    default: LatinLetter.isCombiningMark(unit)
    }
  }
}
