/// The features that a model knows and a text seldom has: a great many, each with a few weights.
///
/// As most questions are for features that are not here, a filter answers first.
struct RareFeatures: Sendable {
  /// Two bits for each feature in the word that its identity chooses (a blocked Bloom filter).
  private var filter: [UInt64]
  /// Where the entries of each bucket begin, and the end of the last.
  private var starts: [UInt32] = [0]
  /// The entries; see `FeatureTable`.
  private let bytes: [UInt8]
  /// The high bits of an identity that choose its bucket leave so many out.
  private let shift: UInt32

  /// Takes the entries of all features in their order.
  init(bytes: [UInt8]) {
    // About four entries a bucket, a dozen bytes for two labels or three.
    var bits: UInt32 = 1
    while 1 << Int(bits) < bytes.count / 32, bits < 31 { bits += 1 }
    shift = 32 - bits
    filter = [UInt64](repeating: 0, count: 1 << Int(bits - 1))
    starts.reserveCapacity(1 << Int(bits) + 1)
    // So that there is always something to load behind an entry.
    self.bytes = bytes + [0, 0, 0, 0]
  }

  /// Takes note of where the next entry stands, and of a feature that will be asked for here, if
  /// there is one.
  mutating func note(_ identity: UInt32, at place: Int, asking asked: UInt32) {
    while starts.count <= Int(bucket(identity)) { starts.append(UInt32(place)) }
    if asked != 0 { filter[Int(bucket(asked) >> 1)] |= Self.bits(asked) }
  }

  /// Ends the buckets once all entries are noted.
  mutating func close() {
    let end = UInt32(bytes.count - 4)
    while starts.count <= 1 << Int(32 - shift) { starts.append(end) }
  }

  @inline(__always)
  private func bucket(_ identity: UInt32) -> UInt32 { identity >> shift }

  @inline(__always)
  private static func bits(_ identity: UInt32) -> UInt64 {
    1 << UInt64(identity & 63) | 1 << UInt64(identity >> 6 & 63)
  }

  /// Adds up the weights of those of the features that are here, by label.
  ///
  /// In three rounds, each of loads that do not wait for one another.
  func add(
    _ features: Slice<UnsafeMutableBufferPointer<UInt32>>,
    to sums: inout SIMD16<Int32>
  ) {
    withUnsafeTemporaryAllocation(of: Candidate.self, capacity: features.count + 1) { candidates in
      let count = filter(features, into: candidates)
      find(candidates, count)
      bytes.withUnsafeBytes { bytes in
        for i in 0..<count { Self.add(candidates[i], in: bytes, to: &sums) }
      }
    }
  }

  /// A feature that may be here.
  private struct Candidate {
    var identity: UInt32
    /// The entries that it may be one of, as offsets into the bytes.
    var start: UInt32
    var end: UInt32
    /// What stands at the first of them.
    var head: UInt32
  }

  /// Keeps the features that the filter lets pass; how many.
  private func filter(
    _ features: Slice<UnsafeMutableBufferPointer<UInt32>>,
    into candidates: UnsafeMutableBufferPointer<Candidate>
  ) -> Int {
    var count = 0
    filter.withUnsafeBufferPointer { filter in
      for identity in features {
        let word = filter[Int(bucket(identity) >> 1)]
        candidates[count].identity = identity
        count &+= Int(
          truncatingIfNeeded: word >> UInt64(identity & 63) & word >> UInt64(identity >> 6 & 63) & 1
        )
      }
    }
    return count
  }

  /// Finds where the candidates' entries begin.
  private func find(_ candidates: UnsafeMutableBufferPointer<Candidate>, _ count: Int) {
    starts.withUnsafeBufferPointer { starts in
      for i in 0..<count {
        let bucket = Int(bucket(candidates[i].identity))
        candidates[i].start = starts[bucket]
        candidates[i].end = starts[bucket &+ 1]
      }
    }
    bytes.withUnsafeBytes { bytes in
      for i in 0..<count {
        candidates[i].head = bytes.loadUnaligned(
          fromByteOffset: Int(candidates[i].start), as: UInt32.self)
      }
    }
  }

  /// Adds the weights of a candidate's entry, if there is one.
  @inline(__always)
  private static func add(
    _ candidate: Candidate, in bytes: UnsafeRawBufferPointer,
    to sums: inout SIMD16<Int32>
  ) {
    var place = Int(candidate.start)
    var head = candidate.head
    while place < Int(candidate.end) {
      head = head.littleEndian
      var mask = head >> 16
      place &+= 4
      guard head & 0xFFFF == candidate.identity & 0xFFFF else {
        place &+= mask.nonzeroBitCount
        head = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
        continue
      }
      while mask != 0 {
        let root = Int32(bytes.loadUnaligned(fromByteOffset: place, as: Int8.self))
        sums[mask.trailingZeroBitCount] &+= root < 0 ? -(root &* root) : root &* root
        mask &= mask &- 1
        place &+= 1
      }
      return
    }
  }
}
