import NewsGraph
import NewsModel

extension PageComposer {
  func meetingItems(_ meeting: Meeting) -> [PageItem] {
    [meetingHead(meeting)]
      + handItems(meeting.id)
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
    let facets: [(Section, String, String?)] = [
      (.date, "date", day), (.place, "place", meeting.place),
      (.topics, "topics", meeting.topics.isEmpty ? nil : meeting.topics.joined(separator: " · ")),
    ]
    return [PageItem()]
      + facets.compactMap { section, fact, value in
        guard let value else { return nil }
        var item = PageItem(indent: 1)
        item.add(words.section(section) + "  ", .faint)
        item.fact(value, fact: fact, proofs: meeting.proofs)
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
    var groups: [TellingGroup] = []
    for telling in meeting.tellings {
      let article = telling.provenance.evidence.first?.article
      let index = groups.firstIndex { $0.article == article && $0.status == telling.status }
      if let index {
        groups[index].tellings.append(telling)
      } else {
        groups.append(
          TellingGroup(article: article, status: telling.status, tellings: [telling]))
      }
    }
    guard !groups.isEmpty else { return [] }
    return heading(.tellings, groups.count) + groups.map(tellingItem)
  }

  private func tellingItem(_ group: TellingGroup) -> PageItem {
    var item = PageItem(indent: 1)
    item.add("\(group.status.mark) \(words.status(group.status))  ", group.status.role)
    if let article = group.article {
      let title = page.articles[article]?.title ?? ""
      item.link(
        EntityRef(id: article, kind: .article, name: title), source(article), fact: "telling",
        proofs: group.tellings.flatMap { $0.provenance.proofs(status: group.status) }.uniqued())
    }
    let days = group.tellings.compactMap(\.date?.iso).uniqued()
    let places = group.tellings.compactMap(\.place).uniqued()
    let people = Set(group.tellings.flatMap(\.people)).count
    let facets = days + places + (people > 0 ? [words.people(people)] : [])
    item.add("  " + facets.joined(separator: " · "), .faint)
    if group.tellings.count == 1 { item.add(hedge(group.tellings[0].provenance), .faint) }
    return item
  }
}

/// What one article says of a meeting in one breath: that it is planned, or that it was held.
private struct TellingGroup {
  var article: ContentID?
  var status: MeetingStatus
  var tellings: [Meeting.Telling]
}
