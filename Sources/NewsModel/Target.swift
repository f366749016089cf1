/// What a reader points at: an entity, something that is said of one, or an article; by words of
/// articles, so that it is found again however they are read.
public struct Target: Codable, Hashable, Comparable, Sendable {
  /// What kind of thing.
  public var kind: Kind
  /// The words: mentions of an entity, the sentences that say a statement; of an article its title.
  public var anchors: [Anchor]
  /// The id under which it was shown when it was pointed at.
  public var id: ContentID

  /// Makes a target.
  public init(_ kind: Kind, _ anchors: [Anchor], id: ContentID) {
    self.kind = kind
    self.anchors = anchors
    self.id = id
  }

  /// An article as a whole.
  public init(article: ContentID, title: String) {
    self.init(.article, [Anchor(article: article, span: Span(0, 0), words: title)], id: article)
  }

  /// What can be pointed at.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case person
    case firm
    case meeting
    case tie
    case role
    case quote
    case article

    /// Whether it is a person or firm.
    public var isEntity: Bool { self == .person || self == .firm }
  }

  /// By kind, then by words.
  public static func < (a: Target, b: Target) -> Bool {
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    if a.anchors != b.anchors { return a.anchors.lexicographicallyPrecedes(b.anchors) }
    return a.id < b.id
  }
}

extension Anchor {
  /// The anchor of a statement: the first words that say it, with its gist.
  ///
  /// Nil for a statement without evidence.
  public init?(_ statement: some Statement, name: (ContentID) -> String?) {
    guard let evidence = statement.provenance.evidence.first else { return nil }
    self.init(
      article: evidence.article, span: evidence.span,
      words: statement.gist(name).joined(separator: Self.gistSeparator))
  }

  /// The parts of a statement's gist.
  var gist: Set<String> { Self.gist([words]) }

  static func gist(_ words: [String]) -> Set<String> {
    Set(words.flatMap { $0.split(separator: gistSeparator) }.map(String.init))
  }

  private static let gistSeparator = " · "
}
