import NewsGraph
import NewsModel

extension PageComposer {
  /// The meetings of somebody, each with its day, kind, place and the others who were there.
  func meetingListItems(_ meetings: [Meeting], of subject: ContentID) -> [PageItem] {
    guard !meetings.isEmpty else { return [] }
    return heading(.meetings, meetings.count)
      + meetings.flatMap { meetingEntry($0, of: subject) }
  }

  private func meetingEntry(_ meeting: Meeting, of subject: ContentID) -> [PageItem] {
    var items = [meetingLine(meeting, of: subject)]
    let details = ([meeting.place].compactMap(\.self) + meeting.topics).filter { !$0.isEmpty }
    if !details.isEmpty {
      items.append(PageItem(details.joined(separator: " · "), .faint, indent: 3))
    }
    let others = partyLine(meeting, without: subject)
    if !others.text.isEmpty { items.append(others) }
    return items
  }

  /// "● 2025-02-04 오후 회동", with the number of articles at the right.
  func meetingLine(_ meeting: Meeting, of subject: ContentID) -> PageItem {
    var item = PageItem(indent: 1)
    let start = item.add(meeting.status.mark + " ", meeting.status.role).lowerBound
    item.add(when(meeting), .number)
    item.add(" \(meeting.kind)")
    if meeting.status != .held { item.add(" \(words.status(meeting.status))", meeting.status.role) }
    if let part = meeting.parts[subject] { item.add(" (\(words.part(part)))", .faint) }
    let target = ref(meeting.id) ?? EntityRef(id: meeting.id, kind: .meeting, name: meeting.kind)
    item.stop(
      start..<item.text.utf8.count, fact: "meeting", target: target, proofs: meeting.proofs)
    item.add(hedge(meeting.provenance), .faint)
    addTraces(meeting.id, to: &item)
    item.right = words.stories(Set(meeting.proofs.map(\.evidence.article)).count)
    item.isEntry = true
    return item
  }

  /// The day and the part of the day.
  func when(_ meeting: Meeting) -> String {
    let day = meeting.date?.iso ?? words.undated
    return meeting.partOfDay.map { "\(day) \(words.partOfDay($0))" } ?? day
  }

  /// Who was there besides: hosts, those of no special part, who sat in, who was asked; then firms.
  private func partyLine(_ meeting: Meeting, without subject: ContentID) -> PageItem {
    var item = PageItem(indent: 3)
    let groups: [MeetingPart?] = [.host, nil, .attending, .invited]
    for group in groups {
      let people = meeting.people.filter { $0 != subject && meeting.parts[$0] == group }
      guard !people.isEmpty else { continue }
      if !item.text.isEmpty { item.add("  ") }
      if let group { item.add(words.part(group) + " ", .faint) }
      addLinks(people, of: meeting, to: &item)
    }
    let firms = meeting.firms.filter { $0 != subject }
    if !firms.isEmpty {
      item.add((item.text.isEmpty ? "" : "  ") + words.section(.firms) + " ", .faint)
      addLinks(firms, of: meeting, to: &item)
    }
    return item
  }

  private func addLinks(_ ids: [ContentID], of meeting: Meeting, to item: inout PageItem) {
    for (index, ref) in ids.compactMap(ref).enumerated() {
      if index > 0 { item.add(" ") }
      let proofs = ref.kind == .person ? meeting.proofs(of: ref.id) : meeting.proofs
      item.link(ref, fact: "party:\(meeting.id)", proofs: proofs)
    }
  }
}

extension MeetingStatus {
  /// The mark of the status; the word for it stands beside it wherever it is not held.
  var mark: String {
    switch self {
    case .held: "●"
    case .planned: "○"
    case .cancelled: "✕"
    }
  }

  /// How the mark is drawn.
  var role: ThemeRole {
    switch self {
    case .held: .held
    case .planned: .planned
    case .cancelled: .cancelled
    }
  }
}
