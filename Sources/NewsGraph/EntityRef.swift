public import NewsModel

/// A thing by its id, kind and the name to show.
public struct EntityRef: Hashable, Codable, Sendable {
  /// Its id.
  public var id: ContentID
  /// What it is.
  public var kind: EntityKind
  /// The name to show.
  public var name: String
  /// What tells a person from others of that name: a firm, a title or both; nil where nobody else of the
  /// graph has the name, or nothing is known.
  public var apart: String?

  /// Makes a reference.
  public init(id: ContentID, kind: EntityKind, name: String, apart: String? = nil) {
    self.id = id
    self.kind = kind
    self.name = name
    self.apart = apart
  }

  /// The name as it stands in a row: with what tells namesakes apart.
  public var label: String { signed(name) }

  /// The label in a crowd: of a spaced foreign name the last word (올트먼 of 샘 올트먼).
  public var shortLabel: String {
    guard kind == .person, let last = name.split(separator: " ").last else { return label }
    return signed(String(last))
  }

  private func signed(_ name: String) -> String { apart.map { "\(name)(\($0))" } ?? name }
}
