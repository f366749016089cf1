import NewsModel

/// A part of the screen that takes keys; the raw value is its digit.
enum Pane: Int, Codable, Hashable, Sendable, CaseIterable {
  case people = 1
  case firms
  case meetings
  case articles
  case detail
  case evidence

  /// The lists, from the top.
  static let lists: [Pane] = [.people, .firms, .meetings, .articles]

  /// What the pane lists; nil for the panes that are no lists.
  var kind: EntityKind? {
    switch self {
    case .people: .person
    case .firms: .firm
    case .meetings: .meeting
    case .articles: .article
    case .detail, .evidence: nil
    }
  }
}
