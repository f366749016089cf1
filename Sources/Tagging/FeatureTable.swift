/// The weights of the features a model knows, eight bits each.
///
/// Buckets by the high bits of a feature's identity; in a bucket one entry after another: the low
/// 16 bits of the identity, a mask of the labels that have a weight, then these weights.
package struct FeatureTable: Sendable {
  private let offsets: [UInt32]
  private let bytes: [UInt8]
  /// What one step of a weight is worth.
  private let step: Float
  private let shift: UInt64

  package init(offsets: [UInt32], bytes: [UInt8], step: Float) {
    self.offsets = offsets
    self.bytes = bytes
    self.step = step
    shift = UInt64(64 - max(1, offsets.count - 1).trailingZeroBitCount)
  }

  /// The weights of features added up, by label.
  func sum(of features: [UInt64]) -> LabelVector {
    guard offsets.count > 2 else { return .zero }
    var sums = SIMD16<Int32>.zero
    bytes.withUnsafeBufferPointer { bytes in
      for feature in features {
        let bucket = Int(feature >> shift)
        var place = Int(offsets[bucket])
        let end = Int(offsets[bucket + 1])
        let (low, high) = (UInt8(feature & 0xFF), UInt8(feature >> 8 & 0xFF))
        while place < end {
          var mask = UInt16(bytes[place + 2]) | UInt16(bytes[place + 3]) << 8
          guard bytes[place] == low, bytes[place + 1] == high else {
            place += 4 + mask.nonzeroBitCount
            continue
          }
          place += 4
          while mask != 0 {
            sums[mask.trailingZeroBitCount] &+= Int32(Int8(bitPattern: bytes[place]))
            mask &= mask - 1
            place += 1
          }
          break
        }
      }
    }
    return LabelVector(sums) * step
  }
}
