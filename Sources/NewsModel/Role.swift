/// A title that a person holds or held at a firm.
public struct Role: Codable, Hashable, Sendable {
  /// The smallest of its statements' ids.
  public var id: ContentID
  /// The title as the articles write it.
  public var title: String
  /// Where the title is held, or nil where no article says.
  public var firm: ContentID?
  /// Whether the role is held now.
  public var status: RoleStatus
  /// The latest day as of which an article says so.
  public var date: PartialDate?
  /// The words that say it, and how surely.
  public var provenance: Provenance

  /// Makes a role.
  public init(
    id: ContentID, title: String, firm: ContentID?, status: RoleStatus, date: PartialDate? = nil,
    provenance: Provenance
  ) {
    self.id = id
    self.title = title
    self.firm = firm
    self.status = status
    self.date = date
    self.provenance = provenance
  }
}
