package import NewsModel

extension InMemoryGraph {
  /// The rows that a filter leaves, by rank.
  func fitting(_ kind: EntityKind, _ filter: RowFilter) -> [ListRow] {
    var rows = ranked[kind] ?? []
    if let ids = names.fitting(filter.words, kind: kind) {
      rows.removeAll { !ids.contains($0.ref.id) }
    }
    if filter.hasFacets {
      let ids = names.ids(of: facets.keys(of: kind, fitting: filter))
      rows.removeAll { !ids.contains($0.ref.id) }
    }
    if filter.isUnread { rows.removeAll { !$0.isUnread } }
    if !filter.sides.isEmpty {
      // Nothing is thrown here: what is asked for is all in memory.
      let ids = (try? meetings(ofSides: filter.sides)) ?? []
      rows.removeAll { !ids.contains($0.ref.id) }
    }
    return rows
  }

  /// What the rows can be narrowed by; the keys are their places.
  static func facets(of rows: [ListRow], in graph: Graph) -> FacetTable {
    var sources: [ContentID: Set<ContentID>] = [:]
    for person in graph.people { sources[person.id] = person.sources }
    for firm in graph.firms { sources[firm.id] = firm.sources }
    for meeting in graph.meetings { sources[meeting.id] = meeting.sources }
    let places = Dictionary(
      rows.enumerated().map { ($1.ref.id, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = rows.enumerated().map { place, row in
      FacetTable.Entry(
        key: place, kind: row.ref.kind, stories: row.stories, date: row.date, status: row.status,
        outlet: row.detail)
    }
    return FacetTable(entries) { place in
      (sources[rows[place].ref.id] ?? []).compactMap { places[$0] }
    }
  }
}

extension InMemoryGraph: AttendanceReading {
  package func parties(named name: String) -> [PartyTest] {
    let known = resolve(ContentID(rawValue: name)).map { [$0] }
    let ids = known ?? find(name, kinds: [.person, .firm], limit: 20).meant.map(\.ref.id)
    return ids.map { PartyTest(party: $0, holders: holdersOf[$0] ?? []) }
  }

  package func attendances(of party: ContentID) -> [Attendance] {
    (meetingsOf[party] ?? []).map { Attendance($0) }
  }
}
