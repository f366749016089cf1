internal import GRDB
internal import NewsGraph
public import NewsModel

extension GraphStore {
  /// What a reader points at by an id: its words, by which it is found again.
  ///
  /// Nil for what is not in the graph. O(mentions, or statements of its articles).
  public func target(_ id: ContentID) throws(GraphStoreError) -> Target? {
    try read { database in try TargetMaker(database).target(id) }
  }
}

/// Makes targets of what the graph at hand shows.
private struct TargetMaker {
  let database: Database

  init(_ database: Database) { self.database = database }

  func target(_ given: ContentID) throws -> Target? {
    let id = try RedirectTable(database).resolve(given) ?? given
    let lists = ListingReader(database)
    switch try lists.ref(id)?.kind {
    case .person:
      let mentions = try GraphReader(database).person(id)?.mentions ?? []
      return Target(.person, Anchor.anchors(of: mentions), id: id)
    case .firm:
      let mentions = try GraphReader(database).firm(id)?.mentions ?? []
      return Target(.firm, Anchor.anchors(of: mentions), id: id)
    case .article:
      return try ArticleTable(database).head(id).map { Target(article: id, title: $0.title) }
    case .meeting, nil: return try statement(id)
    }
  }

  /// A meeting, tie, role or quote by the statements that it was made of.
  private func statement(_ given: ContentID) throws -> Target? {
    let id =
      try database.row("SELECT target FROM redirect WHERE id = ? AND former = 0", given) {
        try $0.id()
      } ?? given
    let kinds: [ContentID.Subject: Target.Kind] = [
      .meeting: .meeting, .tie: .tie, .role: .role, .quote: .quote,
    ]
    guard let kind = id.subject.flatMap({ kinds[$0] }), try isThere(id, kind) else { return nil }
    var parts = Set(
      try database.rows("SELECT id FROM redirect WHERE target = ? AND former = 0", id) {
        try $0.id()
      })
    parts.insert(id)
    var articles: [(key: Int, id: ContentID)] = []
    for part in parts.sorted() {
      articles += try database.rows(
        """
        SELECT DISTINCT a.key, a.id FROM statement AS s JOIN article AS a ON a.key = s.article
        WHERE s.id = ?
        """, part
      ) { (key: try $0.int(), id: try $0.id()) }
    }
    var anchors: Set<Anchor> = []
    for key in Set(articles.map(\.key)).sorted() {
      guard let article = articles.first(where: { $0.key == key })?.id else { continue }
      let facts = try FactsReader(database).facts(of: key, id: article)
      let names = Dictionary(facts.entities.map { ($0.id, $0.name) }) { first, _ in first }
      let said: [any NewsModel.Statement] = facts.roles + facts.meetings + facts.ties + facts.quotes
      for statement in said where parts.contains(statement.id) {
        if let anchor = Anchor(statement, name: { names[$0] }) { anchors.insert(anchor) }
      }
    }
    return Target(kind, anchors.sorted(), id: id)
  }

  private func isThere(_ id: ContentID, _ kind: Target.Kind) throws -> Bool {
    try database.row("SELECT 1 FROM \(kind.rawValue) WHERE id = ?", id) { _ in true } ?? false
  }
}
