import HangulText

/// A key of the index: where its units stand, and what is known of it before any query.
struct IndexedKey: Hashable, Sendable {
  /// What was made a key.
  enum Kind: Hashable, Sendable {
    case form
    /// One word of a form of several, compared by sound and by misspelling alone.
    case part
    case ticker
    case context
  }

  private let start: Int32
  private let end: Int32
  /// Which of its entry's forms it was made of.
  let form: Int32
  let kind: Kind
  let hasHangul: Bool
  /// Whether all of it are Latin letters.
  let isLatin: Bool
  /// Whether it is likely a foreign name in Hangul of three syllables or more.
  let isLoan: Bool

  /// Nil when it is empty or lies beyond what can be packed.
  init?(_ range: Range<Int>, of arena: [UInt16], _ kind: Kind, form: Int) {
    let units = arena[range]
    guard !units.isEmpty, let start = Int32(exactly: range.lowerBound),
      let end = Int32(exactly: range.upperBound), let form = Int32(exactly: form)
    else { return nil }
    self.start = start
    self.end = end
    self.kind = kind
    self.form = form
    hasHangul = units.contains { Hangul.isSyllable($0) }
    isLatin = !hasHangul && units.allSatisfy { LatinLetter.isASCII($0) }
    isLoan = hasHangul && units.count >= 3 && LoanWord.isLikely(units)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Keys packed one behind the other, their signatures apart: a scan reads the signatures in a row
/// and turns to a key itself only where its signature lets the query through.
struct KeyTable: Sendable {
  private(set) var arena: [UInt16] = []
  private(set) var keys: [IndexedKey] = []
  private(set) var signatures: [UInt64] = []

  /// Adds a key; its place in the table.
  @discardableResult
  mutating func add(_ key: NameKey, _ kind: IndexedKey.Kind, form: Int) -> Range<Int> {
    let start = arena.count
    arena += key.units
    add(start..<arena.count, kind, form: form)
    return start..<arena.count
  }

  /// Adds a key whose units stand in the table already.
  mutating func add(_ range: Range<Int>, _ kind: IndexedKey.Kind, form: Int) {
    guard let key = IndexedKey(range, of: arena, kind, form: form) else { return }
    keys.append(key)
    signatures.append(Signature.of(arena[range]))
  }

  /// The signatures of some keys together.
  func signature(of range: Range<Int>) -> UInt64 { signatures[range].reduce(0, |) }
}
