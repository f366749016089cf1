internal import GRDB
internal import NewsGraph
internal import NewsModel

/// Puts the pages of entities together.
struct PageReader {
  private let database: Database
  private let graph: GraphReader
  private let lists: ListingReader
  private let articles: ArticleTable

  init(_ database: Database) {
    self.database = database
    graph = GraphReader(database)
    lists = ListingReader(database)
    articles = ArticleTable(database, dates: .carried)
  }

  func page(_ id: ContentID) throws -> Page? {
    try standing(id).flatMap(whole)
  }

  private func whole(_ ref: EntityRef) throws -> Page? {
    try barePage(ref, withMentions: true).map(complete)
  }

  /// So many articles are read in no time.
  private static let atOnce = 200

  /// The page, or of one whom more articles name than are read in no time, the page with the mentions in
  /// the latest of them.
  func glance(at id: ContentID) throws -> Page? {
    guard let ref = try standing(id) else { return nil }
    guard ref.kind == .person || ref.kind == .firm,
      let articles = try lists.row(ref.id)?.stories, articles > Self.atOnce,
      var bare = try barePage(ref, withMentions: false)
    else { return try whole(ref) }
    bare.add(try graph.mentions(of: ref.id, inLatest: Self.atOnce))
    bare.articlesInAll = articles
    return try complete(bare)
  }

  /// A page with all that it refers to, and with what readers say of it.
  private func complete(_ bare: Page) throws -> Page {
    var page = try filled(bare)
    page.traces = try graph.traces(of: page.statementIDs)
    page.remarks = try page.ref.map { try AnnotationTable(database).remarks(on: $0.id) } ?? []
    return page
  }

  /// A page with the names and article heads that it refers to.
  func filled(_ bare: Page) throws -> Page {
    try bare.filled(
      refs: { ids in try lists.refs(ids) },
      heads: { ids in
        var heads: [ContentID: ArticleHead] = [:]
        for id in ids { heads[id] = try articles.head(id) }
        return heads
      })
  }

  func neighbours(of id: ContentID) throws -> [Neighbour] {
    guard let ref = try standing(id), let bare = try barePage(ref, withMentions: false) else {
      return []
    }
    let refs = try lists.refs(bare.partyIDs.union(bare.meetings.map(\.id)))
    return bare.neighbours { refs[$0] }
  }

  private func standing(_ id: ContentID) throws -> EntityRef? {
    try RedirectTable(database).resolve(id).flatMap(lists.ref)
  }

  private func barePage(_ ref: EntityRef, withMentions: Bool) throws -> Page? {
    let id = ref.id
    switch ref.kind {
    case .person:
      guard let person = try graph.person(id, withMentions: withMentions) else { return nil }
      return Page(
        subject: .person(person), meetings: try graph.meetings(of: id),
        ties: try graph.ties(of: id), quotes: try graph.quotes(of: id))
    case .firm:
      guard let firm = try graph.firm(id, withMentions: withMentions) else { return nil }
      return Page(
        subject: .firm(firm), meetings: try graph.meetings(of: id), ties: try graph.ties(of: id),
        holders: try graph.holders(at: id))
    case .meeting:
      guard let meeting = try graph.meeting(id) else { return nil }
      return Page(subject: .meeting(meeting), ties: try graph.ties(agreedAt: id))
    case .article:
      guard let article = try articles.article(id) else { return nil }
      let links = try graph.links(in: id)
      return Page(
        subject: .article(article, Page.Link.nonOverlapping(links, in: article.text)))
    }
  }
}

extension Page {
  /// Adds mentions of its subject.
  fileprivate mutating func add(_ mentions: [EntityMention]) {
    switch subject {
    case .person(var person):
      person.mentions += mentions
      subject = .person(person)
    case .firm(var firm):
      firm.mentions += mentions
      subject = .firm(firm)
    case .meeting, .article, .overview: break
    }
  }
}
