import NewsGraph
import NewsModel
public import TextUI

/// Everything that the explorer knows and shows: a value that `reduce` changes and `draw` shows.
public struct ExplorerState: Hashable, Sendable {
  /// Whether the reader has left.
  public internal(set) var isFinished = false
  /// The screen.
  public internal(set) var size: Size
  let language: Language
  private(set) var theme: Theme
  let storeName: String
  /// The keys in force.
  let keyMap: KeyMap
  /// Whether the pointer's reports are asked for and acted on.
  public internal(set) var isMouseOn: Bool
  var counts: GraphCounts?
  /// The list panes.
  var lists: [Pane: ListState] = [
    .people: ListState(.person), .firms: ListState(.firm), .meetings: ListState(.meeting),
    .articles: ListState(.article),
  ]
  /// The list used last: the detail pane shows its selection.
  var list = Pane.people
  /// The pane that takes the keys.
  var focus = Pane.people
  /// The page in the detail pane.
  var page: PageState?
  /// The page that was asked for and has not come.
  var wanted: PageLocation?
  /// The evidence pane.
  var reading: EvidenceText?
  var shelf = Shelf()
  var askedArticle: ContentID?
  var askedPath: PathRequest?
  var history = History()
  /// What the pages gone to are of, by id.
  var visited: [ContentID: EntityRef] = [:]
  /// The lines of the command line, the latest first.
  var commandsRun: [String] = []
  /// The places visited, the latest first.
  var recents: [EntityRef] = []
  var popup: Popup?
  /// The filter of the list, while it is being typed.
  var filterField: TextField?
  /// A text that is asked for.
  var prompt: Prompt?
  /// What is starred, noted or watched.
  var badges: [ContentID: Set<Badge>] = [:]
  /// What was taken for the brief.
  var clipped = Clipped()
  /// What the letters of marks lead to.
  var marks: [String: EntityRef] = [:]
  /// The rows picked out.
  var tags = Tags()
  /// The articles opened in this run.
  var opened: Set<ContentID> = []
  /// Which graph was read.
  var version: Int?
  /// The day that it is; plans for days before it are overdue.
  var today = CivilDay(number: 0)
  /// Whether a reader can do something to the graph.
  let hasHand: Bool
  /// Whether the graph is being made anew.
  var isWorking = false
  /// Whether what is being done is a verdict on a pair.
  var awaitsVerdict = false
  var pending = PendingKeys()
  var message: Message?
  /// Whether something could not be read; the next command asks for it again.
  var hasFailed = false
  var isHangulKeyboard = false

  /// What lies over the panes.
  enum Popup: Hashable, Sendable {
    case finder(Finder)
    case help(HelpSheet)
    case review(ReviewSheet)
    case commands(CommandLine)
    case history(HistorySheet)
    case brief(BriefSheet)
  }

  /// Makes the state before anything was read.
  ///
  /// - Parameter hasHand: whether a reader can do something to the graph.
  public init(
    size: Size, language: Language, theme: Theme, storeName: String, hasHand: Bool = false,
    keyMap: KeyMap = .standard, isMouseOn: Bool = false
  ) {
    self.keyMap = keyMap
    self.isMouseOn = isMouseOn
    self.hasHand = hasHand
    self.size = size
    self.language = language
    self.theme = theme
    self.storeName = storeName
  }

  /// Whether keys are text.
  public var isTyping: Bool {
    switch popup {
    case .finder, .commands: true
    case .help(let sheet): sheet.isTyping
    case .review, .history: false
    case .brief: prompt != nil
    case nil: filterField != nil || prompt != nil
    }
  }

  /// Whether they are text of a list's filter.
  var isTypingFilter: Bool { popup == nil && prompt == nil && filterField != nil }

  /// Whether something pressed is dropped after a while without a key.
  public var awaitsIdle: Bool { pending.left != nil }
}

extension ExplorerState {
  var words: any Words { language.words }

  /// Where the panes stand.
  var layout: ScreenLayout {
    ScreenLayout(
      size, focus: focus, list: list, isAlone: standsAlone, isBroad: page?.aspect.isBroad == true)
  }

  /// The name of what the detail pane shows.
  var pageTitle: String? {
    guard let page else { return nil }
    if page.id == .home, case .timeline = page.aspect { return words.help(.timeline) }
    return page.page.ref?.label ?? words.home
  }

  /// Whether what the detail pane shows has no evidence pane beside it: an article is its own, and the
  /// first page merely leads on.
  var standsAlone: Bool { isArticle || page?.id == .home }

  /// Whether the detail pane shows an article.
  var isArticle: Bool {
    guard case .article = page?.page.subject else { return false }
    return true
  }

  /// The list with the focus, or used last.
  var currentList: ListState? { lists[list] }

  /// The place to come back to.
  var here: Location {
    Location(
      focus: focus, list: list, filter: currentList?.filter ?? "",
      order: currentList?.order ?? .rank,
      listPlace: currentList?.place ?? ListState.Place(cursor: 0, top: 0),
      page: wanted ?? page?.location)
  }
}

extension ExplorerState {
  /// Takes the colours that a device has.
  mutating func suit(_ colors: ColorCapability) { theme = theme.suited(to: colors) }
}
