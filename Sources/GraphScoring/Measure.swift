/// What is measured of a graph, in the order of a table's columns.
public enum Measure: String, CaseIterable, Sendable {
  case people, firms, roles, meetings, participants
  case meetingDate = "meeting_date"
  case meetingPlace = "meeting_place"
  case meetingStatus = "meeting_status"
  case ties
  case tieKind = "tie_kind"
  /// How many quotes stand in their article, word for word, at their line.
  case verbatim
  /// How many quotes stand there and bear on what they are to prove.
  case evidence
  case firmKind = "firm_kind"
  case ticker
  case roleStatus = "role_status"

  /// Those that say how good a graph is; the rest is for information.
  public static let judged: [Measure] = allCases.filter {
    ![.firmKind, .ticker, .roleStatus].contains($0)
  }
}

/// How many were right, beside those that were found wrongly and those that were missed.
///
/// A rate (so many right of so many) has no wrong finds: what is not right is missed.
public struct Tally: Hashable, Sendable {
  /// Found, and to be found.
  public var right: Int
  /// Found, and not to be found.
  public var wrong: Int
  /// To be found, and not found.
  public var missed: Int

  /// Counts of finds.
  public init(right: Int = 0, wrong: Int = 0, missed: Int = 0) {
    self.right = right
    self.wrong = wrong
    self.missed = missed
  }

  /// Right among what was found; 0 when nothing was.
  public var precision: Double { Self.share(right, of: right + wrong) }
  /// Right among what there is to find; 0 when there is nothing.
  public var recall: Double { Self.share(right, of: right + missed) }
  /// The harmonic mean of both.
  public var f1: Double { Self.share(2 * right, of: 2 * right + wrong + missed) }

  /// Both together.
  public static func + (a: Tally, b: Tally) -> Tally {
    Tally(right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed)
  }

  /// Counts one that was to be right.
  mutating func count(_ isRight: Bool) {
    if isRight { right += 1 } else { missed += 1 }
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
