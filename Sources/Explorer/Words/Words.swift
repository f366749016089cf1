import HangulText
import NameSearch
import NewsGraph
import NewsModel

/// All words of the interface, in one language: one type a language.
protocol Words: Sendable {
  // Names of things.
  func name(_ pane: Pane) -> String
  func plural(_ kind: EntityKind) -> String
  func singular(_ kind: EntityKind) -> String
  func section(_ section: Section) -> String
  func status(_ status: MeetingStatus) -> String
  func status(_ status: TieStatus) -> String
  func status(_ status: RoleStatus) -> String
  func part(_ part: MeetingPart) -> String
  func partOfDay(_ part: PartOfDay) -> String
  func weekday(_ index: Int) -> String
  func kind(_ kind: FirmKind) -> String
  func kind(_ kind: TieKind) -> String
  func certainty(_ certainty: Certainty) -> String
  func reason(_ reason: MatchReason) -> String

  // Counts and small phrases.
  var outlets: String { get }
  func stories(_ count: Int) -> String
  func times(_ count: Int) -> String
  func people(_ count: Int) -> String
  func mentions(_ count: Int) -> String
  func asOf(_ date: String) -> String
  var home: String { get }
  var welcome: String { get }
  func since(_ time: String) -> String
  var nothingNew: String { get }
  func line(_ number: Int) -> String
  var unknownOutlet: String { get }
  var undated: String { get }
  var weak: String { get }
  func unitDoubt(_ amounts: [String]) -> String
  var file: String { get }
  var reporters: String { get }

  // What the screen says of itself.
  func message(_ message: Message) -> String
  func empty(_ kind: EntityKind, filter: String) -> String
  func order(_ order: ListOrder) -> String
  func filterFault(_ fault: FilterText.Fault) -> String
  var emptyStore: String { get }
  var nothingFound: String { get }
  var noTextFound: String { get }
  var noEvidence: String { get }
  var noText: String { get }
  var tooSmall: String { get }
  var mouse: String { get }
  var hangulKeyboard: String { get }
  var finderTitle: String { get }
  var commandsTitle: String { get }
  var historyTitle: String { get }
  func aspect(_ aspect: Aspect) -> String
  var finderLegend: String { get }
  var textLegend: String { get }
  func textFault(_ fault: TextQuery.Fault) -> String
  var finderRecent: String { get }
  var finderKept: String { get }
  func foundAs(_ name: String) -> String
  var helpTitle: String { get }
  var helpCounts: String { get }

  // Sides of a page.
  func timeline(_ scale: TimeScale) -> String
  var mentioned: String { get }
  var overduePlan: String { get }
  func columnsHidden(_ before: Int, _ after: Int) -> String
  func depth(_ steps: Int) -> String
  var claims: String { get }
  func more(_ count: Int) -> String
  func pathFrom(_ name: String) -> String
  var pathComing: String { get }
  var noPath: String { get }
  func hubs(_ areWelcome: Bool, _ key: String) -> String
  func way(_ number: Int, _ steps: Int) -> String
  func step(_ kind: String) -> String

  // The reader's hand.
  func trace(_ trace: Correction.Trace) -> String
  func howToUndo(_ key: String) -> String
  func field(_ field: Correction.Field) -> String
  func ask(_ entry: Prompt.Entry) -> String
  func sameAs(_ name: String) -> String
  func differentFrom(_ name: String) -> String
  var finderPicks: String { get }
  var reviewTitle: String { get }
  var reviewComing: String { get }
  var reviewEmpty: String { get }
  var judgedBefore: String { get }
  func verdict(_ verdict: Judgement.Verdict) -> String
  var speaksForOne: String { get }
  var speaksForTwo: String { get }

  // The brief.
  var briefTitle: String { get }
  var briefComing: String { get }
  func briefEmpty(_ key: String) -> String
  var briefFile: String { get }

  // Commands.
  func group(_ group: Command.Group) -> String
  func help(_ command: Command) -> String
  func hint(_ hint: Hint) -> String
}

/// The headings of pages.
enum Section: Hashable, Sendable, CaseIterable {
  case meetings, peopleMet, ties, quotes, roles, holders, forms, articles
  case participants, firms, tellings, agreed
  case date, place, topics
  case unread, watched, settled, conflicts, overdue, undated
  case newMeetings, newPeople, newFirms, leadingPeople, leadingFirms, latestMeetings
}

/// The short words beside keys in the bottom line.
enum Hint: Hashable, Sendable, CaseIterable {
  case open, back, forward, find, filter, help, close, leave
  case panes, others, links, evidence, choose, former, accept, cancel, clear, article, scroll
  case same, different, unsure, undo
  case run, complete
  case order, takeOut, write
}
