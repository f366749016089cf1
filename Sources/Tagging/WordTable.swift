/// Words the model was trained with, each as a fingerprint with what is known of it in 16 bits.
///
/// A word that is in no list is taken for a listed one about once in ten thousand look-ups, which
/// a statistical model bears.
package struct WordTable: Sendable {
  /// `buckets + 1` offsets into the entries, then entries of a fingerprint and what is known of it.
  private let offsets: [UInt32]
  private let entries: [UInt32]
  private let shift: UInt64

  package init(offsets: [UInt32], entries: [UInt32]) {
    self.offsets = offsets
    self.entries = entries
    let buckets = max(1, offsets.count - 1)
    shift = UInt64(64 - buckets.trailingZeroBitCount)
  }

  /// The words longest in any list, in scalars.
  package static let longest = 10

  /// What is known of a word; 0 for nothing.
  package func value(of hash: FeatureHash) -> UInt16 {
    guard offsets.count > 1 else { return 0 }
    let mixed = hash.mixed
    let bucket = shift >= 64 ? 0 : Int(mixed >> shift)
    let mark = UInt32(mixed & 0xFFFF)
    var place = Int(offsets[bucket])
    let end = Int(offsets[bucket + 1])
    while place < end {
      let entry = entries[place]
      if entry >> 16 == mark { return UInt16(entry & 0xFFFF) }
      place += 1
    }
    return 0
  }

  /// The hash under which a word stands in the table.
  package static func hash(_ codes: some Sequence<UInt32>) -> FeatureHash {
    var hash = FeatureHash(1)
    for code in codes { hash.add(code) }
    return hash
  }
}
