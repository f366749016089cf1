/// Why a name fits a query, the best reason first.
public enum MatchReason: String, Hashable, Comparable, Codable, Sendable, CaseIterable {
  case exact
  case prefix
  case contains
  case ticker
  case hanja
  /// ㅇㅈㅇ, and mixed with whole syllables: 이ㅈㅇ.
  case initials
  /// Typed with the keyboard in the other state: dlwodyd, ㅐㅔ두먀.
  case keyboard
  case romanized
  /// Another spelling of a loan word.
  case variant
  case fuzzy

  /// By how good a reason it is; `ticker` and `hanja` are equal, and so are `keyboard`,
  /// `romanized` and `variant`.
  public var rank: Int {
    switch self {
    case .exact: 0
    case .prefix: 1
    case .contains: 2
    case .ticker, .hanja: 3
    case .initials: 4
    case .keyboard, .romanized, .variant: 5
    case .fuzzy: 6
    }
  }

  /// Better first.
  public static func < (a: MatchReason, b: MatchReason) -> Bool { a.rank < b.rank }
}
