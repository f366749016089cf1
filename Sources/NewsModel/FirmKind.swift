/// What an organisation is.
///
/// "Firm" stands for any organisation.
public enum FirmKind: String, Codable, Sendable, CaseIterable {
  /// A business, listed or not.
  case company
  /// A group of companies under one name.
  case group
  /// A ministry, agency, city or other body of a state.
  case government
  /// A university or college.
  case university
  /// A court of law.
  case court
  /// A newspaper, broadcaster or agency.
  case media
  /// An investment firm or fund.
  case fund
  /// A joint venture.
  case venture
  /// Associations, unions, institutes, foundations and the like.
  case other
}
