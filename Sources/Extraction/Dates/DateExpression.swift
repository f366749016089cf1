import NewsModel

/// A date as the words give it, before it is resolved against the article's.
struct DateExpression: Equatable {
  /// The words it covers.
  var words: Range<Int>
  var year: Part?
  var month: Part?
  var day: Part?

  /// Whether it is a day alone, without month and year.
  var isBare: Bool { month == nil && year == nil }

  /// Whether it is the number of a day alone: 20일.
  var isNumber: Bool { if case .number = day { isBare } else { false } }

  /// Whether it counts back from the article's own day: 어제, 그제.
  var looksBack: Bool { if case .shifted(let n) = day { n < 0 } else { false } }

  /// A number as written, or one told from another.
  enum Part: Equatable {
    case number(Int)
    /// So many later (negative: earlier) than the article's: 지난해 is -1 of years.
    case shifted(Int)
    /// The one last spoken of: 같은 해, 이날, 전날 (-1).
    case same(Int)
    /// The next or the last such day or month: 오는 4일, 지난 4일, 오는 12월.
    case next(Int)
    case last(Int)
    /// The last such day before the one last spoken of: 그보다 앞선 15일.
    case before(Int)
  }
}
