package import NameSearch
package import NewsModel

/// What something can be found by.
package struct NameForms: Hashable, Sendable {
  /// The written forms, the shown name first.
  package var forms: [String]
  /// Words that help to tell it beside a name: its firms under all their names, titles, topics.
  package var context: [String]
  /// A firm's ticker.
  package var ticker: String?

  /// Makes forms.
  package init(forms: [String], context: [String] = [], ticker: String? = nil) {
    self.forms = forms
    self.context = context
    self.ticker = ticker
  }

  /// The entry of a name index; `key` is to grow in the order of the lists.
  package func entry(key: Int, kind: EntityKind, stories: Int) -> NameEntry {
    // Among equally good hits who and what is told of stands before the meetings and articles
    // that tell of them.
    let tier =
      switch kind {
      case .person, .firm: 2
      case .meeting: 1
      case .article: 0
      }
    let weight = tier << 32 + min(max(0, stories), 1 << 31)
    return NameEntry(
      key: key, tag: kind.nameTag, forms: forms, context: context, ticker: ticker, weight: weight)
  }
}

extension EntityKind {
  /// The tag under which a name index holds entities of the kind.
  package var nameTag: UInt8 {
    switch self {
    case .person: 0
    case .firm: 1
    case .meeting: 2
    case .article: 3
    }
  }
}

extension Graph {
  /// What everything can be found by; `refs` gives names.
  package func nameForms(refs: (ContentID) -> EntityRef?) -> [ContentID: NameForms] {
    var names: [ContentID: NameForms] = [:]
    let aliases = Dictionary(firms.map { ($0.id, $0.aliases) }) { first, _ in first }
    for person in people {
      let context = person.roles.flatMap { role -> [String] in
        let firm = role.firm.flatMap(refs).map { [$0.name] + (aliases[$0.id] ?? []) } ?? []
        return firm + [role.title]
      }
      names[person.id] = NameForms(
        forms: [person.name] + person.aliases, context: context.uniqued())
    }
    for firm in firms {
      names[firm.id] = NameForms(forms: [firm.name] + firm.aliases, ticker: firm.ticker)
    }
    for meeting in meetings {
      let parties = (meeting.people + meeting.firms).compactMap { refs($0)?.name }
      names[meeting.id] = NameForms(
        forms: parties + [meeting.kind] + [meeting.place].compactMap(\.self),
        context: meeting.topics)
    }
    for head in articles {
      names[head.id] = NameForms(
        forms: [head.title], context: [head.publisher].compactMap(\.self))
    }
    return names
  }
}

/// The names of a graph in memory, for finding.
struct GraphNames: Sendable {
  private let index: NameIndex
  private let rows: [ListRow]

  /// Takes all rows, kind by kind and each kind by rank.
  init(_ rows: [ListRow], forms: [ContentID: NameForms]) {
    self.rows = rows
    index = NameIndex(
      rows.enumerated().compactMap { key, row in
        forms[row.ref.id]?.entry(key: key, kind: row.ref.kind, stories: row.stories)
      })
  }

  /// The ids of a kind whose names fit; nil when the filter is empty and all do.
  func fitting(_ filter: String, kind: EntityKind) -> Set<ContentID>? {
    guard !filter.allSatisfy(\.isWhitespace) else { return nil }
    return Set(index.filter(filter, tags: [kind.nameTag]).map { rows[$0].ref.id })
  }

  /// The ids of rows, by their places.
  func ids(of places: [Int]) -> Set<ContentID> {
    Set(places.compactMap { rows.indices.contains($0) ? rows[$0].ref.id : nil })
  }

  /// Hits, best first.
  func find(
    _ query: String, kinds: Set<EntityKind>, limit: Int, depth: FindDepth
  ) -> [FindHit] {
    let found = index.search(
      query, tags: Set(kinds.map(\.nameTag)), limit: limit, isNearest: depth == .nearest)
    return found.map { hit in
      let row = rows[hit.key]
      return FindHit(
        ref: row.ref, detail: row.detail, stories: row.stories, match: hit.match,
        reason: hit.reason)
    }
  }
}
