import NewsGraph
import NewsModel

extension PageComposer {
  /// The first page: what is new since the reader last looked, what is left open, and who matters.
  func homeItems(_ overview: Overview) -> [PageItem] {
    guard overview.articles > 0 else { return [PageItem(words.emptyStore)] }
    var head = PageItem(overview.since.map(words.since) ?? words.welcome, .heading)
    if overview.since != nil, !overview.hasNews { head.add("  \(words.nothingNew)", .faint) }
    return [head]
      + lines(.unread, overview.unread, articleLine)
      + watchedItems(overview.watched)
      + lines(.settled, overview.settled, meetingRow)
      + lines(.conflicts, overview.conflicts, conflictItem)
      + lines(.newMeetings, overview.meetings, meetingRow)
      + inline(.newPeople, overview.people)
      + inline(.newFirms, overview.firms)
      + lines(.overdue, overview.overdue, meetingRow)
      + inline(.leadingPeople, overview.leadingPeople, counted: true)
      + inline(.leadingFirms, overview.leadingFirms, counted: true)
      + lines(.latestMeetings, overview.latestMeetings, meetingRow)
      + lines(.undated, overview.undated, articleLine)
  }

  /// A line a row.
  private func lines<Row>(
    _ section: Section, _ extract: Overview.Extract<Row>, _ line: (Row) -> PageItem
  ) -> [PageItem] {
    guard extract.total > 0 else { return [] }
    var items = heading(section, extract.total) + extract.rows.map(line)
    if let rest = rest(of: extract) { items.append(PageItem(rest, .faint, indent: 1)) }
    return items
  }

  /// The names one after the other.
  private func inline(
    _ section: Section, _ extract: Overview.Extract<ListRow>, counted: Bool = false
  ) -> [PageItem] {
    guard extract.total > 0 else { return [] }
    var item = PageItem(indent: 1)
    for (index, row) in extract.rows.enumerated() {
      if index > 0 { item.add("  ") }
      item.link(row.ref, fact: "home", proofs: [])
      if counted { item.add(" \(row.stories)", .number) }
    }
    if let rest = rest(of: extract) { item.add("  \(rest)", .faint) }
    return heading(section, extract.total) + [item]
  }

  private func rest<Row>(of extract: Overview.Extract<Row>) -> String? {
    let more = extract.total - extract.rows.count
    return more > 0 ? words.more(more) : nil
  }

  /// "2025-02-04 누리일보  ›반도체 손잡은 삼성".
  private func articleLine(_ row: ListRow) -> PageItem {
    var item = PageItem(indent: 1)
    item.add((row.date?.iso ?? words.undated) + " ", .number)
    item.add((row.detail ?? words.unknownOutlet) + "  ", .faint)
    item.link(row.ref, fact: "home", proofs: [])
    return item
  }

  /// "● 2025-02-04  ›이재용·올트먼  회동  서초사옥".
  func meetingRow(_ row: ListRow) -> PageItem {
    let status = row.status ?? .held
    var item = PageItem(indent: 1)
    item.add(status.mark + " ", status.role)
    item.add((row.date?.iso ?? words.undated) + "  ", .number)
    item.link(row.ref, fact: "home", proofs: [])
    item.add(["", row.detail ?? "", row.place ?? ""].joined(separator: "  "), .faint)
    return item
  }

  private func watchedItems(_ news: [WatchedNews]) -> [PageItem] {
    guard !news.isEmpty else { return [] }
    return heading(.watched, news.count)
      + news.map { news in
        var item = PageItem(indent: 1)
        item.link(news.ref, fact: "home", proofs: [])
        item.add("  " + words.stories(news.articles), .faint)
        if news.meetings > 0 {
          item.add("  \(words.section(.newMeetings)) \(news.meetings)", .faint)
        }
        return item
      }
  }

  /// Both values, each with the words that say it.
  private func conflictItem(_ conflict: Changes.Conflict) -> PageItem {
    var item = PageItem(indent: 1)
    item.link(conflict.subject, fact: "home", proofs: [])
    for (index, value) in conflict.values.enumerated() {
      item.add(index == 0 ? "  " : " ↔ ", .faint)
      let shown =
        conflict.facet == .status
        ? MeetingStatus(rawValue: value.value).map(words.status) ?? value.value : value.value
      item.fact(
        shown, .planned, fact: "conflict:\(value.value)",
        proofs: value.evidence.map { Proof(evidence: $0) })
    }
    return item
  }
}
