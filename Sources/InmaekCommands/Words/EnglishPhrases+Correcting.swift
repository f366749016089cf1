import Explorer
import GraphStore
import NewsGraph
import NewsModel

extension EnglishPhrases: CorrectingPhrases {
  var language: Language { .english }
  var abstractReject: String { "Take out what the words do not say, or an entity that is none." }
  var abstractRename: String { "Say which form of a name is shown." }
  var abstractCorrect: String { "Set a day, place, status, title, person or outlet right." }
  var helpRejected: String {
    "The id of a role, meeting, tie, quote or claim (see show --ids), or the name of an entity."
  }
  var helpNewName: String { "The form to show." }
  var helpCorrected: String {
    "The id of a role, meeting, tie or article (see show --ids), or the name of an entity."
  }
  var helpCorrectDate: String { "The day: 2025-02-04, 2025-02 or 2025." }
  var helpCorrectPlace: String { "Where the meeting was." }
  var helpCorrectStatus: String {
    "Of a meeting held, planned or cancelled; of a tie current, planned or ended; "
      + "of a role current, former, designate, acting or deceased."
  }
  var helpCorrectTitle: String { "The title of the role." }
  var helpCorrectFirm: String { "Where the title is held." }
  var helpCorrectWith: String { "Somebody who was at the meeting." }
  var helpCorrectWithout: String { "Somebody who was not at the meeting." }
  var helpCorrectKind: String {
    "What the entity is: person, company, group, government and so on."
  }
  var helpCorrectPublisher: String { "The outlet of the article." }
  var helpHistoryExport: String { "Write every decision that stands into a file, a line each." }
  var helpHistoryImport: String { "Take over the decisions of such a file." }
  var helpShowIDs: String { "Show the ids of roles, meetings, ties and quotes." }

  func hidden(_ name: String) -> String { "\(name) is taken out of sight" }
  func rejected(_ name: String) -> String { "\(name) is taken out" }
  func renamed(_ old: String, _ new: String) -> String { "\(old) is shown as \(new)" }
  func corrected(_ name: String, _ values: [String]) -> String {
    "\(name): " + values.joined(separator: ", ")
  }

  func adopted(_ count: Int) -> String {
    count == 1 ? "1 decision taken over" : "\(count) decisions taken over"
  }

  func contradicts(_ one: Decision, _ other: Decision?) -> String {
    let rest = other.map { " contradicts " + told($0) } ?? " contradicts another decision"
    return told(one) + rest + "; undo one of them"
  }

  func articleNotRejected(_ name: String) -> Complaint {
    Complaint("\(name): an article says what it says", "inmaek forget takes it out of the store")
  }
  func takenOut(_ id: String, in decision: String) -> Complaint {
    Complaint("\(id): taken out by hand (\(decision))", "inmaek undo \(decision) brings it back")
  }
  var emptyName: Complaint { Complaint("a name has to have letters", "give the form to show") }
  func alreadyCalled(_ name: String) -> Complaint { Complaint("\(name): shown so already") }
  var nothingToCorrect: Complaint {
    Complaint("nothing to correct", "give a value, such as --date 2025-02-04")
  }
  func hasNone(_ option: String, of kind: Target.Kind, has options: [String]) -> Complaint {
    let remedy =
      options.isEmpty
      ? "reject it instead" : "what can be set is " + options.joined(separator: ", ")
    return Complaint("\(option): \(article(kind)) has none", remedy)
  }
  private func article(_ kind: Target.Kind) -> String {
    kind == .article ? "an article" : "a \(kind.rawValue)"
  }
  func notAValue(_ value: String, of option: String, _ values: [String]) -> Complaint {
    let remedy =
      values.isEmpty
      ? option == "--date" ? "write it as 2025-02-04, 2025-02 or 2025" : "give some words"
      : "it is one of " + values.joined(separator: ", ")
    return Complaint("\(option): “\(value)” is no value", remedy)
  }
  var exportOrImport: Complaint { Complaint("--export and --import at once", "give one of them") }
  func claimHasNoStatus(_ name: String) -> Complaint {
    Complaint("\(name): a claim that nobody confirms has no status", "reject takes it out")
  }
  var noSharedDecision: Complaint {
    Complaint(
      "no decision of inmaek", "the line is passed over; inmaek history --export writes such files")
  }
}

extension EnglishPhrases: RemarkPhrases {
  var abstractNote: String { "Keep words beside something, or show what is kept." }
  var abstractStar: String { "Set something off as worth coming back to." }
  var abstractWatch: String { "Keep an eye on the names of a file." }
  var helpNoteText: String {
    "The note; words that begin with # are its tags. Without it the notes are shown."
  }
  var helpNoteFind: String { "Show only notes with this word or #tag." }
  var helpStarOff: String { "Take the star off." }
  var helpWatchFile: String { "A file with one name a line, in place of the names watched before." }
  var helpWatchOff: String { "Watch nobody any more." }
  var helpExportNotes: String { "Write notes, stars and marks, too." }
  var helpWatched: String { "The way to whichever watched name is nearest." }

  func remark(_ kind: Annotation.Kind) -> String {
    switch kind {
    case .note: "note"
    case .star: "★"
    case .mark: "mark"
    case .clip: "clip"
    }
  }
  func noted(_ name: String) -> String { "\(name): noted" }
  func starred(_ name: String) -> String { "★ \(name)" }
  func unstarred(_ name: String) -> String { "\(name): no star any more" }
  func marked(_ name: String, _ letter: String) -> String { "'\(letter) leads to \(name)" }
  func watching(_ count: Int) -> String {
    count == 0
      ? "nobody is watched" : count == 1 ? "1 name is watched" : "\(count) names are watched"
  }
  var notInTheGraph: String { "in no article yet" }
  func watchedNews(_ news: WatchedNews) -> String {
    let articles = news.articles == 1 ? "1 new article" : "\(news.articles) new articles"
    let meetings =
      news.meetings == 0
      ? "" : news.meetings == 1 ? ", 1 new meeting" : ", \(news.meetings) new meetings"
    return "watched: \(news.ref.name.onOneLine): \(articles)\(meetings)"
  }

  var emptyNote: Complaint { Complaint("a note has to have words") }
  func notStarred(_ name: String) -> Complaint { Complaint("\(name): has no star") }
  func alreadyThere(_ name: String) -> Complaint {
    Complaint("\(name) is said to have been there already", "nothing to set right")
  }

  func notThereAnyway(_ name: String) -> Complaint {
    Complaint("nobody says that \(name) was there", "nothing to set right")
  }

  func alreadyStarred(_ name: String) -> Complaint {
    Complaint("\(name): has a star already", "--off takes it off")
  }
  var watchWhat: Complaint { Complaint("a file and --off at once", "give one of them") }
  var noNames: Complaint { Complaint("no names in it", "write one name a line") }
  var pathToWhom: Complaint {
    Complaint("the other end <b> is missing", "give two names, or one and --watched")
  }
  var nobodyWatched: Complaint {
    Complaint("nobody who is watched is in the graph", "see inmaek watch")
  }
  func notJoinedToWatched(_ name: String) -> Complaint {
    Complaint("\(name): no way to anybody who is watched")
  }
}
