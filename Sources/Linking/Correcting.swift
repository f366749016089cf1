import NewsModel

/// Puts in effect what a reader set right: before linking what is no statement and what is of another
/// kind, after it the values of what was joined.
struct Correcting {
  private let corrections: [Correction]
  private let index: AnchorIndex
  /// Which corrections found what they are about.
  private var found: Set<Int> = []
  /// What articles said of themselves.
  private var traces: [ContentID: [Correction.Trace]] = [:]

  /// Takes the corrections, the first first, and the facts in which their words are looked for.
  init(_ corrections: [Correction], _ facts: [ArticleFacts]) {
    self.corrections = corrections
    index = AnchorIndex(corrections.isEmpty ? [] : facts)
  }

  /// The facts without rejected statements, each entity of the kind that the reader says.
  mutating func corrected(_ facts: [ArticleFacts]) -> [ArticleFacts] {
    guard !corrections.isEmpty else { return facts }
    var rejected: Set<ContentID> = []
    var recast: [Recasting.Name: EntityKind] = [:]
    for (n, correction) in corrections.enumerated() {
      let target = correction.target
      switch correction.field {
      case .rejected:
        let ids = target.anchors.compactMap { index.statement(target.kind, $0) }
        rejected.formUnion(ids)
        if !ids.isEmpty { found.insert(n) }
      case .kind:
        let kind: EntityKind = correction.value == EntityKind.person.rawValue ? .person : .firm
        for local in target.anchors.compactMap(index.entity) {
          recast[Recasting.Name(local)] = kind
          found.insert(n)
        }
      default: break
      }
    }
    let kept = rejected.isEmpty ? facts : facts.map { $0.without(rejected) }
    return Recasting(kinds: recast).recast(kept)
  }

  /// The entities without those that the reader hides.
  mutating func unhidden(_ entities: LinkedEntities) -> LinkedEntities {
    var left = entities
    for (n, correction) in corrections.enumerated() where correction.field == .hidden {
      let ids = self.entities(correction.target.anchors, entities)
      if !ids.isEmpty { found.insert(n) }
      for id in ids { left.remove(id) }
    }
    return left
  }

  /// The articles with the day and the outlet that the reader gives them.
  mutating func corrected(_ articles: [ArticleHead]) -> [ArticleHead] {
    guard corrections.contains(where: { $0.target.kind == .article }) else { return articles }
    var articles = articles
    let places = Dictionary(zip(articles.map(\.id), articles.indices)) { first, _ in first }
    for (n, correction) in corrections.enumerated() where correction.target.kind == .article {
      for i in correction.target.anchors.compactMap({ places[$0.article] }) {
        found.insert(n)
        let was = articles[i].correct(correction)
        let id = articles[i].id
        guard let was, !(traces[id] ?? []).contains(where: { $0.field == was.field }) else {
          continue
        }
        traces[id, default: []].append(was)
      }
    }
    return articles
  }

  /// Sets the values right of what was joined, and tells in the graph which these are.
  mutating func correct(_ graph: inout Graph, _ entities: LinkedEntities) {
    guard !corrections.isEmpty else { return }
    var values = GraphCorrecting(graph)
    for (n, correction) in corrections.enumerated() {
      let target = correction.target
      guard correction.field != .hidden, correction.field != .rejected else { continue }
      let ids: Set<ContentID>
      if target.kind.isEntity {
        ids = self.entities(target.anchors, entities)
      } else if target.kind == .article {
        ids = Set(target.anchors.map(\.article))
      } else {
        ids = Set(
          target.anchors.compactMap { index.statement(target.kind, $0) }
            .map { graph.redirects[$0] ?? $0 })
      }
      let other = self.entities(correction.entity, entities).min()
      for id in ids.sorted() where values.correct(id, correction, other) { found.insert(n) }
    }
    graph = values.graph
    graph.traces.merge(traces) { first, _ in first }
    graph.idle.corrections = corrections.indices.filter { !found.contains($0) }.map {
      corrections[$0]
    }
  }

  private func entities(_ anchors: [Anchor], _ entities: LinkedEntities) -> Set<ContentID> {
    Set(anchors.compactMap { index.entity($0).flatMap { entities.entity[$0.id] } })
  }
}

extension ArticleFacts {
  fileprivate func without(_ rejected: Set<ContentID>) -> ArticleFacts {
    var facts = self
    facts.roles.removeAll { rejected.contains($0.id) }
    facts.meetings.removeAll { rejected.contains($0.id) }
    facts.ties.removeAll { rejected.contains($0.id) }
    facts.quotes.removeAll { rejected.contains($0.id) }
    return facts
  }
}

extension ArticleHead {
  /// Takes over a value; gives what was there, where that was another.
  fileprivate mutating func correct(_ correction: Correction) -> Correction.Trace? {
    let old: String?
    switch correction.field {
    case .date:
      guard let day = PartialDate(iso: correction.value) else { return nil }
      old = published?.iso
      published = day
      datedBy = .given
    case .publisher:
      old = publisher
      publisher = correction.value
    default: return nil
    }
    return old == correction.value ? nil : Correction.Trace(correction.field, was: old ?? "")
  }
}
