public import NewsModel

/// Which rows of a list are wanted; all of them unless something is asked for.
public struct RowFilter: Hashable, Sendable {
  /// Words that the names have to fit.
  public var words: String
  /// When a meeting was, an article appeared, a person or firm was told of.
  public var period = Period()
  /// What became of a meeting.
  public var outcome: MeetingOutcome?
  /// The day that it is: plans before it are overdue.
  public var today = CivilDay(number: 0)
  /// What stands in the name of the outlet that tells of it.
  public var outlet = ""
  /// In how many stories it is told of at least.
  public var least = 0
  /// Whether only articles that were not opened are wanted.
  public var isUnread = false
  /// Of each of these somebody took part in the meeting: a list of names or ids.
  public var sides: [[String]] = []

  /// Asks for words alone.
  public init(words: String = "") { self.words = words }

  /// Whether all rows are wanted.
  public var isEmpty: Bool {
    words.allSatisfy(\.isWhitespace) && !hasFacets && !isUnread && sides.isEmpty
  }

  /// Whether more is asked for than names, sides and what was opened: what a `FacetTable` knows.
  package var hasFacets: Bool {
    !period.isAll || outcome != nil || !outlet.isEmpty || least > 1
  }
}

extension RowFilter: ExpressibleByStringLiteral {
  /// Asks for words alone.
  public init(stringLiteral words: String) { self.init(words: words) }
}
