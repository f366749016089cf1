/// Whether a tie holds.
public enum TieStatus: String, Codable, Sendable, CaseIterable {
  /// Said to hold.
  case current
  /// Said to be going to hold.
  case planned
  /// Said to be over.
  case ended
}
