/// Somebody's part in a meeting beyond being there.
public enum MeetingPart: String, Codable, Sendable, CaseIterable {
  /// Called or gave it: 주최, 접견, 초청한 쪽.
  case host
  /// Sat in: 배석, 동석.
  case attending
  /// Was asked to come.
  case invited
}
