import HangulText

/// What is known of all keys of an entry together, a bit each.
struct EntryBits: Hashable, Sendable {
  static let count = 96

  /// Their signatures.
  var signature: UInt64 = 0
  /// Bits 0–11 tell how they begin, 12–23 how they end, 24–31 how many jamo they have.
  var ends: UInt32 = 0

  init(signature: UInt64 = 0, ends: UInt32 = 0) {
    self.signature = signature
    self.ends = ends
  }

  /// The bits of one key.
  ///
  /// O(key).
  init(_ units: some BidirectionalCollection<UInt16>) {
    signature = Signature.of(units)
    ends = Self.lengths(units.reduce(0) { $0 + Hangul.jamo(of: $1).count })
    // Jamo that stand alone may be parts of a syllable of the query's.
    if units.contains(where: { Hangul.isCompatibilityJamo($0) }) {
      ends |= 1 << 24 - 1
    } else if let first = units.first, let last = units.last {
      ends |= Self.beginning(first) | Self.ending(last)
    }
  }

  var bitCount: Int { signature.nonzeroBitCount + ends.nonzeroBitCount }

  mutating func formUnion(_ other: EntryBits) {
    signature |= other.signature
    ends |= other.ends
  }

  /// The bit of the keys that begin as a unit does: with its initial, or with a letter like it.
  static func beginning(_ unit: UInt16) -> UInt32 { 1 << kind(of: unit) }

  /// The bit of the keys whose last unit begins so.
  static func ending(_ unit: UInt16) -> UInt32 { beginning(unit) << 12 }

  /// The bit of the keys of so many jamo.
  static func lengths(_ jamo: Int) -> UInt32 {
    switch jamo {
    case ..<5: 1 << 24
    case 5..<10: 1 << UInt32(20 + jamo)
    case 10..<12: 1 << 30
    default: 1 << 31
    }
  }

  /// Initials share a kind where there are few of them, letters and all else as they come.
  private static func kind(of unit: UInt16) -> UInt32 {
    guard let syllable = Hangul.Syllable(unit) else { return UInt32(unit % 12) }
    return kinds[syllable.leading]
  }

  private static let kinds: [UInt32] = [
    0, 1, 2, 3, 3, 4, 5, 6, 6, 7, 7, 8, 9, 10, 10, 1, 3, 6, 11,
  ]
}
