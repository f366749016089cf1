/// Numbers features as they are first seen and counts them: open addressing over 64-bit keys.
struct FeatureIndex {
  private var keys: [UInt64]
  private var counts: [Int32]
  private var used = 0

  init(capacity: Int) {
    var size = 1 << 16
    while size < capacity * 2 { size <<= 1 }
    keys = [UInt64](repeating: 0, count: size)
    counts = [Int32](repeating: 0, count: size)
  }

  mutating func count(_ features: [UInt64]) {
    if (used + features.count) * 2 > keys.count { grow() }
    for feature in features {
      let slot = slot(of: feature)
      if counts[slot] == 0 {
        keys[slot] = feature
        used += 1
      }
      counts[slot] += 1
    }
  }

  private func slot(of feature: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: feature) & mask
    while counts[slot] != 0, keys[slot] != feature { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldCounts) = (keys, counts)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    counts = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (key, count) in zip(oldKeys, oldCounts) where count != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      counts[slot] = count
    }
  }

  /// The features seen at least so often, numbered in the order of the table; then
  /// `number(of:)` tells each one's number.
  mutating func keep(atLeast least: Int) -> [UInt64] {
    var kept: [UInt64] = []
    var fresh = FeatureIndex(capacity: used)
    for (key, count) in zip(keys, counts) where count >= least {
      let slot = fresh.slot(of: key)
      fresh.keys[slot] = key
      kept.append(key)
      fresh.counts[slot] = Int32(kept.count)
    }
    self = fresh
    return kept
  }

  /// The number of a kept feature, or nil.
  func number(of feature: UInt64) -> Int32? {
    let count = counts[slot(of: feature)]
    return count == 0 ? nil : count - 1
  }
}
