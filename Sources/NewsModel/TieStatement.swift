/// A tie as one article tells it.
///
/// `from` is the owner, investor, supplier, member of the venture or elder.
public struct TieStatement: Codable, Hashable, Sendable {
  /// Derived from the article, the place of the words and the two ends.
  public var id: ContentID
  /// What kind of tie.
  public var kind: TieKind
  /// The local entity that the tie goes out from.
  public var from: ContentID
  /// The local entity that it leads to.
  public var to: ContentID
  /// Whether it is said to hold.
  public var status: TieStatus
  /// When it was agreed or took effect.
  public var date: PartialDate?
  /// The article's word: MOU, 지분 90%, 장남 and so on.
  public var label: String
  /// The sums named with it.
  public var amounts: [Amount]
  /// 0 to 1.
  public var share: Double?
  /// The meeting statement of this article at which it was agreed.
  public var meeting: ContentID?
  /// The words that say it, and how surely.
  public var provenance: Provenance

  /// Makes a tie statement.
  public init(
    id: ContentID, kind: TieKind, from: ContentID, to: ContentID, status: TieStatus = .current,
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
