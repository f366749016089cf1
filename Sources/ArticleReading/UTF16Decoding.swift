/// Strict UTF-16, with or without a byte order mark.
enum UTF16Decoding {
  /// Decodes bytes from `start` on; a lone surrogate or an odd byte is an error.
  static func text(
    _ bytes: [UInt8], from start: Int, bigEndian: Bool
  ) throws(ReadingError)
    -> String
  {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = start
    while index + 1 < bytes.count {
      let (high, low) =
        bigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      units.append(UInt16(high) << 8 | UInt16(low))
      index += 2
    }
    if let wrong = firstLoneSurrogate(units) {
      throw .undecodable(byte: start + 2 * wrong, line: line(of: wrong, in: units))
    }
    if index < bytes.count {
      throw .undecodable(byte: index, line: line(of: units.count, in: units))
    }
    if units.contains(0) { throw .binary("NUL") }
    return String(decoding: units, as: UTF16.self)
  }

  private static func firstLoneSurrogate(_ units: [UInt16]) -> Int? {
    var index = 0
    while index < units.count {
      if UTF16.isLeadSurrogate(units[index]) {
        guard index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) else {
          return index
        }
        index += 2
      } else if UTF16.isTrailSurrogate(units[index]) {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func line(of index: Int, in units: [UInt16]) -> Int {
    1 + units.prefix(index).count { $0 == 0x0A }
  }

  /// The byte order of UTF-16 without a mark: the one in which it reads as Hangul and ASCII for the
  /// most part; nil when it does in neither.
  static func byteOrder(of bytes: [UInt8]) -> Bool? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    return [false, true].first { bigEndian in
      guard let text = try? text(bytes, from: 0, bigEndian: bigEndian) else { return false }
      let usual = text.unicodeScalars.count {
        $0.isSyllable || (0x20...0x7E).contains($0.value) || $0.isBlank
      }
      return usual * 10 >= text.unicodeScalars.count * 8
    }
  }
}
