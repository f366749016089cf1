/// Some of a block of entries, as a bit each.
struct EntrySet: Sendable {
  /// How many entries a block has.
  static let capacity = wordCount * 64
  static let wordCount = 32

  private var words = InlineArray<32, UInt64>(repeating: 0)

  /// None.
  init() {}

  /// The first entries of a block.
  init(first count: Int) {
    for word in words.indices {
      let rest = count - word * 64
      words[word] = rest >= 64 ? .max : rest > 0 ? (1 << UInt64(rest)) - 1 : 0
    }
  }

  func contains(_ place: Int) -> Bool { words[place >> 6] >> UInt64(place & 63) & 1 != 0 }

  mutating func insert(_ place: Int) { words[place >> 6] |= 1 << UInt64(place & 63) }

  mutating func remove(_ place: Int) { words[place >> 6] &= ~(1 << UInt64(place & 63)) }

  var isEmpty: Bool {
    let words = words.span
    return !words.indices.contains { words[unchecked: $0] != 0 }
  }

  mutating func formUnion(_ other: borrowing EntrySet) {
    combine(other) { $0 | $1 }
  }

  mutating func formIntersection(_ other: borrowing EntrySet) {
    combine(other) { $0 & $1 }
  }

  mutating func subtract(_ other: borrowing EntrySet) {
    combine(other) { $0 & ~$1 }
  }

  /// Through spans, as each word by itself would copy all of the other set.
  @inline(__always)
  private mutating func combine(
    _ other: borrowing EntrySet, _ combined: (UInt64, UInt64) -> UInt64
  ) {
    let others = other.words.span
    var words = words.mutableSpan
    for word in words.indices {
      words[unchecked: word] = combined(words[unchecked: word], others[unchecked: word])
    }
  }

  /// Adds the entries of a row of bits, no longer than a block.
  mutating func formUnion(_ row: UnsafeBufferPointer<UInt64>) {
    precondition(row.count <= Self.wordCount)
    var words = words.mutableSpan
    for word in row.indices { words[unchecked: word] |= row[word] }
  }

  /// Leaves the entries of a row of bits alone; of those behind it all.
  mutating func formIntersection(_ row: UnsafeBufferPointer<UInt64>) {
    precondition(row.count <= Self.wordCount)
    var words = words.mutableSpan
    for word in row.indices { words[unchecked: word] &= row[word] }
  }

  /// Those of the entries for which something is true.
  func filter(_ isIncluded: (Int) -> Bool) -> EntrySet {
    var some = EntrySet()
    forEach { if isIncluded($0) { some.insert($0) } }
    return some
  }

  /// Calls with the place of each entry in the block, in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    let words = words.span
    for word in words.indices {
      var left = words[unchecked: word]
      while left != 0 {
        body(word << 6 | left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }
}
