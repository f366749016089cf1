public import NewsModel

extension InMemoryGraph {
  /// Everything that stands on one page.
  ///
  /// O(what stands there).
  public func page(_ id: ContentID) -> Page? {
    guard let id = resolve(id), let bare = barePage(id) else { return nil }
    var page = bare.filled(
      refs: { ids in refs.filter(ids) },
      heads: { ids in heads.filter(ids) })
    if !graph.traces.isEmpty { page.traces = graph.traces.filter(page.statementIDs) }
    return page
  }

  /// Nothing: a graph in memory has no reader.
  public func badges() -> [ContentID: Set<Badge>] { [:] }

  /// None.
  public func marks() -> [String: EntityRef] { [:] }

  /// None.
  public func savedQueries() -> [SavedQuery] { [] }

  /// Always the same: a value does not change.
  public func version() -> Int { 0 }

  func barePage(_ id: ContentID) -> Page? {
    if let person = people[id] {
      return Page(
        subject: .person(person), meetings: meetingsOf[id] ?? [], ties: tiesOf[id] ?? [],
        quotes: quotesOf[id] ?? [])
    }
    if let firm = firms[id] {
      return Page(
        subject: .firm(firm), meetings: meetingsOf[id] ?? [], ties: tiesOf[id] ?? [],
        holders: holdersOf[id] ?? [])
    }
    if let meeting = meetings[id] {
      return Page(
        subject: .meeting(meeting), ties: graph.ties.filter { $0.meeting == id })
    }
    return heads[id].map(articlePage)
  }

  private func articlePage(_ head: ArticleHead) -> Page {
    var article = texts[head.id] ?? Article(head: head)
    article.published = head.published
    article.datedBy = head.datedBy
    let links = Page.Link.nonOverlapping(linksIn[head.id] ?? [], in: article.text)
    return Page(subject: .article(article, links))
  }
}

extension Article {
  /// An article of which only the head is at hand.
  fileprivate init(head: ArticleHead) {
    self.init(
      id: head.id, path: head.path, also: head.also, title: head.title, publisher: head.publisher,
      published: head.published, datedBy: head.datedBy, bylines: head.bylines, text: "")
  }
}

extension Dictionary where Key == ContentID {
  fileprivate func filter(_ ids: Set<ContentID>) -> [ContentID: Value] {
    var found: [ContentID: Value] = [:]
    for id in ids { found[id] = self[id] }
    return found
  }
}
