/// How a name fits, as far as the order of hits depends on it.
struct Fit: Hashable, Comparable, Sendable {
  let reason: MatchReason
  /// Jamo off; 0 for all reasons but `fuzzy`.
  let distance: Int
  /// Which form of one entry to show of several of one rank: 0 where the query is all of it.
  let looseness: Int
  /// Whether nothing but the context fits, and that not as it was typed: what bears the name itself
  /// stands before it.
  let isAside: Bool

  init(_ reason: MatchReason, distance: Int = 0, looseness: Int = 0, isAside: Bool = false) {
    self.reason = reason
    self.distance = distance
    self.looseness = looseness
    self.isAside = isAside
  }

  /// The number of different ranks.
  static let ranks = 10

  /// Less is better; names of one rank stand by their weight.
  var rank: Int {
    min(reason.rank + max(0, distance - 1) + (isAside ? 1 : 0), Self.ranks - 1)
  }

  static func < (a: Fit, b: Fit) -> Bool {
    (a.rank, a.looseness) < (b.rank, b.looseness)
  }
}

/// How much trouble is taken to fit a query; each level takes what those before it take.
enum Effort: Int, CaseIterable, Comparable, Sendable {
  /// As it was typed: whole, half-typed, initials, hanja, tickers.
  case plain
  /// Another keyboard state, Latin for Hangul, another spelling of a loan word.
  case translated
  /// Misspelt.
  case misspelt

  /// The next level; nil after the last.
  var next: Effort? { Effort(rawValue: rawValue + 1) }

  static func < (a: Effort, b: Effort) -> Bool { a.rawValue < b.rawValue }
}
