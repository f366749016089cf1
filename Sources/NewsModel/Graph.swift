/// The web of people, firms and meetings that a set of articles tells, joined across them.
/// Every list is sorted by id, so that the same articles give the same value.
public struct Graph: Codable, Hashable, Sendable {
  public var articles: [ArticleHead]
  public var people: [Person]
  public var firms: [Firm]
  public var meetings: [Meeting]
  public var ties: [Tie]
  public var quotes: [Quote]
  /// What is only denied, doubted or rumoured: in no other list.
  public var claims: Claims
  /// Every local entity's, statement's and former id, with the id that it stands under now.
  public var redirects: [ContentID: ContentID]

  /// Makes a graph; empty unless given.
  public init(
    articles: [ArticleHead] = [], people: [Person] = [], firms: [Firm] = [],
    meetings: [Meeting] = [], ties: [Tie] = [], quotes: [Quote] = [], claims: Claims = Claims(),
    redirects: [ContentID: ContentID] = [:]
  ) {
    self.articles = articles
    self.people = people
    self.firms = firms
    self.meetings = meetings
    self.ties = ties
    self.quotes = quotes
    self.claims = claims
    self.redirects = redirects
  }

  /// Meetings and ties that an article only denies, doubts or rumours.
  public struct Claims: Codable, Hashable, Sendable {
    public var meetings: [Meeting]
    public var ties: [Tie]

    /// Makes claims; none unless given.
    public init(meetings: [Meeting] = [], ties: [Tie] = []) {
      self.meetings = meetings
      self.ties = ties
    }
  }
}

/// What an article says of itself, without its text.
public struct ArticleHead: Codable, Hashable, Sendable {
  public var id: ContentID
  public var path: String
  public var also: [String]
  public var title: String
  public var publisher: String?
  public var published: PartialDate?
  public var datedBy: Article.DateSource?
  public var bylines: [String]

  /// Takes the head of an article.
  public init(_ article: Article) {
    id = article.id
    path = article.path
    also = article.also
    title = article.title
    publisher = article.publisher
    published = article.published
    datedBy = article.datedBy
    bylines = article.bylines
  }

  /// Makes a head of its parts.
  public init(
    id: ContentID, path: String, also: [String] = [], title: String, publisher: String? = nil,
    published: PartialDate? = nil, datedBy: Article.DateSource? = nil, bylines: [String] = []
  ) {
    self.id = id
    self.path = path
    self.also = also
    self.title = title
    self.publisher = publisher
    self.published = published
    self.datedBy = datedBy
    self.bylines = bylines
  }
}

/// A person of the graph.
public struct Person: Codable, Hashable, Sendable {
  public var id: ContentID
  /// The fullest form found.
  public var name: String
  /// All other written forms, sorted; misspelt ones included.
  public var aliases: [String]
  /// Where the person is named or stood for, by article and place.
  public var mentions: [EntityMention]
  /// The latest first.
  public var roles: [Role]

  /// Makes a person.
  public init(
    id: ContentID, name: String, aliases: [String] = [], mentions: [EntityMention] = [],
    roles: [Role] = []
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
    self.roles = roles
  }
}

/// A title that a person holds or held at a firm.
public struct Role: Codable, Hashable, Sendable {
  public var id: ContentID
  public var title: String
  public var firm: ContentID?
  public var status: RoleStatus
  /// The latest day as of which an article says so.
  public var date: PartialDate?
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

/// An organisation of the graph.
public struct Firm: Codable, Hashable, Sendable {
  public var id: ContentID
  public var name: String
  public var aliases: [String]
  public var mentions: [EntityMention]
  public var ticker: String?
  public var kind: FirmKind

  /// Makes a firm.
  public init(
    id: ContentID, name: String, aliases: [String] = [], mentions: [EntityMention] = [],
    ticker: String? = nil, kind: FirmKind = .company
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
    self.ticker = ticker
    self.kind = kind
  }
}

/// A meeting of the graph: one event, however many articles tell it.
public struct Meeting: Codable, Hashable, Sendable {
  public var id: ContentID
  public var kind: String
  /// Derived from `tellings`.
  public var status: MeetingStatus
  public var date: PartialDate?
  public var partOfDay: PartOfDay?
  public var place: String?
  public var topics: [String]
  /// Ids of the people who were or are to be there.
  public var people: [ContentID]
  /// Ids of the firms that are parties themselves.
  public var firms: [ContentID]
  public var parts: [ContentID: MeetingPart]
  public var provenance: Provenance
  /// What each article says of it, by article and place.
  public var tellings: [Telling]

  /// What one article says of a meeting.
  public struct Telling: Codable, Hashable, Sendable {
    public var status: MeetingStatus
    public var date: PartialDate?
    public var place: String?
    public var people: [ContentID]
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

/// A tie of the graph.
public struct Tie: Codable, Hashable, Sendable {
  public var id: ContentID
  public var kind: TieKind
  public var from: ContentID
  public var to: ContentID
  public var status: TieStatus
  public var date: PartialDate?
  public var label: String
  public var amounts: [Amount]
  public var share: Double?
  public var meeting: ContentID?
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

/// Words of a person of the graph.
public struct Quote: Codable, Hashable, Sendable {
  public var id: ContentID
  public var person: ContentID
  public var text: String
  public var verb: String
  public var date: PartialDate?
  public var provenance: Provenance

  /// Makes a quote.
  public init(
    id: ContentID, person: ContentID, text: String, verb: String, date: PartialDate? = nil,
    provenance: Provenance
  ) {
    self.id = id
    self.person = person
    self.text = text
    self.verb = verb
    self.date = date
    self.provenance = provenance
  }
}
