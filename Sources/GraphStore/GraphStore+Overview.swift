internal import GRDB
public import NewsGraph
public import NewsModel

extension GraphStore {
  /// What the graph holds and what is new in it since the reader last looked.
  ///
  /// O(log rows + plans + what is new).
  public func overview(on today: CivilDay) throws -> Page {
    try read { database in
      let overview = try OverviewReader(database).overview(on: today)
      return try PageReader(database).filled(Page(subject: .overview(overview)))
    }
  }

  /// The article to read next after one, in the order of their list; the first of all where none
  /// follows.
  public func nextUnread(after article: ContentID?) throws -> EntityRef? {
    try read { database in try OverviewReader(database).nextUnread(after: article) }
  }
}

/// Puts the overview together.
private struct OverviewReader {
  private let database: Database
  private let lists: ListingReader

  init(_ database: Database) {
    self.database = database
    lists = ListingReader(database)
  }

  func overview(on today: CivilDay) throws -> Overview {
    var overview = Overview()
    overview.articles = try lists.count(.article)
    if let look = try LookTable(database).last() {
      overview.since = look.time
      try addNews(since: look.batch, to: &overview)
    }
    overview.unread = try lists.extract(
      .article, where: LookTable.isUnread, of: LookTable(database).unread())
    overview.overdue = try lists.extract(of: overdue(on: today))
    overview.undated = try lists.extract(.article, where: "date IS NULL")
    overview.leadingPeople = try leading(.person)
    overview.leadingFirms = try leading(.firm)
    overview.latestMeetings = try leading(.meeting)
    return overview
  }

  private func addNews(since batch: Batch.ID, to overview: inout Overview) throws {
    let isNew = "first_batch > \(batch)"
    overview.people = try lists.extract(.person, where: isNew)
    overview.firms = try lists.extract(.firm, where: isNew)
    overview.meetings = try lists.extract(.meeting, where: isNew)
    let changes = ChangeReader(database, after: batch)
    overview.settled = .init(try changes.settled())
    overview.conflicts = try changes.conflictExtract()
    overview.watched = try WatchReader(database).news(since: batch + 1)
  }

  /// The keys of plans whose day has passed without a report, by rank.
  private func overdue(on today: CivilDay) throws -> [Int] {
    try database.rows(
      "SELECT key, date FROM entity WHERE status = 'planned' ORDER BY by_rank"
    ) { (key: try $0.int(), date: try $0.optionalDate()) }
    .filter { MeetingStatus.planned.isOverdue($0.date, on: today) }.map(\.key)
  }

  private func leading(_ kind: EntityKind) throws -> Overview.Extract<ListRow> {
    .init(
      rows: try lists.rows(kind, order: .rank, range: 0..<Overview.mostShown),
      total: try lists.count(kind))
  }

  func nextUnread(after article: ContentID?) throws -> EntityRef? {
    let place = try article.flatMap { id in
      try database.row("SELECT by_rank FROM entity WHERE id = ?", id) { try $0.int() }
    }
    let total = try LookTable(database).unread()
    func first(_ condition: String) throws -> EntityRef? {
      try lists.rows(.article, where: LookTable.isUnread + condition, of: total, limit: 1).first?
        .ref
    }
    if let place, let next = try first(" AND by_rank > \(place)") { return next }
    return try first("")
  }
}

extension ListingReader {
  /// The first rows of a kind that meet a condition, by rank, and how many do, where that is known.
  fileprivate func extract(
    _ kind: EntityKind, where condition: String, of known: Int? = nil
  ) throws -> Overview.Extract<ListRow> {
    let total = try known ?? count(kind, where: condition)
    return .init(
      rows: try rows(kind, where: condition, of: total, limit: Overview.mostShown), total: total)
  }

  /// The first rows of some keys, and how many they are.
  fileprivate func extract(of keys: [Int]) throws -> Overview.Extract<ListRow> {
    .init(rows: try rows(only: keys, range: 0..<Overview.mostShown), total: keys.count)
  }
}
