import NewsGraph
import NewsModel

extension MeetingStatus {
  /// The mark that the explorer, too, puts before a meeting.
  var mark: String {
    switch self {
    case .held: "●"
    case .planned: "○"
    case .cancelled: "✕"
    }
  }
}

extension PartialDate {
  /// Whether the day (or the month or year, where no more is known) has passed.
  func hasPassed(on today: CivilDay) -> Bool {
    guard let year, let now = today.date else { return false }
    if let day = civilDay { return day < today }
    guard let month else { return year < (now.year ?? year) }
    return (year, month) < (now.year ?? year, now.month ?? month)
  }
}

extension Telling {
  /// Whether a plan's day has passed without a report.
  func isOverdue(_ status: MeetingStatus, _ date: PartialDate?) -> Bool {
    status == .planned && date?.hasPassed(on: today) == true
  }

  /// A meeting in lines: mark, day, kind and place; who was there; the words that say it.
  func meeting(_ meeting: Meeting, isClaim: Bool = false) -> [String] {
    [meetingLine(meeting, isClaim: isClaim), "      " + parties(of: meeting)].filter { !$0.isBlank }
      + marks(meeting.id) + proof(meeting.provenance.evidence, indent: "      ")
  }

  /// Mark, day, kind, place and topics.
  func meetingLine(_ meeting: Meeting, isClaim: Bool) -> String {
    let when = [meeting.date?.iso ?? phrases.dayUnknown, meeting.partOfDay.map(phrases.partOfDay)]
    let about = meeting.topics.isEmpty ? nil : meeting.topics.joined(separator: ", ")
    let words = when + [meeting.kind, meeting.place, about.map { "[" + $0 + "]" }]
    var line = "  " + ink.accent(isClaim ? "–" : meeting.status.mark) + " "
    line += words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  ").onOneLine
    if isOverdue(meeting.status, meeting.date) { line += "  " + phrases.overdue }
    return line + reservation(meeting.provenance)
  }

  /// Who met, with the part that each had where one is told.
  func parties(of meeting: Meeting) -> String {
    let people = meeting.people.map { id in
      name(id) + (meeting.parts[id].map { "(" + phrases.part($0) + ")" } ?? "")
    }
    return (people + meeting.firms.map(name)).joined(separator: ", ").onOneLine
  }
}

extension String {
  var isBlank: Bool { allSatisfy { $0 == " " } }
}
