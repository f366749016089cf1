import NewsGraph
import NewsModel

/// Which meetings are asked for.
struct MeetingFilter {
  /// All of them must have taken part.
  var parties: [PartyTest]
  var period: Period
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
    guard isClaim == (outcome == .denied), period.contains(date) else { return false }
    return isClaim || outcome?.fits(status, date, on: today) ?? true
  }
}

/// A meeting in a list, and whether it is only denied, doubted or rumoured.
struct ListedMeeting {
  var meeting: Meeting
  var isClaim: Bool
}
