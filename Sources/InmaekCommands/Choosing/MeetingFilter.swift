import NewsGraph
import NewsModel

/// Which meetings are asked for.
struct MeetingFilter {
  /// All of them must have taken part.
  var parties: [PartyTest]
  var from: PartialDate?
  var to: PartialDate?
  /// What became of it; nil for whatever is no mere claim.
  var outcome: MeetingOutcome?
  /// The day that it is.
  var today: CivilDay

  /// Whether a meeting is asked for.
  func fits(_ entry: ListedMeeting) -> Bool {
    fits(entry.meeting.status, entry.meeting.date, isClaim: entry.isClaim)
      && parties.allSatisfy { $0.tookPart(in: entry.meeting) }
  }

  /// Whether a meeting of this status and day may be asked for.
  func fits(_ status: MeetingStatus, _ date: PartialDate?, isClaim: Bool) -> Bool {
    guard isClaim == (outcome == .denied), isInside(date) else { return false }
    switch outcome {
    case nil, .denied: return true
    case .held: return status == .held
    case .planned: return status == .planned
    case .cancelled: return status == .cancelled
    case .overdue: return status == .planned && date?.hasPassed(on: today) == true
    }
  }

  /// A meeting of which only the month is known may have been on any of its days.
  private func isInside(_ date: PartialDate?) -> Bool {
    if from == nil, to == nil { return true }
    guard let days = date?.days else { return false }
    if let first = from?.days, days.upperBound < first.lowerBound { return false }
    if let last = to?.days, days.lowerBound > last.upperBound { return false }
    return true
  }
}

/// A meeting in a list, and whether it is only denied, doubted or rumoured.
struct ListedMeeting {
  var meeting: Meeting
  var isClaim: Bool
}

/// Tells whether somebody took part in a meeting.
///
/// A firm takes part itself, or through a person who was in office there on that day.
struct PartyTest {
  /// The person or firm.
  var party: ContentID
  /// What the people of a firm held there, by person; empty for a person.
  var offices: [ContentID: [Role]] = [:]

  /// Whether the person or firm was there.
  func tookPart(in meeting: Meeting) -> Bool {
    meeting.people.contains(party) || meeting.firms.contains(party)
      || meeting.people.contains { person in
        offices[person].map { Self.isInOffice($0, on: meeting.date) } ?? false
      }
  }

  /// Whether somebody was in office on a day, by the last that was said of it up to then, or else
  /// by the first that was said afterwards.
  static func isInOffice(_ roles: [Role], on date: PartialDate?) -> Bool {
    let inOrder = roles.enumerated().sorted { a, b in
      a.element.date != b.element.date
        ? (a.element.date == nil || PartialDate.isLater(b.element.date, a.element.date))
        : a.offset < b.offset
    }.map(\.element)
    let told = inOrder.last { role in
      guard let said = role.date, let date else { return true }
      return said < date || said.isCompatible(with: date)
    }
    guard let status = (told ?? inOrder.first)?.status else { return false }
    return status == .current || status == .acting
  }
}

extension PartialDate {
  /// The days that it may stand for; nil without a year.
  var days: ClosedRange<CivilDay>? {
    guard let year else { return nil }
    let lastMonth = month ?? 12
    let lastDay = day ?? CivilDay.daysIn(month: lastMonth, year: year)
    guard let first = CivilDay(year: year, month: month ?? 1, day: day ?? 1),
      let last = CivilDay(year: year, month: lastMonth, day: lastDay), first <= last
    else { return nil }
    return first...last
  }
}
