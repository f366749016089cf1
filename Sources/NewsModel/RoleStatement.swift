/// A person – title – firm said by one article.
public struct RoleStatement: Codable, Hashable, Sendable {
  /// Derived from person, title, firm and status.
  public var id: ContentID
  /// The local person.
  public var person: ContentID
  /// The title as the article writes it, an office in front of it where told.
  public var title: String
  /// The local firm, or nil where the article names none.
  public var firm: ContentID?
  /// Whether the role is held now.
  public var status: RoleStatus
  /// The day as of which the article says it: its own, or the one it tells of.
  public var date: PartialDate?
  /// The words that say it, and how surely.
  public var provenance: Provenance

  /// Makes a role statement.
  public init(
    id: ContentID, person: ContentID, title: String, firm: ContentID?,
    status: RoleStatus = .current,
    date: PartialDate? = nil, provenance: Provenance
  ) {
    self.id = id
    self.person = person
    self.title = title
    self.firm = firm
    self.status = status
    self.date = date
    self.provenance = provenance
  }
}
