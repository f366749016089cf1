/// The sort of a scalar, as far as names differ by it.
enum ScalarClass: UInt8 {
  case space, hangul, hanja, upper, lower, digit, jamo, other, dot, quote, bracket, sign

  init(_ code: UInt32) {
    switch code {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000: self = .space
    case 0xAC00...0xD7A3: self = .hangul
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF: self = .hanja
    case 0x41...0x5A: self = .upper
    case 0x61...0x7A: self = .lower
    case 0x30...0x39: self = .digit
    case 0x1100...0x11FF, 0x3130...0x318F: self = .jamo
    case 0xB7, 0x318D, 0x30FB, 0x2022: self = .dot
    case 0x22, 0x27, 0x2018...0x201F: self = .quote
    case 0x28, 0x29, 0x5B, 0x5D, 0x3C, 0x3E, 0x3008...0x3011: self = .bracket
    case 0x21...0x7E, 0x2010...0x2017, 0x2026...0x205F, 0x3001...0x3007: self = .sign
    default: self = .other
    }
  }

  /// Whether it stands inside words.
  var isWord: Bool {
    switch self {
    case .hangul, .hanja, .upper, .lower, .digit, .jamo, .other: true
    case .space, .dot, .quote, .bracket, .sign: false
    }
  }
}
