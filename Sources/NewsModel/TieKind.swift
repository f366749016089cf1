/// How two firms or people are tied.
public enum TieKind: String, Codable, Sendable, CaseIterable {
  /// An agreement to work together: MOU, 협력.
  case partnership
  /// One puts money into the other.
  case investment
  /// One owns the other, whole or in part.
  case ownership
  /// One is a member of the joint venture that the other is.
  case venture
  /// One supplies the other.
  case supply
  /// Competitors.
  case rivalry
  /// Relatives.
  case kinship
}
