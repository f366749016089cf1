package import NewsModel

extension Graph {
  /// The references to everything that has a page.
  package func refs() -> [ContentID: EntityRef] {
    var refs: [ContentID: EntityRef] = [:]
    for person in people { refs[person.id] = person.ref }
    for firm in firms { refs[firm.id] = firm.ref }
    for (id, sign) in people.namesakeSigns(firmName: { refs[$0]?.name }) { refs[id]?.apart = sign }
    for head in articles { refs[head.id] = head.ref }
    for meeting in meetings { refs[meeting.id] = meeting.ref { refs[$0] } }
    return refs
  }

  /// The rows of a list by rank; `refs` gives names.
  package func rankedRows(
    _ kind: EntityKind, refs: (ContentID) -> EntityRef?
  ) -> [ListRow] {
    let span = TimeSpan(articles)
    let rows =
      switch kind {
      case .person:
        people.map { person in
          var row = person.row(refs: refs)
          row.trend = span?.trend(of: person.sources)
          return row
        }
      case .firm:
        firms.map { firm in
          var row = firm.row
          row.trend = span?.trend(of: firm.sources)
          return row
        }
      case .meeting: meetings.map { meeting in meeting.row(refs: refs) }
      case .article: articles.map(\.row)
      }
    return rows.sorted { ListRow.precedes($0, $1, in: .rank) }
  }
}
