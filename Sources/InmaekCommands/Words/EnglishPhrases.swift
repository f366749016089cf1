import ArticleReading
import Explorer
import GraphStore
import NameSearch
import NewsGraph
import NewsModel
import Terminal

/// What the program says in English.
struct EnglishPhrases: Phrases {
  func translatingHelp(_ text: String) -> String { text }
}

extension EnglishPhrases: HelpPhrases {
  var abstract: String { "Walk the people, firms and meetings in Korean news." }
  var usage: String {
    """
    inmaek                  browse the store at hand
    inmaek <path> ...       read files or folders into it, then browse
    inmaek <subcommand> [<options>]
    """
  }
  var groupStore: String { "Store" }
  var groupReading: String { "Reading" }
  var groupExchange: String { "Exchange" }

  var abstractOpen: String { "Read paths into the store, then browse it." }
  var abstractInit: String { "Start a case here: a .inmaek folder with a store of its own." }
  var abstractIngest: String { "Read files, folders or standard input into the store." }
  var abstractForget: String { "Take articles out of the store again." }
  var abstractStats: String { "Tell how much the store holds." }
  var abstractVerify: String { "Check that the words behind every statement stand in its article." }
  var abstractBrowse: String { "Walk the graph in the terminal." }
  var abstractSearch: String { "Find people, firms, meetings and articles." }
  var abstractShow: String { "Show one entity with the words behind every statement." }
  var abstractList: String { "List everything of a kind, separated by tabs, the id first." }
  var abstractMeetings: String { "List meetings by who took part, when, and what became of them." }
  var abstractQuotes: String { "List what somebody said, word for word." }
  var abstractPath: String { "Tell how two entities are joined, with the words behind every step." }
  var abstractChanges: String { "Tell what is new: articles, people, meetings, conflicts." }
  var abstractExport: String { "Write the whole graph out." }
  var abstractTag: String { "Mark the people, firms and titles in lines of text." }

  var helpStore: String { "The store's file (else $INMAEK_STORE, a case's .inmaek, your own)." }
  var helpLanguage: String { "The language of the interface (else by the locale)." }
  var helpJSON: String { "Print JSON, one object a line." }
  var helpSure: String { "Leave out what is weak." }
  var helpNameOrID: String { "A name or an id." }
  var helpPerson: String { "A person's name or id." }
  var helpAllMentions: String { "Show every mention." }
  var helpAbout: String { "Only what holds this word." }
  var helpMaxPaths: String { "How many ways to tell at most." }
  var helpWith: String { "Who took part; given again, all of them. A firm stands for its people." }
  var helpFrom: String { "From this day, month or year on." }
  var helpTo: String { "Up to this day, month or year." }
  var helpStatus: String { "What became of it." }
  var helpPaths: String { "Files and folders; - for standard input." }
  var helpFormat: String { "How the files are written." }
  var helpPublished: String { "The day of articles that do not tell theirs." }
  var helpPublisher: String { "The outlet of articles that do not name theirs." }
  var helpPathPattern: String { "How paths tell them, as in '{publisher}/{date}_*'." }
  var helpJobs: String { "How many articles to work on at once." }
  var helpPrune: String { "Forget articles whose files are gone from these paths." }
  var helpReport: String { "Tell of every file, as text or JSON." }
  var helpForget: String { "A file's or folder's path, or an article's id." }
  var helpWords: String { "Words that must all fit; initials (ㅇㅈㅇ) and romanised names do." }
  var helpKind: String { "Only this kind; may be given again." }
  var helpLimit: String { "How many to print at most." }
  var helpListed: String { "What to list." }
  var helpSince: String { "Only what is new since then: last, 2025-02-04, yesterday, 3d, 12h." }
  var helpSort: String { "The order: rank, name or date." }
  var helpExportFormat: String { "The format to write." }
  var helpOutput: String { "The file to write instead of standard output." }
  var helpTagFiles: String { "Files to read instead of standard input." }
  var helpAboutName: String { "Only what concerns this one." }
  var helpAt: String { "Begin at this name or id." }
  var helpTheme: String { "The colours to use." }
  var helpScript: String { "Play a script of keys instead of reading the keyboard." }
  var helpSize: String { "The size of the screen that a script sees." }
  var helpAccept: String { "Write what a script shows into its expectations." }
}

extension EnglishPhrases: FactPhrases {
  var articles: String { "articles" }
  var people: String { "people" }
  var firms: String { "firms" }
  var meetings: String { "meetings" }
  var ties: String { "ties" }
  var quotes: String { "quotes" }
  var claims: String { "claims" }
  var roles: String { "roles" }
  var holders: String { "people" }
  var mentions: String { "mentions" }
  var tellings: String { "told by" }
  var dayUnknown: String { "day unknown" }
  var unknownPublisher: String { "unknown outlet" }
  var overdue: String { "overdue, no report" }
  var weak: String { "weak" }

  func kind(_ kind: EntityKind) -> String { kind.rawValue }
  func firmKind(_ kind: FirmKind) -> String { kind.rawValue }
  func roleStatus(_ status: RoleStatus) -> String { status.rawValue }
  func part(_ part: MeetingPart) -> String { part.rawValue }
  func partOfDay(_ part: PartOfDay) -> String { part.rawValue }
  func tieKind(_ kind: TieKind) -> String { kind.rawValue }
  func tieStatus(_ status: TieStatus) -> String { status.rawValue }
  func unitDoubt(_ amounts: [String]) -> String {
    "unit in doubt: \(amounts.joined(separator: " / "))"
  }
  func certainty(_ certainty: Certainty) -> String { certainty.rawValue }
  func step(_ kind: String) -> String { kind }
  func reason(_ reason: MatchReason) -> String { reason.rawValue }
  func facet(_ facet: Changes.Facet) -> String { facet.rawValue }
  func attributed(to whom: String) -> String { "according to \(whom)" }
  func asOf(_ day: String) -> String { "as of \(day)" }
  func alsoWritten(_ forms: String) -> String { "also written: \(forms)" }
  func bylines(_ names: String) -> String { "by \(names)" }
  func line(_ number: Int) -> String { "line \(number)" }
  func andOtherArticles(_ count: Int) -> String {
    "and \(count) other \(count == 1 ? "article" : "articles")"
  }
  func moreMentions(_ count: Int) -> String { "… \(count) more; --all shows them" }
}

extension EnglishPhrases: ReportPhrases {
  func caseBegun(_ store: String) -> String {
    "a case begins here: \(store); `inmaek ingest PATH…` reads articles into it"
  }
  func caseIsThere(_ store: String, articles: Int) -> String {
    "there is a case here already: \(store), \(articles) \(articles == 1 ? "article" : "articles")"
  }
  func storeIs(_ store: String) -> String { "store: \(store)" }
  func verified(_ checked: Int, bad: Int) -> String {
    bad == 0
      ? "\(checked) statements and mentions checked, all borne out"
      : "\(checked) statements and mentions checked, \(bad) not borne out"
  }
  func fault(_ fault: Verification.Fault) -> String {
    switch fault {
    case .quoteNotThere: "the quoted words do not stand there"
    case .wrongLine: "the quote begins on another line"
    case .nameNotThere: "the name does not stand there"
    case .noEvidence: "there is no evidence"
    }
  }
  var nothingNew: String { "nothing new" }
  var newArticles: String { "new articles" }
  var newPeople: String { "new people" }
  var newFirms: String { "new firms" }
  var newMeetings: String { "new meetings" }
  var settledPlans: String { "plans that came to something" }
  var conflicts: String { "conflicting claims" }
  var linking: String { "joining what the articles tell" }
  var catchingUp: String { "bringing the graph up to date with the articles…" }
  var caughtUp: String { "The graph is up to date with the articles" }
  var ingestUnderWay: String {
    "an ingest is under way; this is what was told before it"
  }
  func fileStatus(_ word: String) -> String { word }
  func skipped(_ reason: String) -> String { "skipped: \(reason)" }
  func moreHoldNothing(_ count: Int) -> String {
    "… \(count) more hold none; --report text lists them all"
  }
  func moreSkipped(_ count: Int) -> String {
    "… \(count) more skipped; --report text lists them all"
  }
  func skip(_ skip: ReadingSkip) -> String {
    switch skip {
    case .hidden: "hidden"
    case .unsupported(let ending): ".\(ending) is not read"
    case .visited: "this folder was read already"
    case .brokenLink: "a link that leads nowhere"
    }
  }
  var holdsNothing: String { "read; it holds no people, firms or meetings" }
  func holds(_ counts: FileOutcome.Counts) -> String {
    [
      counted(counts.people, "person", "people"), counted(counts.firms, "firm", "firms"),
      counted(counts.meetings, "meeting", "meetings"), counted(counts.ties, "tie", "ties"),
    ].joined(separator: ", ")
  }
  func ingested(
    _ report: IngestReport, pruned: Int, counts: GraphCounts, store: String, interrupted: Bool
  ) -> String {
    var done = ["\(report.read) read"]
    if report.known > 0 { done.append("\(report.known) known") }
    if report.skipped > 0 { done.append("\(report.skipped) skipped") }
    if report.failed > 0 { done.append("\(report.failed) failed") }
    if pruned > 0 { done.append("\(pruned) forgotten") }
    let held = [
      counted(counts.articles, "article", "articles"), counted(counts.people, "person", "people"),
      counted(counts.firms, "firm", "firms"), counted(counts.meetings, "meeting", "meetings"),
      counted(counts.ties, "tie", "ties"),
    ]
    return (interrupted ? "stopped: " : "") + done.joined(separator: ", ") + "; "
      + held.joined(separator: ", ") + " in \(store)"
  }
  func forgotten(_ count: Int) -> String {
    counted(count, "article", "articles") + " forgotten"
  }
  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
  func whichOf(_ name: String) -> String { "\(name) fits several names:" }
  func whichLike(_ name: String) -> String { "nothing is called \(name); like it are:" }
  func numberPrompt(_ count: Int) -> String { "which one (1–\(count))?" }
}

extension EnglishPhrases: FailurePhrases {
  func usage(_ problem: UsageProblem) -> String {
    switch problem {
    case .unknownOption(let name, let nearest?): "no option \(name); \(nearest) is near"
    case .unknownOption(let name, nil): "no option \(name)"
    case .missingValue(let option): "\(option) lacks its value"
    case .missingArgument(let name): "\(name) is missing"
    case .unexpected(let words): "too many arguments: \(words.joined(separator: " "))"
    case .badValue(let value, let option, let choices):
      choices.isEmpty
        ? "\(option) cannot be \(value)"
        : "\(option) cannot be \(value), only \(choices.joined(separator: ", "))"
    case .other(let text): text
    }
  }
  func noSubcommand(_ word: String, nearest: String?) -> Complaint {
    Complaint(
      "\(word) is no subcommand and no path",
      nearest.map { "did you mean `inmaek \($0)`?" } ?? "see inmaek --help")
  }
  func seeHelp(_ command: String) -> String { "see \(command)" }
  func fault(_ reason: String) -> Complaint {
    Complaint("a fault of the program: \(reason)", "please report it with the command")
  }
  func outputFailed(_ reason: String) -> Complaint {
    Complaint("the output could not be written: \(reason)", "what is there is not complete")
  }
  func inputFailed(_ reason: String) -> Complaint {
    Complaint("standard input could not be read: \(reason)")
  }
  func badTime(_ text: String) -> Complaint {
    Complaint("\(text) is no time", "write last, 2025-02-04, yesterday, 3d or 12h")
  }
  func badDate(_ text: String, option: String) -> Complaint {
    Complaint("\(option) \(text) is no date", "write 2025-02-04, 2025-02 or 2025")
  }
  func notPositive(_ option: String, _ text: String) -> Complaint {
    Complaint("\(option) \(text) is too small", "give 1 or more")
  }

  func unread(_ error: ReadingError) -> Complaint {
    switch error {
    case .missing: Complaint("there is nothing at this path", "check how it is written")
    case .unreadable(let reason): Complaint("it cannot be read: \(reason)", "check its permissions")
    case .empty: Complaint("the file is empty", "there is nothing to read")
    case .blank: Complaint("there are only blanks in it", "there is nothing to read")
    case .binary(let format): Complaint("it is no text but \(format)", "give articles as text")
    case .unsupported(let format): Complaint("\(format) is not read", "give articles as text")
    case .undecodable(let byte, _):
      Complaint(
        "it is neither UTF-8, UTF-16 nor CP949 from byte \(byte + 1) on", "save it as UTF-8")
    case .unknownEncoding:
      Complaint("it is CP949, which this system cannot read", "save it as UTF-8")
    case .tooLarge(let limit):
      Complaint("it is longer than \(limit >> 20) MB", "give one article a file")
    case .notAFile: Complaint("it is no file", "give files and folders")
    case .badPattern(let pattern):
      Complaint(
        "\(pattern) is no path pattern", "use {publisher}, {date}, {title} and *, apart")
    }
  }
  var noArticles: Complaint {
    Complaint("there is no article in this folder", "articles are plain text files")
  }
  func noArticle(_ name: String) -> Complaint {
    Complaint("no article stands at \(name)", "`inmaek list articles` lists them")
  }
  func nothingFits(_ words: String) -> Complaint { Complaint("nothing fits \(words)") }
  func cannotWrite(_ reason: String) -> Complaint {
    Complaint("the file cannot be written: \(reason)", "name another file")
  }
  func script(_ error: ExplorerError) -> Complaint {
    switch error {
    case .unknownStep(_, let step): Complaint("there is no step \(step)")
    case .missingWords(_, let step): Complaint("\(step) lacks its words")
    case .unknownKey(_, let name): Complaint("there is no key \(name)")
    case .unknownCommand(_, let name): Complaint("there is no command \(name)")
    case .badSize(_, let text): Complaint("\(text) is no size", "write it as 80x24")
    case .notShown(_, let text, _): Complaint("the screen does not show \(text)")
    case .shown(_, let text, _): Complaint("the screen shows \(text)")
    }
  }
  func otherScreen(expected: String, found: String) -> Complaint {
    Complaint("the screen is another: \(found) instead of \(expected)", "--accept takes it over")
  }
  var onlyForScripts: Complaint {
    Complaint("--size and --accept are for scripts", "give one with --script")
  }
  func noScreen(_ error: TerminalError) -> Complaint {
    switch error {
    case .inputIsNoTerminal, .outputIsNoTerminal:
      Complaint("browsing needs a terminal", "`inmaek list` and `inmaek show` do not")
    case .unknownTerminal(let name):
      Complaint("the terminal \"\(name)\" is not known here", "set TERM, as to xterm-256color")
    case .dumbTerminal(let name):
      Complaint("the terminal \(name) cannot move its cursor", "set TERM, as to xterm-256color")
    case .noUTF8Locale: Complaint("this system has no UTF-8 locale", "install C.UTF-8")
    case .alreadyOpen: Complaint("the screen is in use")
    case .system(let code): Complaint("the terminal cannot be used: error \(code)")
    }
  }
  func noFolder(_ reason: String) -> Complaint {
    Complaint("the folder cannot be made: \(reason)", "name another store with --store")
  }
  var storeIsFolder: Complaint { Complaint("this is a folder, not a store", "name the file") }
  var storeIsForeign: Complaint {
    Complaint("this file is no store of inmaek", "name another with --store")
  }
  var storeIsNewer: Complaint {
    Complaint("a later version of inmaek wrote this store", "update inmaek")
  }
  var storeIsForbidden: Complaint {
    Complaint("the store cannot be read or written", "check its permissions and its folder's")
  }
  var storeIsLocked: Complaint {
    Complaint("another program is writing to this store", "try again in a moment")
  }
  var storeIsDamaged: Complaint {
    Complaint("the store is damaged", "move it away and read the articles again")
  }
  var diskIsFull: Complaint { Complaint("no room is left on the disk", "make room and go on") }
  func noStore(_ path: String) -> Complaint {
    Complaint(
      "there is no store at \(path)", "`inmaek ingest PATH…` makes one, --store names another")
  }
  func noEntity(_ name: String) -> Complaint {
    Complaint("nothing here is called \(name)", "`inmaek search` looks more widely")
  }
  func severalEntities(_ name: String, _ count: Int) -> Complaint {
    Complaint("\(name) fits \(count) names", "name one by its id")
  }
  func onlySimilar(_ name: String) -> Complaint {
    Complaint("nothing here is called \(name)", "like it are")
  }
  func noQuotes(_ name: String, about word: String?) -> Complaint {
    Complaint("no words of \(name)\(word.map { " about \($0)" } ?? "") are told here")
  }
  func noMeetings(with names: [String]) -> Complaint {
    Complaint(
      names.isEmpty
        ? "no such meeting is told here"
        : "no such meeting with \(names.joined(separator: " and ")) is told here")
  }
  func notJoined(_ a: String, _ b: String) -> Complaint {
    Complaint("nothing told here joins \(a) and \(b)")
  }
}
