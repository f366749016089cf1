public import NameSearch
public import NewsModel

/// How the explorer and the commands read a graph.
///
/// The store keeps this promise from SQLite, and `InMemoryGraph` from a value, so that every
/// screen can be tested without a store.
///
/// Every method may throw what the storage throws; an id that is not there is nil or an empty
/// list, never an error.
public protocol GraphReading: Sendable {
  /// How many of each kind there are.
  func counts() throws -> GraphCounts

  /// The rows of a list pane, best first (`ListOrder`), those that `filter` leaves. `range` is a
  /// window into that list.
  func rows(
    _ kind: EntityKind, matching filter: RowFilter, order: ListOrder, range: Range<Int>
  ) throws
    -> [ListRow]

  /// How many rows `rows` has to give for a filter.
  func rowCount(_ kind: EntityKind, matching filter: RowFilter) throws -> Int

  /// Everything that stands on the page of a person, firm, meeting or article.
  func page(_ id: ContentID) throws -> Page?

  /// The same as far as it is read in no time: of whom very many articles name, the latest mentions alone.
  func glance(at id: ContentID) throws -> Page?

  /// The id under which an id once shown stands now; nil for an id never given.
  func resolve(_ id: ContentID) throws -> ContentID?

  /// Entities whose names fit `query`, best first.
  func find(
    _ query: String, kinds: Set<EntityKind>, limit: Int, depth: FindDepth
  ) throws -> [FindHit]

  /// Articles whose texts say what a query asks for, the latest first.
  ///
  /// A phrase is found inside words too, whatever its case and the punctuation between its words.
  func search(_ query: TextQuery, limit: Int) throws -> [TextHit]

  /// What one step leads to from an entity: people and meetings, people and their firms, firms and
  /// what they are tied to.
  func neighbours(of id: ContentID) throws -> [Neighbour]

  /// What is starred, noted or watched, by id.
  func badges() throws -> [ContentID: Set<Badge>]

  /// What the letters of a reader's marks lead to.
  func marks() throws -> [String: EntityRef]

  /// The searches that a reader keeps, by name.
  func savedQueries() throws -> [SavedQuery]

  /// What the graph holds and what is new in it; plans are overdue on a day.
  func overview(on today: CivilDay) throws -> Page

  /// The article to read next after one, in the order of their list; nil where none is unread.
  func nextUnread(after article: ContentID?) throws -> EntityRef?

  /// How many meetings and articles fall into each stretch of time, the earliest first; those without a
  /// year are left out, and so are empty stretches.
  func stretches(of scale: TimeScale) throws -> [Stretch]

  /// A number that is another one once what was read may no longer stand.
  func version() throws -> Int
}

extension GraphReading {
  /// The whole page, where that takes no time.
  public func glance(at id: ContentID) throws -> Page? { try page(id) }

  /// Entities whose names fit `query` in any way, best first.
  public func find(
    _ query: String, kinds: Set<EntityKind>, limit: Int
  ) throws -> [FindHit] {
    try find(query, kinds: kinds, limit: limit, depth: .full)
  }
}

/// How far names are looked for.
public enum FindDepth: Hashable, Sendable {
  /// By the first of the ways by which any name fits: as the query was typed, which takes next to no
  /// time; in another keyboard state or by sound; misspelt.
  case nearest
  /// By one way after the other until there are enough; what fits by the first stands before the rest, in
  /// the same order.
  case full
}

/// How many of each kind a graph holds.
public struct GraphCounts: Hashable, Sendable {
  /// Articles read.
  public var articles: Int
  /// People.
  public var people: Int
  /// Firms.
  public var firms: Int
  /// Meetings.
  public var meetings: Int
  /// Ties.
  public var ties: Int
  /// Quotes.
  public var quotes: Int
  /// Meetings and ties that are only denied or rumoured.
  public var claims: Int

  /// Makes counts; zero unless given.
  public init(
    articles: Int = 0, people: Int = 0, firms: Int = 0, meetings: Int = 0, ties: Int = 0,
    quotes: Int = 0, claims: Int = 0
  ) {
    self.articles = articles
    self.people = people
    self.firms = firms
    self.meetings = meetings
    self.ties = ties
    self.quotes = quotes
    self.claims = claims
  }
}

/// The order of a list pane.
public enum ListOrder: String, Codable, Hashable, Sendable, CaseIterable {
  /// People and firms by the number of stories, meetings and articles the latest first.
  case rank
  /// By name, in Hangul order.
  case name
  /// The latest first.
  case date
}

/// A row of a list pane.
public struct ListRow: Hashable, Sendable {
  /// What the row stands for.
  public var ref: EntityRef
  /// A person's role ("삼성전자 회장"), a firm's ticker or nil, a meeting's kind, an outlet.
  public var detail: String?
  /// In how many stories it is told of.
  public var stories: Int
  /// A meeting's or an article's day.
  public var date: PartialDate?
  /// A meeting's status.
  public var status: MeetingStatus?
  /// A firm's kind.
  public var firmKind: FirmKind?
  /// The people (or, where none is named, the firms) of a meeting.
  public var parties: [EntityRef]
  /// A meeting's place.
  public var place: String?
  /// Whether it is an article that its reader has not opened, of those that came since the first look.
  public var isUnread = false
  /// How the stories of a person or firm lie in time; nil where no day is known.
  public var trend: Trend?

  /// Makes a row.
  public init(
    ref: EntityRef, detail: String? = nil, stories: Int = 0, date: PartialDate? = nil,
    status: MeetingStatus? = nil, firmKind: FirmKind? = nil, parties: [EntityRef] = [],
    place: String? = nil
  ) {
    self.ref = ref
    self.detail = detail
    self.stories = stories
    self.date = date
    self.status = status
    self.firmKind = firmKind
    self.parties = parties
    self.place = place
  }
}

/// Everything that one entity's page shows, with the names of all that it refers to.
public struct Page: Hashable, Sendable {
  /// Whose page it is.
  public var subject: Subject
  /// A person's or firm's meetings, the latest first.
  public var meetings: [Meeting]
  /// Ties of a person or firm.
  public var ties: [Tie]
  /// What a person said; what the people of a meeting said of it is not here.
  public var quotes: [Quote]
  /// Who holds or held a title at a firm.
  public var holders: [Holder]
  /// Every entity that the page refers to, by id, the subject included.
  public var names: [ContentID: EntityRef]
  /// Every article that the page quotes, by id.
  public var articles: [ContentID: ArticleHead]
  /// The values on the page that are a reader's, with what the articles say, by the id of what has
  /// them.
  public var traces: [ContentID: [Correction.Trace]]
  /// What readers keep beside the subject, the first first.
  public var remarks: [Remark]
  /// In how many articles the subject is named, where the page holds only its mentions in the latest of
  /// them; nil for a whole page.
  public var articlesInAll: Int?

  /// Makes a page.
  public init(
    subject: Subject, meetings: [Meeting] = [], ties: [Tie] = [], quotes: [Quote] = [],
    holders: [Holder] = [], names: [ContentID: EntityRef] = [:],
    articles: [ContentID: ArticleHead] = [:], traces: [ContentID: [Correction.Trace]] = [:],
    remarks: [Remark] = []
  ) {
    self.subject = subject
    self.meetings = meetings
    self.ties = ties
    self.quotes = quotes
    self.holders = holders
    self.names = names
    self.articles = articles
    self.traces = traces
    self.remarks = remarks
  }

  /// Whose page it is.
  public enum Subject: Hashable, Sendable {
    case person(Person)
    case firm(Firm)
    case meeting(Meeting)
    case article(Article, [Link])
    /// The first page: of the graph as a whole.
    case overview(Overview)
  }

  /// The reference to what the page is of; nil for the page of the graph as a whole.
  public var ref: EntityRef? {
    switch subject {
    case .person(let person): names[person.id] ?? person.ref
    case .firm(let firm): firm.ref
    case .meeting(let meeting):
      names[meeting.id] ?? EntityRef(id: meeting.id, kind: .meeting, name: meeting.kind)
    case .article(let article, _):
      EntityRef(id: article.id, kind: .article, name: article.title)
    case .overview: nil
    }
  }

  /// A person and the title that binds the person to a firm.
  public struct Holder: Hashable, Sendable {
    /// Who holds or held it.
    public var person: ContentID
    /// The title at the firm.
    public var role: Role

    /// Makes a holder.
    public init(person: ContentID, role: Role) {
      self.person = person
      self.role = role
    }
  }

  /// A mention in an article's text that leads to an entity.
  public struct Link: Hashable, Sendable {
    /// Where the mention stands in the text.
    public var span: Span
    /// Whom or what it names.
    public var target: EntityRef

    /// Makes a link.
    public init(span: Span, target: EntityRef) {
      self.span = span
      self.target = target
    }
  }
}

/// An entity that a query found, and why.
public struct FindHit: Hashable, Sendable {
  /// What was found.
  public var ref: EntityRef
  /// As in its `ListRow`.
  public var detail: String?
  /// In how many stories it is told of.
  public var stories: Int
  /// The written form that fitted.
  public var match: String
  /// Why it fits.
  public var reason: MatchReason

  /// Makes a hit.
  public init(
    ref: EntityRef, detail: String? = nil, stories: Int, match: String, reason: MatchReason
  ) {
    self.ref = ref
    self.detail = detail
    self.stories = stories
    self.match = match
    self.reason = reason
  }
}

/// One step from an entity to another.
public struct Neighbour: Hashable, Sendable {
  /// Where the step leads.
  public var ref: EntityRef
  /// `meeting`, `role` or the kind of a tie.
  public var kind: String
  /// What to write on the step: the meeting's kind and day, the title, the tie's label.
  public var label: String
  /// The words that say it.
  public var evidence: [Evidence]
  /// The status of the meeting that the step leads to or from; nil for another step.
  public var status: MeetingStatus?
  /// The day of that meeting.
  public var date: PartialDate?

  /// Makes a step.
  public init(
    ref: EntityRef, kind: String, label: String, evidence: [Evidence],
    status: MeetingStatus? = nil, date: PartialDate? = nil
  ) {
    self.ref = ref
    self.kind = kind
    self.label = label
    self.evidence = evidence
    self.status = status
    self.date = date
  }
}
