import GraphExport
import NewsGraph
import NewsModel

/// Meetings that were asked for, the latest first, with the names and articles they refer to.
struct MeetingList {
  var meetings: [ListedMeeting] = []
  var names: [ContentID: EntityRef] = [:]
  var articles: [ContentID: ArticleHead] = [:]
  /// The values that are a reader's, by the id of what has them.
  var traces: [ContentID: [Correction.Trace]] = [:]

  /// Takes over what a page knows, and those of its meetings that pass.
  fileprivate mutating func take(_ page: Page, where passes: (Meeting) -> Bool) {
    names.merge(page.names) { own, _ in own }
    articles.merge(page.articles) { own, _ in own }
    traces.merge(page.traces) { own, _ in own }
    var meetings = page.meetings
    if case .meeting(let meeting) = page.subject { meetings.append(meeting) }
    for meeting in meetings where passes(meeting) {
      self.meetings.append(ListedMeeting(meeting: meeting, isClaim: false))
    }
  }

  fileprivate mutating func order() {
    var seen = Set<ContentID>()
    meetings = meetings.filter { seen.insert($0.meeting.id).inserted }
      .sorted { Meeting.isLater($0.meeting, $1.meeting) }
  }
}

extension GraphReading {
  /// What tells whether a person or firm took part in a meeting.
  func partyTest(_ ref: EntityRef) throws -> PartyTest {
    PartyTest(party: ref.id, holders: ref.kind == .firm ? try page(ref.id)?.holders ?? [] : [])
  }

  /// The meetings that fit; `claims` are those only denied, doubted or rumoured.
  func meetings(
    fitting filter: MeetingFilter, claims: [Meeting]
  ) throws -> MeetingList {
    var list = MeetingList()
    if filter.outcome == .denied {
      try addClaims(claims, to: &list)
      list.meetings = list.meetings.filter(filter.fits)
    } else {
      for id in try candidates(for: filter) {
        guard let page = try page(id) else { continue }
        list.take(page) { filter.fits(ListedMeeting(meeting: $0, isClaim: false)) }
      }
    }
    list.order()
    return list
  }

  /// The pages on which every meeting that fits is found: those of the first party and its people,
  /// or those of the meetings whose row may fit.
  private func candidates(for filter: MeetingFilter) throws -> [ContentID] {
    if let first = filter.parties.first { return [first.party] + first.offices.keys.sorted() }
    let count = try rowCount(.meeting, matching: "")
    return try rows(.meeting, matching: "", order: .date, range: 0..<count)
      .filter { row in row.status.map { filter.fits($0, row.date, isClaim: false) } ?? false }
      .map(\.ref.id)
  }

  private func addClaims(_ claims: [Meeting], to list: inout MeetingList) throws {
    for meeting in claims {
      list.meetings.append(ListedMeeting(meeting: meeting, isClaim: true))
      for id in meeting.people + meeting.firms where list.names[id] == nil {
        list.names[id] = try page(id)?.ref
      }
      let told = Set(meeting.provenance.evidence.map(\.article))
      list.articles.merge(try articleHeads(told.subtracting(list.articles.keys))) { own, _ in own }
    }
  }
}

extension GraphJSON {
  /// A meeting as `meetings --json` prints it: as exported, and whether it is overdue or a claim.
  func listed(_ entry: ListedMeeting, today: CivilDay) -> JSONValue {
    let overdue =
      entry.meeting.status.isOverdue(entry.meeting.date, on: today)
    return meeting(entry.meeting)
      .adding(["overdue": .bool(overdue), "claim": .bool(entry.isClaim)])
  }
}

extension Telling {
  /// A meeting of a list, its id last.
  func listed(_ entry: ListedMeeting) -> [String] {
    var lines = meeting(entry.meeting, isClaim: entry.isClaim)
    lines.append("      " + ink.faint(entry.meeting.id.rawValue))
    return lines
  }
}
