import Explorer
import GraphStore
import NewsGraph
import NewsModel

/// Words for what a reader sets right and exchanges with others.
protocol CorrectingPhrases: Sendable {
  /// The language that they are in.
  var language: Language { get }

  var abstractReject: String { get }
  var abstractRename: String { get }
  var abstractCorrect: String { get }
  var helpRejected: String { get }
  var helpNewName: String { get }
  var helpCorrected: String { get }
  var helpCorrectDate: String { get }
  var helpCorrectPlace: String { get }
  var helpCorrectStatus: String { get }
  var helpCorrectTitle: String { get }
  var helpCorrectFirm: String { get }
  var helpCorrectWith: String { get }
  var helpCorrectWithout: String { get }
  var helpCorrectKind: String { get }
  var helpCorrectPublisher: String { get }
  var helpHistoryExport: String { get }
  var helpHistoryImport: String { get }
  var helpShowIDs: String { get }

  func hidden(_ name: String) -> String
  func rejected(_ name: String) -> String
  func renamed(_ old: String, _ new: String) -> String
  func corrected(_ name: String, _ values: [String]) -> String
  func adopted(_ count: Int) -> String
  func contradicts(_ one: Decision, _ other: Decision?) -> String

  func articleNotRejected(_ name: String) -> Complaint
  func takenOut(_ id: String, in decision: String) -> Complaint
  var emptyName: Complaint { get }
  func alreadyCalled(_ name: String) -> Complaint
  var nothingToCorrect: Complaint { get }
  func hasNone(_ option: String, of kind: Target.Kind, has options: [String]) -> Complaint
  func notAValue(_ value: String, of option: String, _ values: [String]) -> Complaint
  var noSharedDecision: Complaint { get }
  var exportOrImport: Complaint { get }
  func claimHasNoStatus(_ name: String) -> Complaint
}

extension CorrectingPhrases {
  /// Which value of something is a reader's, as the explorer tells it.
  func trace(_ trace: Correction.Trace) -> String { language.trace(trace) }
}

/// Words for what a reader keeps beside things and watches.
protocol RemarkPhrases: Sendable {
  var abstractNote: String { get }
  var abstractStar: String { get }
  var abstractWatch: String { get }
  var helpNoteText: String { get }
  var helpNoteFind: String { get }
  var helpStarOff: String { get }
  var helpWatchFile: String { get }
  var helpWatchOff: String { get }
  var helpWatched: String { get }
  var helpExportNotes: String { get }

  func remark(_ kind: Annotation.Kind) -> String
  func noted(_ name: String) -> String
  func starred(_ name: String) -> String
  func unstarred(_ name: String) -> String
  func marked(_ name: String, _ letter: String) -> String
  func watching(_ count: Int) -> String
  var notInTheGraph: String { get }
  func watchedNews(_ news: WatchedNews) -> String

  var emptyNote: Complaint { get }
  func notStarred(_ name: String) -> Complaint
  func alreadyThere(_ name: String) -> Complaint
  func notThereAnyway(_ name: String) -> Complaint
  func alreadyStarred(_ name: String) -> Complaint
  var watchWhat: Complaint { get }
  var noNames: Complaint { get }
  var pathToWhom: Complaint { get }
  var nobodyWatched: Complaint { get }
  func notJoinedToWatched(_ name: String) -> Complaint
}
