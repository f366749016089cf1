import TextUI

/// What has been pressed of a command that is not complete: a count, the first keys of a chord.
struct PendingKeys: Hashable, Sendable {
  /// The count typed so far.
  var count: Int?
  /// The keys of a chord so far.
  var chord: [KeyPress] = []
  /// A command that waits for a letter.
  var letterOf: Command?
  /// What was left for the pane whose digit was pressed: the digit goes to the pane at once and
  /// yet may begin a count, in which case the focus returns.
  var left: Focus?

  /// Where a row or link was clicked last; a second click there follows it, wherever it has moved.
  var clicked: Point?

  /// Which pane had the focus, which list was used last, and what gave way.
  struct Focus: Hashable, Sendable {
    var pane: Pane
    var list: Pane
    /// The page of everything, which gives way to a list.
    var page: PageState?
  }

  /// A larger count makes no sense on any list and is not taken.
  static let largestCount = 99_999_999

  /// Whether nothing is pending.
  var isEmpty: Bool { count == nil && chord.isEmpty && letterOf == nil }

  /// The pending keys as the status line shows them.
  func shown(_ keys: KeyMap) -> String {
    (count.map(String.init) ?? "") + chord.map(KeyName.shown).joined()
      + (letterOf.map { keys.shownKey(of: $0) } ?? "")
  }

  /// Adds a digit at the end of the count.
  mutating func add(digit: Int) {
    let sum = (count ?? 0).multipliedReportingOverflow(by: 10)
    guard !sum.overflow else { return }
    count = min(sum.partialValue + digit, Self.largestCount)
  }
}
