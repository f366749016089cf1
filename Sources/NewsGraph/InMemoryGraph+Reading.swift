public import NewsModel

extension InMemoryGraph: GraphReading {
  /// How many of each kind there are.
  public func counts() -> GraphCounts {
    GraphCounts(
      articles: graph.articles.count, people: graph.people.count, firms: graph.firms.count,
      meetings: graph.meetings.count, ties: graph.ties.count, quotes: graph.quotes.count,
      claims: graph.claims.meetings.count + graph.claims.ties.count)
  }

  /// The rows of a list pane.
  ///
  /// O(rows of the kind), and sorting for an order other than `rank`.
  public func rows(
    _ kind: EntityKind, matching filter: RowFilter, order: ListOrder, range: Range<Int>
  ) -> [ListRow] {
    var rows = fitting(kind, filter)
    if order != .rank { rows.sort { ListRow.precedes($0, $1, in: order) } }
    return Array(rows[range.clamped(to: rows.indices)])
  }

  /// How many rows fit a filter.
  public func rowCount(_ kind: EntityKind, matching filter: RowFilter) -> Int {
    fitting(kind, filter).count
  }

  /// The id under which an id stands now.
  ///
  /// O(length of the chain of joins).
  public func resolve(_ id: ContentID) -> ContentID? {
    var id = id
    var seen: Set<ContentID> = []
    while refs[id] == nil {
      guard seen.insert(id).inserted, let next = graph.redirects[id] else { return nil }
      id = next
    }
    return id
  }

  /// Entities whose names fit, best first.
  public func find(
    _ query: String, kinds: Set<EntityKind>, limit: Int, depth: FindDepth = .full
  ) -> [FindHit] {
    names.find(query, kinds: kinds, limit: limit, depth: depth)
  }

  /// Articles whose texts say what a query asks for, the latest first.
  ///
  /// O(texts).
  public func search(_ query: TextQuery, limit: Int) -> [TextHit] {
    guard let term = query.term, limit > 0 else { return [] }
    let wanted = query.phrases.map { SyllablePairs($0) }
    let fitting = texts.values.filter { article in
      let head = heads[article.id] ?? ArticleHead(article)
      return query.takes(published: head.published, publisher: head.publisher)
        && term.holds(in: SyllablePairs(article.text))
    }
    let latest = fitting.sorted { a, b in
      let (early, late) = (a.published?.iso ?? "", b.published?.iso ?? "")
      return early != late ? early > late : a.id < b.id
    }
    return latest.prefix(limit).map { article in
      var hit = TextHit(article, holding: wanted)
      hit.article = heads[article.id] ?? hit.article
      return hit
    }
  }

  /// What one step leads to.
  ///
  /// O(neighbours).
  public func neighbours(of id: ContentID) -> [Neighbour] {
    guard let id = resolve(id), let page = barePage(id) else { return [] }
    return page.neighbours { refs[$0] }
  }
}
