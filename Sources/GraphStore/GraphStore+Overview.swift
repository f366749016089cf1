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
    overview.unread = try lists.extract(where: LookTable.isUnread)
    overview.overdue = .init(
      try lists.rows(where: "status = 'planned'").filter { $0.isOverdue(on: today) })
    overview.undated = try lists.extract(where: "kind = 'article' AND date IS NULL")
    overview.leadingPeople = try leading(.person)
    overview.leadingFirms = try leading(.firm)
    overview.latestMeetings = try leading(.meeting)
    return overview
  }

  private func addNews(since batch: Batch.ID, to overview: inout Overview) throws {
    let isNew = "first_batch > \(batch) AND kind = "
    overview.people = try lists.extract(where: isNew + "'person'")
    overview.firms = try lists.extract(where: isNew + "'firm'")
    overview.meetings = try lists.extract(where: isNew + "'meeting'")
    let changes = ChangeReader(database, after: batch)
    overview.settled = .init(try changes.settled())
    overview.conflicts = try changes.conflicts()
    overview.watched = try WatchReader(database).news(since: batch + 1)
  }

  private func leading(_ kind: EntityKind) throws -> Overview.Extract {
    Overview.Extract(
      rows: try lists.rows(kind, order: .rank, range: 0..<Overview.Extract.length),
      total: try lists.count(kind))
  }

  func nextUnread(after article: ContentID?) throws -> EntityRef? {
    let place = try article.flatMap { id in
      try database.row("SELECT by_rank FROM entity WHERE id = ?", id) { try $0.int() }
    }
    func first(_ condition: String) throws -> EntityRef? {
      try lists.rows(where: LookTable.isUnread + condition, limit: 1).first?.ref
    }
    if let place, let next = try first(" AND by_rank > \(place)") { return next }
    return try first("")
  }
}

extension ListingReader {
  /// The first rows that meet a condition, by rank, and how many do.
  fileprivate func extract(where condition: String) throws -> Overview.Extract {
    Overview.Extract(
      rows: try rows(where: condition, limit: Overview.Extract.length),
      total: try count(where: condition))
  }
}
