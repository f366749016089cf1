import GraphExport
import NewsGraph
import NewsModel

/// Puts what was gathered into the lines of a note.
struct BriefComposer {
  let facts: BriefFacts
  let telling: Telling

  init(_ facts: BriefFacts, _ context: CommandContext) {
    self.facts = facts
    var telling = Telling(context, names: facts.names, articles: facts.articles)
    telling.traces = facts.traces
    self.telling = telling
  }

  var phrases: any Phrases { telling.phrases }

  /// The note; with what the reader keeps beside its subjects where that is asked for.
  func brief(notes: Bool) -> Brief {
    let names = facts.subjects.map(\.ref.name).joined(separator: ", ")
    let period = phrases.period(from: facts.time.period.from, to: facts.time.period.to)
    return Brief(
      title: period.isEmpty ? names : "\(names) (\(period))",
      sections: together + summary + chronology + claims + rumours + quotes
        + (notes ? ownNotes : []),
      articles: facts.articles, unknownOutlet: phrases.unknownPublisher,
      unknownDay: phrases.dayUnknown)
  }

  /// What all of them share, where there are several.
  private var together: [Brief.Section] {
    guard facts.subjects.count > 1 else { return [] }
    let lines =
      facts.shared.compactMap { meeting in
        line("\(meeting.date?.iso ?? phrases.dayUnknown) \(words(meeting))", meeting)
      } + facts.tiesBetween.compactMap(line)
    return lines.isEmpty ? [] : [Brief.Section(phrases.together, lines: lines)]
  }

  /// What is only denied, doubted or rumoured.
  private var rumours: [Brief.Section] {
    let lines =
      facts.claims.meetings.compactMap { meeting in
        line("\(meeting.date?.iso ?? phrases.dayUnknown) \(facets(of: meeting))", meeting)
      } + facts.claims.ties.compactMap(line)
    return lines.isEmpty ? [] : [Brief.Section(phrases.rumours, lines: lines)]
  }

  /// What was said, the earliest first.
  private var quotes: [Brief.Section] {
    let lines = facts.quotes.compactMap { quote in
      let how = [telling.name(quote.person), quote.verb, quote.date?.iso].compactMap(\.self)
      let words = "“\(quote.text)” — " + how.filter { !$0.isEmpty }.joined(separator: ", ")
      return Brief.Line(
        words + telling.reservation(quote.provenance) + traces(quote.id),
        quote.provenance.evidence.uniqued(by: \.self))
    }
    return lines.isEmpty ? [] : [Brief.Section(phrases.quotes, lines: lines)]
  }

  private var ownNotes: [Brief.Section] {
    let notes = facts.subjects.flatMap(\.remarks).filter { $0.kind == .note }
    return notes.isEmpty
      ? [] : [Brief.Section(phrases.ownNotes, remarks: notes.map { "\($0.text) (\($0.author))" })]
  }
}

extension BriefComposer {
  /// What happened, day by day.
  private var chronology: [Brief.Section] {
    var days: [PartialDate?: [Brief.Line]] = [:]
    for meeting in facts.meetings {
      guard let line = line(words(meeting), meeting) else { continue }
      days[meeting.date, default: []].append(line)
    }
    for tie in facts.ties where tie.date != nil {
      guard let line = line(tie) else { continue }
      days[tie.date, default: []].append(line)
    }
    guard !days.isEmpty else { return [] }
    let order = days.keys.sorted { a, b in
      guard let a, let b else { return b == nil && a != nil }
      return a < b
    }
    return [Brief.Section(phrases.chronology)]
      + order.map { day in
        Brief.Section(day?.iso ?? phrases.dayUnknown, level: 3, lines: days[day] ?? [])
      }
  }

  /// A meeting without its day: what became of it, when on that day, where, who was there, about what.
  func words(_ meeting: Meeting) -> String {
    let isOverdue = meeting.status.isOverdue(meeting.date, on: telling.today)
    let status = phrases.meetingStatus(meeting.status)
    return "\(meeting.status.mark) \(status)" + (isOverdue ? " (\(phrases.overdue))" : "") + " · "
      + facets(of: meeting)
  }

  /// When on its day a meeting was, where, who was there, about what.
  private func facets(of meeting: Meeting) -> String {
    let kind = [meeting.partOfDay.map(phrases.partOfDay), meeting.kind].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " ")
    let facets: [(String, String)] = [
      (phrases.place, meeting.place ?? ""), (phrases.participants, telling.parties(of: meeting)),
      (phrases.topics, meeting.topics.joined(separator: ", ")),
    ]
    return ([kind] + facets.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" })
      .joined(separator: " · ")
  }

  /// A meeting as a claim, with all words that tell of it.
  func line(_ words: String, _ meeting: Meeting) -> Brief.Line? {
    Brief.Line(
      words + telling.reservation(meeting.provenance) + traces(meeting.id), meeting.allEvidence)
  }

  /// A tie as a claim.
  func line(_ tie: Tie) -> Brief.Line? {
    Brief.Line(telling.tieWords(tie) + traces(tie.id), tie.provenance.evidence.uniqued(by: \.self))
  }

  /// Says behind a claim which of its values are a reader's.
  func traces(_ id: ContentID) -> String {
    (facts.traces[id] ?? []).map { " ✎ " + phrases.trace($0) }.joined()
  }
}

extension Meeting {
  /// All words that tell of it: those of its own status first, and so a report before the announcement.
  var allEvidence: [Evidence] {
    let told = tellings.filter { $0.status == status } + tellings.filter { $0.status != status }
    let evidence = told.flatMap(\.provenance.evidence) + provenance.evidence
    return evidence.uniqued(by: \.self)
  }
}
