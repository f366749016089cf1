import NewsGraph
import NewsModel

extension PageComposer {
  func meetingItems(_ meeting: Meeting) -> [PageItem] {
    [meetingHead(meeting)]
      + facetItems(meeting)
      + participantItems(meeting)
      + firmLinkItems(meeting)
      + tellingItems(meeting)
      + agreedItems(page.ties)
  }

  /// "● 성사 회동".
  private func meetingHead(_ meeting: Meeting) -> PageItem {
    var item = PageItem()
    item.fact(
      "\(meeting.status.mark) \(words.status(meeting.status))", meeting.status.role,
      fact: "status", proofs: meeting.proofs)
    item.add("  \(meeting.kind)", .heading)
    item.add(hedge(meeting.provenance), .faint)
    item.right = words.stories(Set(meeting.proofs.map(\.evidence.article)).count)
    return item
  }

  private func facetItems(_ meeting: Meeting) -> [PageItem] {
    var day = meeting.date == nil && meeting.partOfDay == nil ? nil : when(meeting)
    if let weekday = meeting.date?.civilDay?.weekday { day? += " (\(words.weekday(weekday)))" }
    let facets: [(Section, String?)] = [
      (.date, day), (.place, meeting.place),
      (.topics, meeting.topics.isEmpty ? nil : meeting.topics.joined(separator: " · ")),
    ]
    return [PageItem()]
      + facets.compactMap { section, value in
        guard let value else { return nil }
        var item = PageItem(indent: 1)
        item.add(words.section(section) + "  ", .faint)
        item.fact(value, fact: words.section(section), proofs: meeting.proofs)
        return item
      }
  }

  private func participantItems(_ meeting: Meeting) -> [PageItem] {
    guard !meeting.people.isEmpty else { return [] }
    return heading(.participants, meeting.people.count)
      + meeting.people.compactMap { id in
        guard let person = ref(id) else { return nil }
        var item = PageItem(indent: 1)
        item.link(person, fact: "party:\(meeting.id)", proofs: meeting.proofs(of: id))
        if let part = meeting.parts[id] { item.add("  \(words.part(part))", .faint) }
        item.isEntry = true
        return item
      }
  }

  private func firmLinkItems(_ meeting: Meeting) -> [PageItem] {
    let firms = meeting.firms.compactMap(ref)
    guard !firms.isEmpty else { return [] }
    var item = PageItem(indent: 1)
    for (index, firm) in firms.enumerated() {
      if index > 0 { item.add("  ") }
      item.link(firm, fact: "firm", proofs: meeting.proofs)
    }
    return heading(.firms, firms.count) + [item]
  }

  /// What each article says of the meeting, so that a plan and what became of it stand together.
  private func tellingItems(_ meeting: Meeting) -> [PageItem] {
    guard !meeting.tellings.isEmpty else { return [] }
    return heading(.tellings, meeting.tellings.count) + meeting.tellings.map(tellingItem)
  }

  private func tellingItem(_ telling: Meeting.Telling) -> PageItem {
    var item = PageItem(indent: 1)
    item.add("\(telling.status.mark) \(words.status(telling.status))  ", telling.status.role)
    let proofs = telling.provenance.proofs(status: telling.status)
    if let article = proofs.first?.evidence.article {
      let title = page.articles[article]?.title ?? ""
      item.link(
        EntityRef(id: article, kind: .article, name: title), source(article), fact: "telling",
        proofs: proofs)
    }
    let facets = [telling.date?.iso, telling.place].compactMap(\.self)
    let people = telling.people.isEmpty ? [] : [words.people(telling.people.count)]
    item.add("  " + (facets + people).joined(separator: " · "), .faint)
    item.add(hedge(telling.provenance), .faint)
    return item
  }
}
