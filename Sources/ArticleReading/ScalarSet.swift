/// A few scalars, told from all others at the cost of a bit test.
struct ScalarSet: Sendable {
  private let bits: [UInt64]
  private let members: [Unicode.Scalar]

  /// Takes the scalars of a text.
  init(_ text: String) { self.init(text.unicodeScalars) }

  /// Takes scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var bits = [UInt64](repeating: 0, count: 32)
    members = Array(Set(scalars))
    for scalar in members { bits[Self.word(scalar)] |= Self.bit(scalar) }
    self.bits = bits
  }

  /// Whether a scalar is one of them.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    bits[Self.word(scalar)] & Self.bit(scalar) != 0 && members.contains(scalar)
  }

  private static func word(_ scalar: Unicode.Scalar) -> Int { Int(scalar.value >> 6 & 31) }

  private static func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }
}
