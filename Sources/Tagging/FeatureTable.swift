/// The weights of the features a model knows, eight bits each.
///
/// One entry after another: the low 16 bits of a feature's identity, a mask of the labels that have a
/// weight, then these weights' square roots with their signs, so that small ones are told apart as
/// well as large ones. Entries stand in buckets by the high bits of the identity, and in a bucket by
/// the low ones.
///
/// Tagging looks into this table some sixty times for each scalar, most often for features that are
/// everywhere, so these are held apart from the many that hardly ever come up.
package struct FeatureTable: Sendable {
  private let common: CommonFeatures
  private let rare: RareFeatures
  /// What the square of one step is worth.
  private let step: Float
  private let highBits: UInt64

  /// As many high bits of an identity as may choose a bucket.
  package static let mostHighBits = 16

  /// A feature with this many weights is a common one.
  private static let commonLabels = 8

  /// Takes the offsets of the buckets, one more than there are and a power of two, and their bytes.
  ///
  /// O(bytes).
  package init(offsets: [UInt32], bytes: [UInt8], step: Float) {
    self.step = step
    let bits = max(1, offsets.count - 1).trailingZeroBitCount
    highBits = UInt64(bits)
    var common = CommonFeatures(capacity: offsets.count)
    var rare = RareFeatures(bytes: bytes)
    bytes.withUnsafeBytes { bytes in
      for bucket in offsets.indices.dropLast() {
        let high = UInt32(truncatingIfNeeded: bucket << (32 - bits))
        var place = Int(offsets[bucket])
        while let entry = FeatureEntry(bytes, at: place, before: Int(offsets[bucket + 1])) {
          let identity = high | entry.mark
          let isCommon = entry.labels >= Self.commonLabels
          let left =
            isCommon
            ? common.insert(identity, entry.weights(bytes), labels: entry.labels) : identity
          rare.note(identity, at: place, asking: left)
          place = entry.end
        }
      }
    }
    rare.close()
    self.common = common
    self.rare = rare
  }

  /// The weights of features added up, by label.
  func sum(of features: [UInt64]) -> LabelVector {
    let count = features.count
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * count + 2) { room in
      let identities = UnsafeMutableBufferPointer(rebasing: room[..<count])
      let slots = UnsafeMutableBufferPointer(rebasing: room[(count + 1)...])
      let high = ~(UInt32.max >> UInt32(highBits))
      for i in 0..<count {
        identities[i] =
          UInt32(truncatingIfNeeded: features[i] >> 32) & high
          | UInt32(truncatingIfNeeded: features[i]) & 0xFFFF
      }
      let (found, others) = common.part(identities, found: slots)
      var sums = common.sum(of: slots[..<found])
      rare.add(identities[..<others], to: &sums)
      return LabelVector(sums) * step
    }
  }
}

/// One feature's place among a table's bytes.
struct FeatureEntry {
  /// The low 16 bits of the identity.
  let mark: UInt32
  /// Bit by bit the labels that have a weight.
  private let mask: UInt32
  private let start: Int

  /// Reads the head of an entry; nil where none is left before `limit`.
  init?(_ bytes: UnsafeRawBufferPointer, at start: Int, before limit: Int) {
    guard start + 4 <= min(limit, bytes.count) else { return nil }
    let head = bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian
    mark = head & 0xFFFF
    mask = head >> 16
    self.start = start
    guard end <= bytes.count else { return nil }
  }

  /// How many labels have a weight.
  var labels: Int { mask.nonzeroBitCount }
  var end: Int { start + 4 + labels }

  /// The square root of each label's weight, with its sign.
  func weights(_ bytes: UnsafeRawBufferPointer) -> CommonFeatures.Weights {
    var weights = CommonFeatures.Weights.zero
    var place = start + 4
    for label in 0..<16 where mask >> UInt32(label) & 1 != 0 {
      weights[label] = bytes.loadUnaligned(fromByteOffset: place, as: Int8.self)
      place += 1
    }
    return weights
  }
}
