/// Tests on UTF-16 units that the splitters need.
enum Unit {
  /// Units as a string.
  ///
  /// O(units); half of the way the standard library takes, for all but surrogates.
  static func string(_ units: ArraySlice<UInt16>) -> String {
    if units.count == 1, units.first == 0x20 { return " " }
    if units.contains(where: { $0 & 0xF800 == 0xD800 }) {
      return String(decoding: units, as: UTF16.self)
    }
    return String(unsafeUninitializedCapacity: units.count * 3) { bytes in
      var count = 0
      func put(_ byte: UInt16) {
        bytes[count] = UInt8(truncatingIfNeeded: byte)
        count &+= 1
      }
      for unit in units {
        if unit < 0x80 {
          put(unit)
        } else if unit < 0x800 {
          put(0xC0 | unit >> 6)
          put(0x80 | unit & 0x3F)
        } else {
          put(0xE0 | unit >> 12)
          put(0x80 | unit >> 6 & 0x3F)
          put(0x80 | unit & 0x3F)
        }
      }
      return count
    }
  }

  static func isHangul(_ u: UInt16) -> Bool { u >= 0xAC00 && u <= 0xD7A3 }
  static func isDigit(_ u: UInt16) -> Bool { u >= 0x30 && u <= 0x39 }
  static func isUpper(_ u: UInt16) -> Bool { u >= 0x41 && u <= 0x5A }
  static func isLatin(_ u: UInt16) -> Bool {
    isUpper(u) || (u >= 0x61 && u <= 0x7A) || (u >= 0xC0 && u <= 0x24F && u != 0xD7 && u != 0xF7)
  }
  static func isHanja(_ u: UInt16) -> Bool {
    (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0xF900 && u <= 0xFAFF)
  }
  static func isKana(_ u: UInt16) -> Bool { u >= 0x3041 && u <= 0x30FF }
  static func isSpace(_ u: UInt16) -> Bool {
    u == 0x20 || u == 0x0A || u == 0x09 || u == 0xA0 || u == 0x3000 || u == 0x0D
  }
  static func isWord(_ u: UInt16) -> Bool {
    isHangul(u) || isDigit(u) || isLatin(u) || isHanja(u) || isKana(u)
  }
  static func isOpenBracket(_ u: UInt16) -> Bool { u == 0x28 || u == 0x5B || u == 0xFF08 }
  static func isCloseBracket(_ u: UInt16) -> Bool { u == 0x29 || u == 0x5D || u == 0xFF09 }
  /// “ ‘ 「 『 《 〈.
  static func opensQuote(_ u: UInt16) -> Bool {
    u == 0x201C || u == 0x2018 || u == 0x300C || u == 0x300E
  }
  /// ” ’ 」 』.
  static func closesQuote(_ u: UInt16) -> Bool {
    u == 0x201D || u == 0x2019 || u == 0x300D || u == 0x300F
  }
  /// The mark that closes what this one opens: ” for “.
  static func closing(_ open: UInt16) -> UInt16 {
    switch open {
    case 0x201C: 0x201D
    case 0x2018: 0x2019
    default: open + 1
    }
  }
  static func isStraightQuote(_ u: UInt16) -> Bool { u == 0x22 || u == 0x27 }
}
