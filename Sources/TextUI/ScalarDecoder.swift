/// UTF-8, a byte at a time.
///
/// What is not UTF-8 becomes U+FFFD, one for each ill-formed part, as
/// the Unicode standard recommends.
struct ScalarDecoder: Hashable, Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte has to lie in: the range shuts out overlong forms and surrogates.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Whether a character has begun and not ended.
  var isOpen: Bool { missing > 0 }

  /// Ends a character that has begun; true when there was one, which is then ill-formed.
  mutating func cut() -> Bool {
    defer { missing = 0 }
    return isOpen
  }

  /// Gives `yield` the scalars that a byte completes.
  mutating func take(_ byte: UInt8, _ yield: (Unicode.Scalar) -> Void) {
    if isOpen {
      if allowed.contains(byte) { return takeContinuation(byte, yield) }
      missing = 0
      yield(Self.replacement)
    }
    takeFirst(byte, yield)
  }

  private mutating func takeContinuation(_ byte: UInt8, _ yield: (Unicode.Scalar) -> Void) {
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    if missing == 0 { yield(Unicode.Scalar(value) ?? Self.replacement) }
  }

  private mutating func takeFirst(_ byte: UInt8, _ yield: (Unicode.Scalar) -> Void) {
    allowed = 0x80...0xBF
    switch byte {
    case 0..<0x80: yield(Unicode.Scalar(byte))
    case 0xC2...0xDF: open(byte & 0x1F, missing: 1)
    case 0xE0...0xEF:
      open(byte & 0x0F, missing: 2)
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      open(byte & 0x07, missing: 3)
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default: yield(Self.replacement)
    }
  }

  private mutating func open(_ bits: UInt8, missing: Int) {
    value = UInt32(bits)
    self.missing = missing
  }
}
