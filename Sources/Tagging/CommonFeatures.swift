/// The features that come up again and again, each with weights for most labels.
///
/// A slot holds one feature: where two want the same, the one with fewer weights stays out. So a
/// look-up is one load without a branch, in a table that a core's own cache holds.
struct CommonFeatures: Sendable {
  /// The square root of each label's weight, with its sign.
  typealias Weights = SIMD16<Int8>

  /// Which feature is in each slot; 0 where none is.
  private var identities: [UInt32]
  private var weights: [Weights]
  private let shift: UInt32

  /// Room for about so many features in at least twice as many slots.
  init(capacity: Int) {
    var bits: UInt32 = 1
    while 1 << Int(bits) < 2 * capacity { bits += 1 }
    identities = [UInt32](repeating: 0, count: 1 << Int(bits))
    weights = [Weights](repeating: .zero, count: 1 << Int(bits))
    shift = 32 - bits
  }

  @inline(__always)
  private func slot(_ identity: UInt32) -> UInt32 { (identity &* 0x9E37_79B1) >> shift }

  /// Puts a feature into its slot; the identity of the one that must stay out, 0 if none.
  mutating func insert(_ identity: UInt32, _ new: Weights, labels: Int) -> UInt32 {
    let slot = Int(slot(identity))
    let old = (identity: identities[slot], labels: (0..<16).count { weights[slot][$0] != 0 })
    guard identity != 0, old.labels < labels else { return identity }
    identities[slot] = identity
    weights[slot] = new
    return old.identity
  }

  /// Parts features into those that are here, as slots, and the others; how many of each.
  func part(
    _ features: UnsafeMutableBufferPointer<UInt32>, found: UnsafeMutableBufferPointer<UInt32>
  ) -> (found: Int, others: Int) {
    var (foundCount, otherCount) = (0, 0)
    identities.withUnsafeBufferPointer { identities in
      // No branch in here: the next loads begin before this one's answer is there.
      for i in features.indices {
        let identity = features[i]
        let slot = slot(identity)
        let isHere = identities[Int(slot)] == identity ? 1 : 0
        found[foundCount] = slot
        features[otherCount] = identity
        foundCount &+= isHere
        otherCount &+= 1 &- isHere
      }
    }
    return (foundCount, otherCount)
  }

  /// The weights in slots, added up by label.
  func sum(of slots: Slice<UnsafeMutableBufferPointer<UInt32>>) -> SIMD16<Int32> {
    weights.withUnsafeBufferPointer { weights in
      var sums = SIMD16<Int32>.zero
      for slot in slots {
        let roots = SIMD16<Int16>(truncatingIfNeeded: weights[Int(slot)])
        // All bits set where the weight is negative: a comparison would go lane by lane.
        let signs = roots &>> 15
        sums &+= SIMD16<Int32>(truncatingIfNeeded: ((roots &* roots) ^ signs) &- signs)
      }
      return sums
    }
  }
}
