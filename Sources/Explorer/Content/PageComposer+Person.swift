import NewsGraph
import NewsModel

extension PageComposer {
  func personItems(_ person: Person) -> [PageItem] {
    [personHead(person), PageItem(sourceCount(person.mentions), .faint)]
      + handItems(person.id)
      + meetingListItems(page.meetings, of: person.id)
      + peopleMetItems(of: person.id)
      + tieItems(page.ties, of: person.id)
      + quoteItems(page.quotes)
      + roleItems(person.roles)
      + formItems(person.aliases, person.mentions)
      + articleItems(naming: person.mentions)
  }

  /// "›삼성전자 회장 (2025-10 기준)".
  private func personHead(_ person: Person) -> PageItem {
    var item = PageItem()
    guard let role = person.leadingRole else {
      item.fact(person.name, .heading, fact: "name", proofs: person.mentions.proofs)
      return item
    }
    addRole(role, fact: "leading", to: &item)
    return item
  }

  private func addRole(_ role: Role, fact: String, to item: inout PageItem) {
    let firm = role.firm.flatMap(ref)
    let line = role.line(firmName: firm?.name)
    if let firm {
      item.link(firm, line, fact: fact, proofs: role.provenance.proofs)
    } else {
      item.fact(line, fact: fact, proofs: role.provenance.proofs)
    }
    addState(of: role, to: &item)
  }

  /// "(2025-10 기준)": as of when, and how surely.
  func addState(of role: Role, to item: inout PageItem) {
    if role.status == .acting { item.add(" \(words.status(role.status))") }
    if let month = role.date?.yearAndMonth?.iso { item.add(" (\(words.asOf(month)))", .faint) }
    item.add(hedge(role.provenance), .faint)
  }

  /// Whom somebody met, how often, most often first; meetings that took place alone count.
  private func peopleMetItems(of person: ContentID) -> [PageItem] {
    var held: [ContentID: [Meeting]] = [:]
    for meeting in page.meetings where meeting.status == .held {
      for other in Set(meeting.people) where other != person {
        held[other, default: []].append(meeting)
      }
    }
    let met = held.keys.compactMap(ref).sorted { a, b in
      let (often, rarely) = (held[a.id]?.count ?? 0, held[b.id]?.count ?? 0)
      return often != rarely ? often > rarely : a.name < b.name
    }
    guard !met.isEmpty else { return [] }
    var item = PageItem(indent: 1)
    for (index, other) in met.enumerated() {
      if index > 0 { item.add("  ") }
      let meetings = held[other.id] ?? []
      item.link(other, fact: "met", proofs: meetings.flatMap { $0.proofs(of: other.id) }.uniqued())
      item.add(" \(words.times(meetings.count))", .number)
    }
    return heading(.peopleMet, met.count) + [item]
  }

  private func quoteItems(_ quotes: [Quote]) -> [PageItem] {
    guard !quotes.isEmpty else { return [] }
    return heading(.quotes, quotes.count)
      + quotes.map { quote in
        var item = PageItem(indent: 1)
        item.fact("“\(quote.text)”", fact: "quote:\(quote.id)", proofs: quote.provenance.proofs)
        item.add(" \(quote.verb)")
        if let date = quote.date { item.add("  \(date.iso)", .number) }
        item.add(hedge(quote.provenance), .faint)
        return item
      }
  }

  private func roleItems(_ roles: [Role]) -> [PageItem] {
    guard !roles.isEmpty else { return [] }
    return heading(.roles, roles.count)
      + roles.map { role in
        var item = PageItem(indent: 1)
        addRole(role, fact: "role:\(role.id)", to: &item)
        addTraces(role.id, to: &item)
        return item
      }
  }
}

extension [EntityMention] {
  /// The places where something is named.
  var proofs: [Proof] { map { Proof(evidence: $0.evidence) }.uniqued() }
}
