import GraphExport
import GraphStore
import NewsGraph
import NewsModel

extension Changes {
  /// The ids of all that is new.
  var ids: Set<ContentID> {
    Set(articles.map(\.id) + (people + firms + meetings).map(\.ref.id))
  }

  /// The words of every value that contradicts another.
  var evidence: [Evidence] { conflicts.flatMap(\.values).flatMap(\.evidence) }

  /// What of it concerns one entity.
  func about(_ ref: EntityRef, in graph: any GraphReading) throws -> Changes {
    func concerns(_ row: ListRow) -> Bool { row.ref.id == ref.id || row.parties.contains(ref) }
    let own = try graph.page(ref.id)
    let met = Set((own?.meetings ?? []).map(\.id) + [ref.id])
    let told = Set((own?.articles ?? [:]).keys)
    var some = self
    some.articles = articles.filter { told.contains($0.id) }
    some.people = people.filter { $0.ref.id == ref.id }
    some.firms = firms.filter { $0.ref.id == ref.id }
    some.meetings = meetings.filter { concerns($0) || met.contains($0.ref.id) }
    some.settled = settled.filter { concerns($0) || met.contains($0.ref.id) }
    some.conflicts = conflicts.filter { met.contains($0.subject.id) }
    return some
  }

  /// All of it as one object.
  func json(_ graph: any GraphReading) throws -> JSONValue {
    let facts = GraphJSON(
      names: [:], articles: try graph.articleHeads(Set(evidence.map(\.article))))
    let conflicts = conflicts.map { conflict -> JSONValue in
      [
        "meeting": GraphJSON.ref(conflict.subject), "facet": .string(conflict.facet.rawValue),
        "values": .array(
          conflict.values.map {
            ["value": .string($0.value), "evidence": .array($0.evidence.map(facts.evidence))]
          }),
      ]
    }
    return [
      "articles": .array(articles.map(facts.article)), "people": .array(people.map { $0.json }),
      "firms": .array(firms.map { $0.json }), "meetings": .array(meetings.map { $0.json }),
      "settled": .array(settled.map { $0.json }), "conflicts": .array(conflicts),
    ]
  }
}

extension GraphReading {
  /// The heads of articles; ids that are none are left out.
  func articleHeads(_ ids: Set<ContentID>) throws -> [ContentID: ArticleHead] {
    var heads: [ContentID: ArticleHead] = [:]
    for id in ids {
      if case .article(let article, _)? = try page(id)?.subject { heads[id] = ArticleHead(article) }
    }
    return heads
  }
}

extension Telling {
  /// What is new, list by list.
  func changes(_ changes: Changes) -> [String] {
    let lists: [[String]] = [
      news(phrases.newArticles, changes.articles) { ["  " + articleLine($0)] },
      news(phrases.newPeople, changes.people) { ["  " + named($0)] },
      news(phrases.newFirms, changes.firms) { ["  " + named($0)] },
      news(phrases.newMeetings, changes.meetings) { ["  " + meetingRow($0)] },
      news(phrases.settledPlans, changes.settled) { ["  " + meetingRow($0)] },
      news(phrases.conflicts, changes.conflicts) { conflict($0) },
    ]
    return Array(lists.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// A meeting's row: mark, day, parties, kind and place.
  func meetingRow(_ row: ListRow) -> String {
    let words = [
      row.date?.iso ?? phrases.dayUnknown, row.ref.name, row.detail, row.place,
      row.isOverdue(on: today) ? phrases.overdue : nil,
    ]
    let line = words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  ")
    return ink.accent(row.status?.mark ?? " ") + " " + line.onOneLine
  }

  private func news<Element>(
    _ title: String, _ elements: [Element], _ lines: (Element) -> [String]
  ) -> [String] {
    elements.isEmpty ? [] : [heading(title, elements.count)] + elements.flatMap(lines)
  }

  private func articleLine(_ head: ArticleHead) -> String {
    [head.publisher ?? phrases.unknownPublisher, head.published?.iso, head.title, head.path]
      .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ").onOneLine
  }

  private func named(_ row: ListRow) -> String {
    [row.ref.name, row.detail].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  ")
      .onOneLine
  }

  private func conflict(_ conflict: Changes.Conflict) -> [String] {
    ["  " + conflict.subject.name.onOneLine + " · " + phrases.facet(conflict.facet)]
      + conflict.values.flatMap { value in
        ["    " + value.value] + proof(value.evidence, indent: "      ")
      }
  }
}
