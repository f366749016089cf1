import NameSearch
package import NewsModel

/// The written forms of everything in a graph, for finding.
package struct GraphNames: Sendable {
  private let entries: [Entry]

  /// One thing with the written forms it can be found by.
  package struct Entry: Sendable {
    fileprivate var ref: EntityRef
    fileprivate var detail: String?
    fileprivate var stories: Int
    fileprivate var forms: [String]

    /// Takes a row of a list and the forms of its name.
    package init(_ row: ListRow, forms: [String]) {
      ref = row.ref
      detail = row.detail
      stories = row.stories
      self.forms = forms
    }
  }

  /// Takes the names of anything.
  package init(_ entries: [Entry]) { self.entries = entries }

  init(_ graph: Graph, refs: [ContentID: EntityRef]) {
    var entries: [Entry] = []
    for person in graph.people {
      let row = person.row { refs[$0]?.name }
      entries.append(Entry(row, forms: [person.name] + person.aliases))
    }
    for firm in graph.firms {
      let forms = [firm.name] + firm.aliases + [firm.ticker].compactMap(\.self)
      entries.append(Entry(firm.row, forms: forms))
    }
    for meeting in graph.meetings {
      let row = meeting.row { refs[$0] }
      entries.append(Entry(row, forms: meeting.forms { refs[$0]?.name }))
    }
    for head in graph.articles { entries.append(Entry(head.row, forms: [head.title])) }
    self.entries = entries
  }

  /// The ids of a kind whose names fit; nil when the filter is empty and all do.
  package func fitting(_ filter: String, kind: EntityKind) -> Set<ContentID>? {
    guard !filter.allSatisfy(\.isWhitespace) else { return nil }
    return Set(find(filter, kinds: [kind], limit: .max).map(\.ref.id))
  }

  /// Hits, best first, then by the number of stories.
  package func find(_ query: String, kinds: Set<EntityKind>, limit: Int) -> [FindHit] {
    let hits = entries.filter { kinds.contains($0.ref.kind) }.compactMap { $0.hit(query) }
    let sorted = hits.sorted { a, b in
      if a.reason != b.reason { return a.reason < b.reason }
      return a.stories != b.stories ? a.stories > b.stories : a.ref.id < b.ref.id
    }
    return Array(sorted.prefix(max(0, limit)))
  }
}

extension GraphNames.Entry {
  fileprivate func hit(_ query: String) -> FindHit? {
    for form in forms {
      let reason: MatchReason? =
        form == query
        ? .exact : form.hasPrefix(query) ? .prefix : form.contains(query) ? .contains : nil
      guard let reason else { continue }
      return FindHit(ref: ref, detail: detail, stories: stories, match: form, reason: reason)
    }
    return nil
  }
}

extension Meeting {
  /// What a meeting can be found by: its parties' names, its kind and its place.
  package func forms(name: (ContentID) -> String?) -> [String] {
    (people + firms).compactMap(name) + [kind] + [place].compactMap(\.self)
  }
}
