/// A row of units, or of ranges of units, to be found in a key, and what finding it means.
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

  var elements: [Element]
  var kind: Kind
  /// The reason to give when it is not the pattern's own.
  var reason: MatchReason?
  /// Whether it has to stand at the start of a name.
  var isAnchored = false
  /// Whether it is what characters are read as: a name that has them itself is the one to show.
  var isRead = false

  init(_ elements: [Element], _ kind: Kind) {
    self.elements = elements
    self.kind = kind
  }

  /// The same pattern for another reason.
  func because(
    _ reason: MatchReason?, isAnchored: Bool = false, isRead: Bool = false
  ) -> Pattern {
    var pattern = self
    pattern.isRead = isRead
    pattern.reason = reason
    pattern.isAnchored = isAnchored
    return pattern
  }
}
