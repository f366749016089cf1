import NewsModel

extension Words {
  /// What the articles say in the place of a corrected value, in words where it is one of a vocabulary.
  func value(_ trace: Correction.Trace) -> String {
    switch trace.field {
    case .kind: FirmKind(rawValue: trace.was).map(kind) ?? singular(.person)
    case .status:
      MeetingStatus(rawValue: trace.was).map(status) ?? TieStatus(rawValue: trace.was).map(status)
        ?? RoleStatus(rawValue: trace.was).map(status) ?? trace.was
    default: trace.was
    }
  }
}
