import HangulText

/// A row of units, or of ranges of units, to be found in a key.
struct Pattern: Hashable, Sendable {
  /// One place of a pattern: the units from `low` to `high`, or one jamo beside them.
  struct Element: Hashable, Sendable {
    var low: UInt16
    var high: UInt16
    var jamo: UInt16

    init(_ low: UInt16, _ high: UInt16, jamo: UInt16 = 0) {
      self.low = low
      self.high = high
      self.jamo = jamo
    }

    func fits(_ unit: UInt16) -> Bool { (unit >= low && unit <= high) || unit == jamo }
  }

  /// What was typed.
  enum Kind: Hashable, Sendable {
    /// Whole units.
    case literal
    /// The last syllable is not finished.
    case halfTyped
    /// Initials stand among the units.
    case initials
  }

  /// Where in a key a pattern stands.
  enum Place: Int, Hashable, Sendable {
    case whole
    case start
    case inside
  }

  let elements: [Element]
  let kind: Kind
  let signature: UInt64

  init(_ elements: [Element], _ kind: Kind) {
    self.elements = elements
    self.kind = kind
    signature = Signature.of(elements.map(\.low))
  }

  /// Where the pattern stands first in a key that holds all of its signature; nil when nowhere.
  ///
  /// O(key × pattern), in practice O(key).
  func place(in key: PackedKey, of arena: [UInt16]) -> Place? {
    guard key.signature & signature == signature, let first = elements.first else { return nil }
    let slack = key.range.count - elements.count
    guard slack >= 0 else { return nil }
    for offset in 0...slack {
      let start = key.range.lowerBound + offset
      if first.fits(arena[start]), fits(arena, at: start) {
        return offset > 0 ? .inside : slack > 0 ? .start : .whole
      }
    }
    return nil
  }

  /// Why a name fits that holds the pattern there; nil when a place is too little (one initial
  /// inside a name).
  func reason(at place: Place) -> MatchReason? {
    switch (kind, place) {
    case (.initials, .inside): elements.count > 1 ? .initials : nil
    case (.initials, _): .initials
    case (.literal, .whole): .exact
    case (_, .inside): .contains
    default: .prefix
    }
  }

  private func fits(_ arena: [UInt16], at start: Int) -> Bool {
    for index in elements.indices.dropFirst()
    where !elements[index].fits(arena[start + index]) {
      return false
    }
    return true
  }
}

/// Where a key stands among all keys, and its signature.
struct PackedKey: Hashable, Sendable {
  private let start: Int32
  private let end: Int32
  let signature: UInt64

  /// Nil for keys beyond two thousand million units.
  init?(_ range: Range<Int>, signature: UInt64) {
    guard let start = Int32(exactly: range.lowerBound), let end = Int32(exactly: range.upperBound)
    else { return nil }
    self.start = start
    self.end = end
    self.signature = signature
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}
