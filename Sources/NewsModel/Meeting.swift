/// A meeting of the graph: one event, however many articles tell it.
public struct Meeting: Codable, Hashable, Sendable {
  /// The smallest of its statements' ids.
  public var id: ContentID
  /// The word of most articles: 회동, 면담, 오찬 and so on.
  public var kind: String
  /// Derived from `tellings`.
  public var status: MeetingStatus
  /// The day that most tellings agree on.
  public var date: PartialDate?
  /// Morning, noon, evening …, where told.
  public var partOfDay: PartOfDay?
  /// The place that most articles write.
  public var place: String?
  /// What it was about, in order of mention.
  public var topics: [String]
  /// Ids of the people who were or are to be there.
  public var people: [ContentID]
  /// Ids of the firms that are parties themselves.
  public var firms: [ContentID]
  /// What people did there beyond being there.
  public var parts: [ContentID: MeetingPart]
  /// The words that say it, and how surely.
  public var provenance: Provenance
  /// What each article says of it, by article and place.
  public var tellings: [Telling]

  /// What one article says of a meeting.
  public struct Telling: Codable, Hashable, Sendable {
    /// Whether the article says that it took place.
    public var status: MeetingStatus
    /// The day, as precise as the article leads to one.
    public var date: PartialDate?
    /// The place as the article writes it.
    public var place: String?
    /// Ids of the people whom the article names there.
    public var people: [ContentID]
    /// The words that say it, and how surely.
    public var provenance: Provenance

    /// Makes a telling.
    public init(
      status: MeetingStatus, date: PartialDate?, place: String?, people: [ContentID],
      provenance: Provenance
    ) {
      self.status = status
      self.date = date
      self.place = place
      self.people = people
      self.provenance = provenance
    }
  }

  /// Makes a meeting.
  public init(
    id: ContentID, kind: String, status: MeetingStatus, date: PartialDate? = nil,
    partOfDay: PartOfDay? = nil, place: String? = nil, topics: [String] = [],
    people: [ContentID] = [], firms: [ContentID] = [], parts: [ContentID: MeetingPart] = [:],
    provenance: Provenance, tellings: [Telling] = []
  ) {
    self.id = id
    self.kind = kind
    self.status = status
    self.date = date
    self.partOfDay = partOfDay
    self.place = place
    self.topics = topics
    self.people = people
    self.firms = firms
    self.parts = parts
    self.provenance = provenance
    self.tellings = tellings
  }
}
