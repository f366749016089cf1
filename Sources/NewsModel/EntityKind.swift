/// What the panes list.
public enum EntityKind: String, Codable, Sendable, CaseIterable {
  /// Somebody named or stood for in an article.
  case person
  /// An organisation of any kind.
  case firm
  /// An event at which two or more met or talked.
  case meeting
  /// A text that was read.
  case article
}
