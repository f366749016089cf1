public import NewsModel

/// What a graph holds, and what is new in it since its reader last looked.
public struct Overview: Hashable, Sendable {
  /// How many articles there are.
  public var articles = 0
  /// Since when what is new is new, ISO 8601; nil where nobody has looked before.
  public var since: String?
  /// So many rows of a list are shown at most.
  public static let mostShown = 8

  /// The first of a list, and how many there are in all.
  public struct Extract<Row: Hashable & Sendable>: Hashable, Sendable {
    /// The first rows.
    public var rows: [Row]
    /// How many rows there are.
    public var total: Int

    /// Makes an extract of a whole list.
    public init(_ rows: [Row] = []) {
      self.init(rows: Array(rows.prefix(Overview.mostShown)), total: rows.count)
    }

    /// Makes an extract.
    public init(rows: [Row], total: Int) {
      self.rows = rows
      self.total = total
    }
  }

  /// Articles that came after the reader first looked and were not opened, the latest first.
  public var unread = Extract<ListRow>()
  /// People first seen since then.
  public var people = Extract<ListRow>()
  /// Firms first seen since then.
  public var firms = Extract<ListRow>()
  /// Meetings first seen since then.
  public var meetings = Extract<ListRow>()
  /// Plans known before that are now told to have been carried out or called off.
  public var settled = Extract<ListRow>()
  /// What articles that came since then say otherwise than others.
  public var conflicts = Extract<Changes.Conflict>()
  /// What came since then about the names that are watched.
  public var watched: [WatchedNews] = []
  /// Plans whose day has passed without a report.
  public var overdue = Extract<ListRow>()
  /// Articles whose day nobody knows.
  public var undated = Extract<ListRow>()
  /// Who is told of most.
  public var leadingPeople = Extract<ListRow>()
  /// Which firms are told of most.
  public var leadingFirms = Extract<ListRow>()
  /// The latest meetings.
  public var latestMeetings = Extract<ListRow>()

  /// Makes an overview of nothing.
  public init() {}

  /// Whether something came since the reader last looked.
  public var hasNews: Bool {
    [unread, people, firms, meetings, settled].contains { $0.total > 0 } || conflicts.total > 0
      || !watched.isEmpty
  }
}

/// What came about a name that is watched.
public struct WatchedNews: Hashable, Sendable {
  /// Whom or what the name means.
  public var ref: EntityRef
  /// In how many new articles it stands.
  public var articles: Int
  /// How many meetings of it were not known before.
  public var meetings: Int

  /// Makes news.
  public init(ref: EntityRef, articles: Int, meetings: Int) {
    self.ref = ref
    self.articles = articles
    self.meetings = meetings
  }
}

extension ListRow {
  /// Whether it is a plan whose day has passed without a report.
  public func isOverdue(on today: CivilDay) -> Bool {
    status?.isOverdue(date, on: today) == true
  }
}

extension InMemoryGraph {
  /// What the graph holds; a value has no news.
  ///
  /// O(rows).
  public func overview(on today: CivilDay) -> Page {
    var overview = Overview()
    func all(_ kind: EntityKind) -> [ListRow] { ranked[kind] ?? [] }
    overview.articles = all(.article).count
    overview.overdue = .init(all(.meeting).filter { $0.isOverdue(on: today) })
    overview.undated = .init(all(.article).filter { $0.date == nil })
    overview.leadingPeople = .init(all(.person))
    overview.leadingFirms = .init(all(.firm))
    overview.latestMeetings = .init(all(.meeting))
    return Page(subject: .overview(overview))
  }

  /// None: a value has no reader.
  public func nextUnread(after article: ContentID?) -> EntityRef? { nil }
}
