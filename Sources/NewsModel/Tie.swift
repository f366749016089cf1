/// A tie of the graph.
public struct Tie: Codable, Hashable, Sendable {
  /// The smallest of its statements' ids.
  public var id: ContentID
  /// What kind of tie.
  public var kind: TieKind
  /// The owner, investor, supplier, member of the venture or elder.
  public var from: ContentID
  /// The other end.
  public var to: ContentID
  /// Derived from the statements.
  public var status: TieStatus
  /// When it was last said to be agreed.
  public var date: PartialDate?
  /// The word of the latest article: MOU, 지분 90% and so on.
  public var label: String
  /// The sums that any article names with it, conflicting ones side by side.
  public var amounts: [Amount]
  /// The part owned, 0 to 1.
  public var share: Double?
  /// The meeting at which it was agreed, where the articles link them.
  public var meeting: ContentID?
  /// The words that say it, and how surely.
  public var provenance: Provenance

  /// Makes a tie.
  public init(
    id: ContentID, kind: TieKind, from: ContentID, to: ContentID, status: TieStatus,
    date: PartialDate? = nil, label: String, amounts: [Amount] = [], share: Double? = nil,
    meeting: ContentID? = nil, provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.from = from
    self.to = to
    self.status = status
    self.date = date
    self.label = label
    self.amounts = amounts
    self.share = share
    self.meeting = meeting
    self.provenance = provenance
  }
}
