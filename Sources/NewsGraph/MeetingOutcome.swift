public import NewsModel

/// What became of a meeting, as a reader asks for it.
public enum MeetingOutcome: String, CaseIterable, Sendable {
  /// It took place.
  case held
  /// It is going to.
  case planned
  /// It was called off.
  case cancelled
  /// Only denied, doubted or rumoured.
  case denied
  /// Planned, and the day has passed without a report.
  case overdue

  /// Whether a meeting of this status and day came out so; a mere claim stands apart from them.
  public func fits(_ status: MeetingStatus, _ date: PartialDate?, on today: CivilDay) -> Bool {
    switch self {
    case .held: status == .held
    case .planned: status == .planned
    case .cancelled: status == .cancelled
    case .overdue: status.isOverdue(date, on: today)
    case .denied: false
    }
  }
}
