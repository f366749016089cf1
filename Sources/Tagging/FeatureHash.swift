/// The identity of a feature: its template's number and what it saw, mixed to 64 bits.
///
/// Training and tagging must agree on it, so it uses no hash that is seeded anew in each run.
package struct FeatureHash {
  package private(set) var value: UInt64

  package init(_ template: Int) {
    value = UInt64(truncatingIfNeeded: template) &* 0x9E37_79B9_7F4A_7C15 &+ 0x2545_F491_4F6C_DD1D
  }

  package mutating func add(_ code: UInt32) {
    value = (value ^ UInt64(code)) &* 0xD6E8_FEB8_6659_FD93
    value ^= value >> 32
  }

  package func adding(_ code: UInt32) -> FeatureHash {
    var longer = self
    longer.add(code)
    return longer
  }

  /// The bits to look up: well mixed at both ends.
  package var mixed: UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return bits ^ (bits >> 32)
  }
}
