import NameSearch
package import NewsModel

/// The written forms of everything in a graph, for finding.
package struct GraphNames: Sendable {
  private let entries: [Entry]
  private let index: NameIndex

  /// One thing with the written forms it can be found by.
  package struct Entry: Sendable {
    fileprivate var ref: EntityRef
    fileprivate var detail: String?
    fileprivate var stories: Int
    fileprivate var forms: [String]
    fileprivate var context: [String] = []
    fileprivate var ticker: String?

    /// Takes a row of a list and the forms of its name.
    ///
    /// The words of a person's role and an article's outlet help to tell it beside its name.
    package init(_ row: ListRow, forms: [String]) {
      ref = row.ref
      detail = row.detail
      stories = row.stories
      switch row.ref.kind {
      case .person: context = (row.detail ?? "").split(separator: " ").map(String.init)
      case .firm: ticker = row.detail
      case .article: context = [row.detail].compactMap(\.self)
      case .meeting: break
      }
      self.forms = forms
      self.forms.removeAll { [ticker] in $0 == ticker }
    }
  }

  /// Takes the names of anything.
  ///
  /// O(names log names).
  package init(_ entries: [Entry]) {
    let entries = entries.sorted { $0.ref.id < $1.ref.id }
    self.entries = entries
    index = NameIndex(
      entries.enumerated().map { key, entry in
        NameEntry(
          key: key, tag: entry.ref.kind.tag, forms: entry.forms, context: entry.context,
          ticker: entry.ticker, weight: entry.weight)
      })
  }

  /// The ids of a kind whose names fit; nil when the filter is empty and all do.
  package func fitting(_ filter: String, kind: EntityKind) -> Set<ContentID>? {
    guard !filter.allSatisfy(\.isWhitespace) else { return nil }
    return Set(index.filter(filter, tags: [kind.tag]).map { entries[$0.key].ref.id })
  }

  /// Hits, best first; among equally good ones who and what is told of before the meetings and
  /// articles that tell of them, then by the number of stories.
  package func find(_ query: String, kinds: Set<EntityKind>, limit: Int) -> [FindHit] {
    index.search(query, tags: Set(kinds.map(\.tag)), limit: limit).map { hit in
      let entry = entries[hit.key]
      return FindHit(
        ref: entry.ref, detail: entry.detail, stories: entry.stories, match: hit.match,
        reason: hit.reason)
    }
  }
}

extension GraphNames {
  init(_ graph: Graph, refs: [ContentID: EntityRef]) {
    var entries: [Entry] = []
    for person in graph.people {
      let row = person.row { refs[$0]?.name }
      entries.append(Entry(row, forms: [person.name] + person.aliases))
    }
    for firm in graph.firms { entries.append(Entry(firm.row, forms: [firm.name] + firm.aliases)) }
    for meeting in graph.meetings {
      let row = meeting.row { refs[$0] }
      entries.append(Entry(row, forms: meeting.forms { refs[$0]?.name }))
    }
    for head in graph.articles { entries.append(Entry(head.row, forms: [head.title])) }
    self.init(entries)
  }
}

extension GraphNames.Entry {
  /// The order within one reason: entities, then meetings, then articles, each by stories.
  fileprivate var weight: Int {
    let tier =
      switch ref.kind {
      case .person, .firm: 2
      case .meeting: 1
      case .article: 0
      }
    return tier << 32 + min(max(0, stories), 1 << 31)
  }
}

extension EntityKind {
  /// The number of the kind in an index of names.
  fileprivate var tag: UInt8 {
    switch self {
    case .person: 0
    case .firm: 1
    case .meeting: 2
    case .article: 3
    }
  }
}

extension Meeting {
  /// What a meeting can be found by: its parties' names, its kind and its place.
  package func forms(name: (ContentID) -> String?) -> [String] {
    (people + firms).compactMap(name) + [kind] + [place].compactMap(\.self)
  }
}
