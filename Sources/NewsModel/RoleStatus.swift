/// Whether somebody holds a role now.
public enum RoleStatus: String, Codable, Sendable, CaseIterable {
  /// Held as of the statement.
  case current
  /// 전, 당시, 옛.
  case former
  /// 내정자, 신임, 차기.
  case designate
  /// 대행, 직무대행.
  case acting
  /// 고(故).
  case deceased
}
