package import NewsModel

extension Page {
  /// The people and firms whose names the page shows.
  package var partyIDs: Set<ContentID> {
    var ids = Set<ContentID>()
    for meeting in allMeetings { ids.formUnion(meeting.people + meeting.firms) }
    for telling in allMeetings.flatMap(\.tellings) { ids.formUnion(telling.people) }
    for tie in ties { ids.formUnion([tie.from, tie.to]) }
    for holder in holders { ids.formUnion([holder.person] + [holder.role.firm].compactMap(\.self)) }
    ids.formUnion(quotes.map(\.person))
    switch subject {
    case .person(let person):
      ids.formUnion([person.id] + person.roles.compactMap(\.firm))
    case .firm(let firm): ids.insert(firm.id)
    case .meeting, .article, .overview: break
    }
    return ids
  }

  /// Meetings that the page names without holding them: those at which a tie was agreed.
  package var otherMeetingIDs: Set<ContentID> {
    Set(ties.compactMap(\.meeting)).subtracting(allMeetings.map(\.id))
  }

  /// The articles that the page quotes.
  package var articleIDs: Set<ContentID> {
    var evidence = allMeetings.flatMap(\.provenance.evidence)
    evidence += allMeetings.flatMap(\.tellings).flatMap(\.provenance.evidence)
    evidence += ties.flatMap(\.provenance.evidence) + quotes.flatMap(\.provenance.evidence)
    evidence += holders.flatMap(\.role.provenance.evidence)
    switch subject {
    case .person(let person):
      evidence += person.mentions.map(\.evidence) + person.roles.flatMap(\.provenance.evidence)
    case .firm(let firm): evidence += firm.mentions.map(\.evidence)
    case .meeting: break
    case .article(let article, _): return Set(evidence.map(\.article)).union([article.id])
    case .overview(let overview):
      evidence += overview.conflicts.rows.flatMap(\.values).flatMap(\.evidence)
    }
    return Set(evidence.map(\.article))
  }

  /// The page with the names and article heads that it refers to.
  ///
  /// `refs` and `heads` are each
  /// asked at most twice, with all ids at once; what they do not know is left out.
  package func filled(
    refs: (Set<ContentID>) throws -> [ContentID: EntityRef],
    heads: (Set<ContentID>) throws -> [ContentID: ArticleHead]
  ) rethrows -> Page {
    var page = self
    page.names = try refs(partyIDs)
    for meeting in allMeetings {
      page.names[meeting.id] = meeting.ref { page.names[$0] }
    }
    page.names.merge(try refs(otherMeetingIDs)) { own, _ in own }
    if case .article(let article, let links) = subject {
      page.names[article.id] = ArticleHead(article).ref
      for link in links { page.names[link.target.id] = link.target }
    }
    page.articles = try heads(articleIDs)
    return page
  }

  /// All that stands on the page and may have values of a reader's.
  package var statementIDs: Set<ContentID> {
    var ids = Set(allMeetings.map(\.id) + ties.map(\.id) + holders.map(\.role.id))
    switch subject {
    case .person(let person): ids.formUnion([person.id] + person.roles.map(\.id))
    case .firm(let firm): ids.insert(firm.id)
    case .meeting: break
    case .article(let article, _): ids.insert(article.id)
    case .overview: break
    }
    return ids
  }

  private var allMeetings: [Meeting] {
    if case .meeting(let meeting) = subject { return [meeting] + meetings }
    return meetings
  }
}

extension Page.Link {
  /// The links of a text: of mentions that overlap, the one that starts first and then the
  /// longest stays; what lies outside the text is left out.
  package static func nonOverlapping(_ links: [Page.Link], in text: String) -> [Page.Link] {
    let end = text.utf8.count
    var kept: [Page.Link] = []
    for link in links.sorted(by: { ($0.span, $0.target.id) < ($1.span, $1.target.id) })
    where !link.span.isEmpty && link.span.start >= (kept.last?.span.end ?? 0)
      && link.span.end <= end
    {
      kept.append(link)
    }
    return kept
  }
}
