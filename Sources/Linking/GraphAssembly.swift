import NewsModel

/// Makes the graph of joined entities: names, roles, meetings, ties, quotes, each with the
/// evidence of all articles.
struct GraphAssembly {
  let facts: [ArticleFacts]
  let articles: [ArticleHead]
  let entities: LinkedEntities

  /// The graph; `check` is called now and then, and what it throws ends the work.
  func graph(check: () throws -> Void) rethrows -> Graph {
    var graph = Graph(articles: articles.sorted { $0.id < $1.id })
    let (roles, roleIDs) = try RoleJoining(facts: facts, entities: entities)
      .join(check: check)
    for (id, members) in entities.members {
      try check()
      guard let first = members.first else { continue }
      if first.kind == .person {
        graph.people.append(
          EntityMaking.person(id, members, named: entities.naming(members), roles: roles[id] ?? []))
      } else {
        graph.firms.append(EntityMaking.firm(id, members, named: entities.naming(members)))
      }
    }
    graph.people.sort { $0.id < $1.id }
    graph.firms.sort { $0.id < $1.id }
    try check()
    let meetings = try MeetingJoining(facts: facts, entities: entities).join(check: check)
    graph.meetings = meetings.meetings
    graph.claims.meetings = meetings.claims
    let ties = try TieJoining(facts: facts, entities: entities, meetings: meetings.ids)
      .join(check: check)
    graph.ties = ties.ties
    graph.claims.ties = ties.claims
    graph.quotes = quotes()
    for (local, entity) in entities.entity where local != entity { graph.redirects[local] = entity }
    for ids in [meetings.ids, ties.ids, roleIDs] {
      graph.redirects.merge(ids.filter { $0.key != $0.value }) { first, _ in first }
    }
    graph.idle.judgements = entities.idle
    return graph
  }

  private func quotes() -> [Quote] {
    var seen: Set<ContentID> = []
    return facts.flatMap(\.quotes).compactMap { quote in
      guard let person = entities.entity[quote.person], seen.insert(quote.id).inserted else {
        return nil
      }
      return Quote(
        id: quote.id, person: person, text: quote.text, verb: quote.verb, date: quote.date,
        provenance: quote.provenance)
    }.sorted { $0.id < $1.id }
  }
}
