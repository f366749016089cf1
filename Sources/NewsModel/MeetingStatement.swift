/// A meeting as one article tells it.
public struct MeetingStatement: Codable, Hashable, Sendable {
  /// Derived from the article, the place of the words and who met.
  public var id: ContentID
  /// The article's word: 회동, 면담, 오찬 and so on.
  public var kind: String
  /// Whether it is said to have taken place.
  public var status: MeetingStatus
  /// The day, as precise as the article leads to one.
  public var date: PartialDate?
  /// How far the day lies from the article's own, where that is not known.
  public var shift: DateShift?
  /// Morning, noon, evening …, where told.
  public var partOfDay: PartOfDay?
  /// As the article writes it, the venue before the city, at most 40 characters.
  public var place: String?
  /// What it was about, in order of mention.
  public var topics: [String]
  /// Local people, in order of mention.
  public var people: [ContentID]
  /// Local firms that are parties themselves.
  public var firms: [ContentID]
  /// What local people did there beyond being there.
  public var parts: [ContentID: MeetingPart]
  /// The words that say it, and how surely.
  public var provenance: Provenance

  /// Makes a meeting statement.
  public init(
    id: ContentID, kind: String, status: MeetingStatus, date: PartialDate? = nil,
    shift: DateShift? = nil, partOfDay: PartOfDay? = nil, place: String? = nil,
    topics: [String] = [],
    people: [ContentID] = [], firms: [ContentID] = [], parts: [ContentID: MeetingPart] = [:],
    provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.status = status
    self.date = date
    self.shift = shift
    self.partOfDay = partOfDay
    self.place = place
    self.topics = topics
    self.people = people
    self.firms = firms
    self.parts = parts
    self.provenance = provenance
  }
}
