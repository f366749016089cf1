import NewsModel

extension FactPhrases {
  /// What the articles say in the place of a corrected value, in words where it is one of a vocabulary.
  func value(_ trace: Correction.Trace) -> String {
    switch trace.field {
    case .kind: FirmKind(rawValue: trace.was).map(firmKind) ?? kind(.person)
    case .status:
      TieStatus(rawValue: trace.was).map(tieStatus) ?? RoleStatus(rawValue: trace.was).map(
        roleStatus)
        ?? trace.was
    default: trace.was
    }
  }
}
