/// The weights of the features a model knows, eight bits each.
///
/// Buckets by the high bits of a feature's identity; in a bucket one entry after another: the low
/// 16 bits of the identity, a mask of the labels that have a weight, then these weights' square roots
/// with their signs, so that small ones are told apart as well as large ones.
package struct FeatureTable: Sendable {
  private let buckets: [Bucket]
  private let bytes: [UInt8]
  /// What the square of one step is worth.
  private let step: Float
  private let shift: UInt64

  private struct Bucket {
    let start: UInt32
    let end: UInt32
    /// Which of the identities' low six bits the entries have.
    ///
    /// Most of the features of a text are unknown, and this tells so at once for seven of eight of
    /// them.
    let filter: UInt64
  }

  /// Takes the offsets of the buckets, one more than there are, and their bytes.
  ///
  /// O(bytes).
  package init(offsets: [UInt32], bytes: [UInt8], step: Float) {
    self.bytes = bytes
    self.step = step
    shift = UInt64(64 - max(1, offsets.count - 1).trailingZeroBitCount)
    buckets =
      offsets.count > 2
      ? zip(offsets, offsets.dropFirst()).map { start, end in
        Bucket(start: start, end: end, filter: Self.filter(bytes, from: start, to: end))
      } : []
  }

  private static func filter(_ bytes: [UInt8], from start: UInt32, to end: UInt32) -> UInt64 {
    var filter: UInt64 = 0
    var place = Int(start)
    while place < Int(end) {
      filter |= 1 << UInt64(bytes[place] & 63)
      place += 4 + bytes[place + 2].nonzeroBitCount + bytes[place + 3].nonzeroBitCount
    }
    return filter
  }

  /// The weights of features added up, by label.
  ///
  /// The inmost loop of tagging: about seventy look-ups a scalar.
  func sum(of features: [UInt64]) -> LabelVector {
    guard !buckets.isEmpty else { return .zero }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 16) { sums in
      sums.initialize(repeating: 0)
      buckets.withUnsafeBufferPointer { buckets in
        bytes.withUnsafeBufferPointer { bytes in
          for feature in features {
            let bucket = buckets[Int(truncatingIfNeeded: feature >> shift)]
            guard bucket.filter >> (feature & 63) & 1 != 0 else { continue }
            Self.add(UInt16(truncatingIfNeeded: feature), of: bucket, in: bytes, to: sums)
          }
        }
      }
      var result = LabelVector.zero
      for label in 0..<16 { result[label] = Float(sums[label]) }
      return result * step
    }
  }

  /// Adds the weights of the entry with a mark, if the bucket has one.
  @inline(__always)
  private static func add(
    _ mark: UInt16, of bucket: Bucket, in bytes: UnsafeBufferPointer<UInt8>,
    to sums: UnsafeMutableBufferPointer<Int32>
  ) {
    let entries = UnsafeRawBufferPointer(bytes)
    var place = Int(bucket.start)
    while place < Int(bucket.end) {
      let head = entries.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian
      var mask = head >> 16
      place &+= 4
      guard UInt16(truncatingIfNeeded: head) == mark else {
        place &+= mask.nonzeroBitCount
        continue
      }
      while mask != 0 {
        let value = Int32(Int8(bitPattern: bytes[place]))
        sums[mask.trailingZeroBitCount] &+= value < 0 ? -(value &* value) : value &* value
        mask &= mask &- 1
        place &+= 1
      }
      return
    }
  }
}
