import NameSearch
import NewsModel

/// The interface in English.
struct EnglishWords: Words {
  let outlets = "outlets"
  let unknownOutlet = "unknown outlet"
  let undated = "undated"
  let weak = "uncertain"
  func unitDoubt(_ amounts: [String]) -> String { "unit? \(amounts.joined(separator: " / "))" }
  let file = "file"
  let reporters = "by"
  let emptyStore = "No articles yet. Read some with: inmaek ingest PATH"
  let nothingFound = "No name fits"
  let noTextFound = "No article says that"
  let noEvidence = "No evidence for this line"
  let noText = "The text is not here"
  let mouse = "mouse"
  let tooSmall = "Window too small"
  let hangulKeyboard = "Hangul keyboard"
  let finderTitle = "Find"
  let finderLegend = "@person  #firm  ~meeting  \"text   all words must fit"
  let finderRecent = "Visited lately"
  let finderKept = "Searches that are kept: Enter picks one"
  let helpTitle = "Help"
  let helpCounts = "5j  a number repeats a motion"

  func name(_ pane: Pane) -> String {
    switch pane {
    case .people: "People"
    case .firms: "Firms"
    case .meetings: "Meetings"
    case .articles: "Articles"
    case .detail: "Detail"
    case .evidence: "Evidence"
    }
  }

  func plural(_ kind: EntityKind) -> String {
    switch kind {
    case .person: "people"
    case .firm: "firms"
    case .meeting: "meetings"
    case .article: "articles"
    }
  }

  func singular(_ kind: EntityKind) -> String { kind.rawValue }

  func section(_ section: Section) -> String {
    switch section {
    case .meetings: "Meetings"
    case .peopleMet: "People met"
    case .ties: "Ties"
    case .quotes: "Quotes"
    case .roles: "Roles"
    case .holders: "People"
    case .forms: "Written forms"
    case .articles: "Articles"
    case .participants: "Participants"
    case .firms: "Firms"
    case .tellings: "By article"
    case .agreed: "Agreed there"
    case .date: "Date"
    case .place: "Place"
    case .topics: "Topics"
    case .unread: "Unread articles"
    case .watched: "On your watch list"
    case .settled: "Plans settled"
    case .conflicts: "Articles that disagree"
    case .overdue: "Plans without a report"
    case .undated: "Articles without a date"
    case .newMeetings: "New meetings"
    case .newPeople: "New people"
    case .newFirms: "New firms"
    case .leadingPeople: "People most told of"
    case .leadingFirms: "Firms most told of"
    case .latestMeetings: "Latest meetings"
    }
  }

  func status(_ status: MeetingStatus) -> String { status.rawValue }
  func status(_ status: TieStatus) -> String { status.rawValue }
  func status(_ status: RoleStatus) -> String { status.rawValue }

  func part(_ part: MeetingPart) -> String {
    switch part {
    case .host: "host"
    case .attending: "sat in"
    case .invited: "invited"
    }
  }

  func partOfDay(_ part: PartOfDay) -> String { part.rawValue }

  func weekday(_ index: Int) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return days.indices.contains(index) ? days[index] : ""
  }

  func kind(_ kind: FirmKind) -> String { kind.rawValue }
  func kind(_ kind: TieKind) -> String { kind.rawValue }
  func certainty(_ certainty: Certainty) -> String { certainty.rawValue }
  func reason(_ reason: MatchReason) -> String { reason.rawValue }
  func stories(_ count: Int) -> String { count == 1 ? "1 article" : "\(count) articles" }
  func times(_ count: Int) -> String { "\(count)×" }
  func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
  func mentions(_ count: Int) -> String { count == 1 ? "1 mention" : "\(count) mentions" }
  func asOf(_ date: String) -> String { "as of \(date)" }
  func line(_ number: Int) -> String { "line \(number)" }
}

extension EnglishWords {
  func message(_ message: Message) -> String {
    switch message {
    case .noPast: "Nothing further back"
    case .noFuture: "Nothing further forward"
    case .noLink: "Nothing to follow here"
    case .noEvidence: "No further evidence"
    case .gone: "That entry is not there any more"
    case .unknownKey(let key, let help): "\(key) does nothing here. \(help) for help"
    case .unknownCommand(let name): "No command ‘\(name)’"
    case .noFile: "No article here to open"
    case .nothingUnread: "No unread article"
    case .allRead: "All articles are marked as read"
    case .noSubject: "Nothing here that this can be done to"
    case .filterFault(let fault): filterFault(fault)
    case .noDays: "People and firms have no day to sort by"
    case .nothingTagged(let key): "Nobody is tagged; \(key) in a list tags"
    case .notForSeveral: "Not with several tagged; Esc untags"
    case .noMark(let letter, let key): "No mark \(letter); \(key) \(letter) sets it"
    case .mouse(true, let key): "Mouse on; Shift selects text, \(key) turns it off"
    case .mouse(false, _): "Mouse off"
    case .readOnly: "This view can only be read"
    case .reading: "Reading…  Esc stops"
    case .stopped: "Stopped"
    case .catchingUp: "Bringing the graph up to date with the articles…"
    case .working: "Working…"
    case .relinking(let stage, let count): "Joining anew, \(stage) of \(count)…  Esc stops"
    case .done(let words): words
    case .copied(let text, let toBuffer):
      (toBuffer ? "In tmux's buffer: " : "Copied: ") + text
    case .refused(let reason): reason
    case .failed(let reason): "Could not read: \(reason)"
    }
  }

  func empty(_ kind: EntityKind, filter: String) -> String {
    filter.isEmpty ? "No \(plural(kind))" : "No \(plural(kind)) match ‘\(filter)’"
  }

  func foundAs(_ name: String) -> String { "Found as \(name)" }

  func group(_ group: Command.Group) -> String {
    switch group {
    case .moving: "Moving"
    case .panes: "Panes"
    case .going: "Following"
    case .evidence: "Evidence"
    case .brief: "Brief"
    case .finding: "Finding"
    case .looking: "Looking"
    case .hand: "Your own hand"
    case .session: "Session"
    }
  }

  func help(_ command: Command) -> String {
    switch command {
    case .down: "down"
    case .up: "up"
    case .left: "link or pane to the left"
    case .right: "link or pane to the right"
    case .first: "to the first"
    case .last: "to the last"
    case .halfDown: "half a page down"
    case .halfUp: "half a page up"
    case .pageDown: "a page down"
    case .pageUp: "a page up"
    case .nextPane: "next pane"
    case .formerPane: "former pane"
    case .home: "home: what is new, what is open"
    case .people: "list of people"
    case .firms: "list of firms"
    case .meetings: "list of meetings"
    case .articles: "list of articles"
    case .detail: "detail"
    case .evidence: "evidence"
    case .follow: "follow the link under the cursor"
    case .back: "back"
    case .forward: "forward"
    case .history: "where you have been"
    case .nextLink: "next link or mention"
    case .formerLink: "former link or mention"
    case .nextEvidence: "next evidence"
    case .formerEvidence: "former evidence"
    case .copy: "copy the name, or words with source"
    case .open: "open the article in a pager"
    case .export: "write this view into a file"
    case .clip, .brief, .moveUp, .moveDown, .write: briefHelp(command)
    case .filter: "filter the list"
    case .find: "find anything"
    case .sortByName, .sortByDate, .sortByRank, .sortAsUsual, .tag, .meetingsOfTagged:
      narrowingHelp(command)
    case .nextUnread: "next unread article"
    case .readAll: "mark all articles as read"
    case .mark: "mark with a letter"
    case .goToMark: "to the mark of a letter"
    case .graph: "graph of the neighbours"
    case .timeline: "timeline"
    case .path: "how two are joined"
    case .claims: "a meeting's claims by outlet"
    case .zoomIn: "nearer: steps, days, hubs in ways"
    case .zoomOut: "farther: years, fewer steps"
    case .same, .different, .unsure, .reject, .rename, .note, .star, .undo, .redo, .review:
      handHelp(command)
    case .commandLine: "a command by its name"
    case .help: "this help; Enter does what it tells"
    case .close: "close; in a list: leave"
    case .cancel: "cancel, clear the filter"
    case .leave: "leave at once"
    case .mouse: "mouse on or off"
    case .redraw: "draw the screen again"
    case .suspend: "stop for a while"
    }
  }

  func hint(_ hint: Hint) -> String {
    switch hint {
    case .open: "open"
    case .back: "back"
    case .forward: "forward"
    case .find: "find"
    case .filter: "filter"
    case .help: "help"
    case .close: "close"
    case .leave: "leave"
    case .panes: "panes"
    case .others: "other values"
    case .links: "links"
    case .evidence: "evidence"
    case .choose: "choose"
    case .former: "former"
    case .accept: "keep"
    case .cancel: "cancel"
    case .clear: "clear"
    case .article: "article"
    case .scroll: "move"
    case .same: "one"
    case .different: "two"
    case .unsure: "open"
    case .run: "run"
    case .complete: "complete"
    case .undo: "undo"
    case .order: "order"
    case .takeOut: "take out"
    case .write: "write"
    }
  }
}
