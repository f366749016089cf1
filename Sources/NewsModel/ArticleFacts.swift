/// Everything that extraction reads out of one article. Its people and firms are those of this
/// article alone; linking joins them across articles.
public struct ArticleFacts: Codable, Hashable, Sendable {
  /// The article.
  public var article: ContentID
  /// Its people and firms, in order of first mention.
  public var entities: [LocalEntity]
  /// Who holds what title where.
  public var roles: [RoleStatement]
  /// Who met, or is said to meet or not to have met.
  public var meetings: [MeetingStatement]
  /// How two of them are tied.
  public var ties: [TieStatement]
  /// What people said, word for word.
  public var quotes: [QuoteStatement]

  /// Makes the facts of an article; empty unless given.
  public init(
    article: ContentID, entities: [LocalEntity] = [], roles: [RoleStatement] = [],
    meetings: [MeetingStatement] = [], ties: [TieStatement] = [], quotes: [QuoteStatement] = []
  ) {
    self.article = article
    self.entities = entities
    self.roles = roles
    self.meetings = meetings
    self.ties = ties
    self.quotes = quotes
  }
}

/// A person or firm of one article: all that is said of it there under all its written forms.
public struct LocalEntity: Codable, Hashable, Sendable {
  /// Derived from the article, the kind and the name; every such id resolves to its entity for ever.
  public var id: ContentID
  /// `person` or `firm`.
  public var kind: EntityKind
  /// The fullest form of the article.
  public var name: String
  /// The other written forms, sorted; no back-references.
  public var aliases: [String]
  /// What kind of firm, when the words tell.
  public var firmKind: FirmKind?
  /// The ticker the article gives.
  public var ticker: String?
  /// Where it is named or stood for, in order.
  public var mentions: [EntityMention]

  /// Makes a local entity.
  public init(
    id: ContentID, kind: EntityKind, name: String, aliases: [String] = [],
    firmKind: FirmKind? = nil, ticker: String? = nil, mentions: [EntityMention] = []
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.firmKind = firmKind
    self.ticker = ticker
    self.mentions = mentions
  }
}

/// One span that names or stands for an entity, with the sentence around it.
public struct EntityMention: Codable, Hashable, Sendable {
  /// The sentence (or the part of it) that shows the mention.
  public var evidence: Evidence
  /// The words that stand for the entity: a name, an alias or a back-reference.
  public var surface: String
  /// Where these words stand in the article's text.
  public var span: Span
  /// The rule that found them.
  public var rule: String
  /// From 0 to 1.
  public var confidence: Double

  /// Makes a mention.
  public init(
    evidence: Evidence, surface: String, span: Span, rule: String, confidence: Double
  ) {
    self.evidence = evidence
    self.surface = surface
    self.span = span
    self.rule = rule
    self.confidence = confidence
  }
}

/// A person – title – firm said by one article.
public struct RoleStatement: Codable, Hashable, Sendable {
  public var id: ContentID
  public var person: ContentID
  public var title: String
  /// The local firm, or nil where the article names none.
  public var firm: ContentID?
  public var status: RoleStatus
  /// The day as of which the article says it: its own, or the one it tells of.
  public var date: PartialDate?
  public var provenance: Provenance

  /// Makes a role statement.
  public init(
    id: ContentID, person: ContentID, title: String, firm: ContentID?, status: RoleStatus = .current,
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

/// A meeting as one article tells it.
public struct MeetingStatement: Codable, Hashable, Sendable {
  public var id: ContentID
  /// The article's word: 회동, 면담, 오찬 …
  public var kind: String
  public var status: MeetingStatus
  public var date: PartialDate?
  public var partOfDay: PartOfDay?
  /// As the article writes it, the venue before the city, at most 40 characters.
  public var place: String?
  public var topics: [String]
  /// Local people, in order of mention.
  public var people: [ContentID]
  /// Local firms that are parties themselves.
  public var firms: [ContentID]
  public var parts: [ContentID: MeetingPart]
  public var provenance: Provenance

  /// Makes a meeting statement.
  public init(
    id: ContentID, kind: String, status: MeetingStatus, date: PartialDate? = nil,
    partOfDay: PartOfDay? = nil, place: String? = nil, topics: [String] = [],
    people: [ContentID] = [], firms: [ContentID] = [], parts: [ContentID: MeetingPart] = [:],
    provenance: Provenance
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
  }
}

/// A tie as one article tells it. `from` is the owner, investor, supplier, member of the venture
/// or elder.
public struct TieStatement: Codable, Hashable, Sendable {
  public var id: ContentID
  public var kind: TieKind
  public var from: ContentID
  public var to: ContentID
  public var status: TieStatus
  public var date: PartialDate?
  /// The article's word: MOU, 지분 90%, 장남 …
  public var label: String
  public var amounts: [Amount]
  /// 0 to 1.
  public var share: Double?
  /// The meeting statement of this article at which it was agreed.
  public var meeting: ContentID?
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

/// What a person said, as one article quotes it.
public struct QuoteStatement: Codable, Hashable, Sendable {
  public var id: ContentID
  public var person: ContentID
  /// Between the quotation marks.
  public var text: String
  /// 말했다, 밝혔다 …
  public var verb: String
  public var date: PartialDate?
  public var provenance: Provenance

  /// Makes a quote statement.
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
