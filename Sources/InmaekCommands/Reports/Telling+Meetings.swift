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

extension Telling {
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
    if meeting.status.isOverdue(meeting.date, on: today) { line += "  " + phrases.overdue }
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
