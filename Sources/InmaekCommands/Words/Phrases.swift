import ArticleReading
import Explorer
import GraphStore
import NameSearch
import NewsGraph
import NewsModel
import Terminal

/// Everything that the program says to its readers, in one language.
protocol Phrases: HelpPhrases, FactPhrases, ExplanationPhrases, ReportPhrases, FailurePhrases,
  JudgingPhrases, CorrectingPhrases, RemarkPhrases, BriefPhrases, ReviewPhrases, SearchPhrases,
  ConfigurationPhrases
{}

/// What `--help` says.
protocol HelpPhrases: Sendable {
  var abstract: String { get }
  var usage: String { get }
  var groupStore: String { get }
  var groupReading: String { get }
  var groupExchange: String { get }

  var abstractOpen: String { get }
  var abstractInit: String { get }
  var abstractIngest: String { get }
  var abstractForget: String { get }
  var abstractStats: String { get }
  var abstractVerify: String { get }
  var abstractBrowse: String { get }
  var abstractSearch: String { get }
  var abstractShow: String { get }
  var abstractList: String { get }
  var abstractMeetings: String { get }
  var abstractQuotes: String { get }
  var abstractPath: String { get }
  var abstractChanges: String { get }
  var abstractExport: String { get }
  var abstractTag: String { get }

  var helpStore: String { get }
  var helpLanguage: String { get }
  var helpJSON: String { get }
  var helpSure: String { get }
  var helpNameOrID: String { get }
  var helpPerson: String { get }
  var helpAllMentions: String { get }
  var helpAbout: String { get }
  var helpMaxPaths: String { get }
  var helpWith: String { get }
  var helpFrom: String { get }
  var helpTo: String { get }
  var helpStatus: String { get }
  var helpPaths: String { get }
  var helpFormat: String { get }
  var helpPublished: String { get }
  var helpPublisher: String { get }
  var helpPathPattern: String { get }
  var helpJobs: String { get }
  var helpPrune: String { get }
  var helpReport: String { get }
  var helpForget: String { get }
  var helpWords: String { get }
  var helpKind: String { get }
  var helpLimit: String { get }
  var helpListed: String { get }
  var helpSince: String { get }
  var helpSort: String { get }
  var helpExportFormat: String { get }
  var helpOutput: String { get }
  var helpTagFiles: String { get }
  var helpAboutName: String { get }
  var helpAt: String { get }
  var helpTheme: String { get }
  var helpScript: String { get }
  var helpSize: String { get }
  var helpAccept: String { get }

  /// A help page of the parser, whose own words are English, in this language.
  func translatingHelp(_ text: String) -> String
}

/// Words for facts.
protocol FactPhrases: Sendable {
  var articles: String { get }
  var people: String { get }
  var firms: String { get }
  var meetings: String { get }
  var ties: String { get }
  var quotes: String { get }
  var claims: String { get }
  var roles: String { get }
  var holders: String { get }
  var mentions: String { get }
  var tellings: String { get }
  var dayUnknown: String { get }
  var unknownPublisher: String { get }
  var overdue: String { get }
  var weak: String { get }

  func kind(_ kind: EntityKind) -> String
  func firmKind(_ kind: FirmKind) -> String
  func roleStatus(_ status: RoleStatus) -> String
  func part(_ part: MeetingPart) -> String
  func partOfDay(_ part: PartOfDay) -> String
  func tieKind(_ kind: TieKind) -> String
  func tieStatus(_ status: TieStatus) -> String
  /// Sums of one number in different units, told of one tie.
  func unitDoubt(_ amounts: [String]) -> String
  func certainty(_ certainty: Certainty) -> String
  /// What a step of a path runs along: a neighbour's kind.
  func step(_ kind: String) -> String
  func reason(_ reason: MatchReason) -> String
  func facet(_ facet: Changes.Facet) -> String
  func attributed(to whom: String) -> String
  func asOf(_ day: String) -> String
  func alsoWritten(_ forms: String) -> String
  func bylines(_ names: String) -> String
  func line(_ number: Int) -> String
  func andOtherArticles(_ count: Int) -> String
  func moreMentions(_ count: Int) -> String
}

/// Words for how a statement came into the graph.
protocol ExplanationPhrases: Sendable {
  var abstractExplain: String { get }
  var helpExplained: String { get }

  /// How a rule reads, in a sentence.
  func rule(_ name: String) -> String
  func ruleAndConfidence(_ rule: String, _ confidence: Double) -> String
  func howSurely(_ certainty: Certainty, by whom: String?) -> String
  var onlyAClaim: String { get }
  var isWeak: String { get }
  func nothingToExplain(_ name: String) -> Complaint
}

/// What commands report when all is well.
protocol ReportPhrases: Sendable {
  func caseBegun(_ store: String) -> String
  func caseIsThere(_ store: String, articles: Int) -> String
  func storeIs(_ store: String) -> String
  func verified(_ checked: Int, bad: Int) -> String
  func fault(_ fault: Verification.Fault) -> String
  var nothingNew: String { get }
  var newArticles: String { get }
  var newPeople: String { get }
  var newFirms: String { get }
  var newMeetings: String { get }
  var settledPlans: String { get }
  var conflicts: String { get }
  var linking: String { get }
  var ingestUnderWay: String { get }
  /// The graph is being made anew, which was left behind the articles.
  var catchingUp: String { get }
  var caughtUp: String { get }
  func fileStatus(_ word: String) -> String
  func skipped(_ reason: String) -> String
  func moreHoldNothing(_ count: Int) -> String
  func moreSkipped(_ count: Int) -> String
  func skip(_ skip: ReadingSkip) -> String
  var holdsNothing: String { get }
  func holds(_ counts: FileOutcome.Counts) -> String
  func ingested(
    _ report: IngestReport, pruned: Int, counts: GraphCounts, store: String, interrupted: Bool
  ) -> String
  func forgotten(_ count: Int) -> String
  func whichOf(_ name: String) -> String
  func whichLike(_ name: String) -> String
  func numberPrompt(_ count: Int) -> String
}

/// What is said when something could not be done.
protocol FailurePhrases: Sendable {
  func usage(_ problem: UsageProblem) -> String
  func noSubcommand(_ word: String, nearest: String?) -> Complaint
  func seeHelp(_ command: String) -> String
  func fault(_ reason: String) -> Complaint
  func outputFailed(_ reason: String) -> Complaint
  func inputFailed(_ reason: String) -> Complaint
  func badTime(_ text: String) -> Complaint
  func badDate(_ text: String, option: String) -> Complaint
  func notPositive(_ option: String, _ text: String) -> Complaint

  func unread(_ error: ReadingError) -> Complaint
  var noArticles: Complaint { get }
  func noArticle(_ name: String) -> Complaint
  func nothingFits(_ words: String) -> Complaint
  func cannotWrite(_ reason: String) -> Complaint
  func script(_ error: ExplorerError) -> Complaint
  func otherScreen(expected: String, found: String) -> Complaint
  var onlyForScripts: Complaint { get }
  func noScreen(_ error: TerminalError) -> Complaint
  func noFolder(_ reason: String) -> Complaint
  var storeIsFolder: Complaint { get }
  var storeIsForeign: Complaint { get }
  var storeIsNewer: Complaint { get }
  var storeIsForbidden: Complaint { get }
  var storeIsLocked: Complaint { get }
  var storeIsDamaged: Complaint { get }
  var diskIsFull: Complaint { get }
  func noStore(_ path: String) -> Complaint
  func noEntity(_ name: String) -> Complaint
  func severalEntities(_ name: String, _ count: Int) -> Complaint
  func onlySimilar(_ name: String) -> Complaint
  func noQuotes(_ name: String, about word: String?) -> Complaint
  func noMeetings(with names: [String]) -> Complaint
  func notJoined(_ a: String, _ b: String) -> Complaint
}

/// Words for what a reader decides.
protocol JudgingPhrases: Sendable {
  var groupJudging: String { get }
  var abstractMerge: String { get }
  var abstractDistinct: String { get }
  var abstractSplit: String { get }
  var abstractUndo: String { get }
  var abstractRedo: String { get }
  var abstractHistory: String { get }
  var helpSplitArticles: String { get }
  var helpSplitEach: String { get }
  var helpDecision: String { get }

  func act(_ act: Deed.Act) -> String
  func state(of decision: Decision) -> String
  func merged(_ a: String, _ b: String, into name: String, _ id: String) -> String
  func keptApart(_ a: String, _ b: String) -> String
  func parted(_ name: String) -> String
  func takenOutOf(_ name: String, _ meeting: String) -> String
  func leftOpen(_ a: String, _ b: String) -> String
  func howToUndo(_ id: String) -> String
  func idleDecisions(_ count: Int) -> String
  func undone(_ decision: Decision) -> String
  func redone(_ decision: Decision) -> String

  func notToBeJudged(_ name: String) -> Complaint
  func alreadyOne(_ name: String) -> Complaint
  func differentKinds(_ a: String, _ b: String) -> Complaint
  func stillOne(_ name: String) -> Complaint
  func judgedDifferent(_ a: String, _ b: String, in id: String) -> Complaint
  func alreadyDifferent(_ a: String, _ b: String, in id: String) -> Complaint
  var splitWhat: Complaint { get }
  func notNamedThere(_ name: String, _ article: String) -> Complaint
  func nothingLeft(_ name: String) -> Complaint
  func onlyOneArticle(_ name: String) -> Complaint
  var nothingToUndo: Complaint { get }
  var nothingToRedo: Complaint { get }
  func noDecision(_ id: String) -> Complaint
}
