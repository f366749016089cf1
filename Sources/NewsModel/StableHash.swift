/// The 128-bit FNV-1a hash: the same on every machine and in every run, unlike `Hasher`.
///
/// Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft-eastlake-fnv).
/// It guards against accident, not against somebody who looks for collisions.
struct StableHash {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = (1 << 88) + 0x13b

  /// Adds bytes and then a byte that no UTF-8 text holds, so that parts stay apart.
  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { mix(byte) }
    mix(0xFF)
  }

  private mutating func mix(_ byte: UInt8) {
    state ^= UInt128(byte)
    state = state &* Self.prime
  }

  /// The upper and lower half folded to 80 bits, in 16 characters of Crockford's base 32.
  func base32() -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var rest = state ^ (state >> 64)
    var out: [UInt8] = []
    for _ in 0..<16 {
      out.append(alphabet[Int(truncatingIfNeeded: rest & 31)])
      rest >>= 5
    }
    return String(decoding: out, as: UTF8.self)
  }
}
