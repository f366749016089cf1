/// Whether a meeting took place, as its statements taken together say.
public enum MeetingStatus: String, Codable, Sendable, CaseIterable {
  /// Said to have taken place.
  case held
  /// Said to be going to take place.
  case planned
  /// Said to have been called off.
  case cancelled
}

extension MeetingStatus {
  /// Whether it is that of a plan whose day has passed without a report.
  public func isOverdue(_ date: PartialDate?, on today: CivilDay) -> Bool {
    self == .planned && date?.hasPassed(on: today) == true
  }
}
