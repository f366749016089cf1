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
  let noEvidence = "No evidence for this line"
  let noText = "The text is not here"
  let tooSmall = "Window too small"
  let hangulKeyboard = "Hangul keyboard"
  let finderTitle = "Find"
  let finderLegend = "@person  #firm  ~meeting   all words must fit"
  let finderRecent = "Visited lately"
  let helpTitle = "Help"
  let helpCounts = "5j  a number repeats a motion"

  func name(_ pane: Pane) -> String {
    switch pane {
    case .people: "People"
    case .firms: "Firms"
    case .meetings: "Meetings"
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
    case .unknownKey(let key): "\(key) does nothing here. ? for help"
    case .noSubject: "Nothing here that this can be done to"
    case .noMark(let letter): "No mark \(letter); m \(letter) sets it"
    case .readOnly: "This view can only be read"
    case .working: "Working…"
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
    case .people: "list of people"
    case .firms: "list of firms"
    case .meetings: "list of meetings"
    case .detail: "detail"
    case .evidence: "evidence"
    case .follow: "follow the link under the cursor"
    case .back: "back"
    case .forward: "forward"
    case .nextLink: "next link or mention"
    case .formerLink: "former link or mention"
    case .nextEvidence: "next evidence"
    case .formerEvidence: "former evidence"
    case .copy: "copy the name, or words with source"
    case .filter: "filter the list"
    case .find: "find anything"
    case .mark: "mark with a letter"
    case .goToMark: "to the mark of a letter"
    case .graph: "graph of the neighbours"
    case .timeline: "timeline"
    case .path: "how two are joined"
    case .claims: "a meeting's claims by outlet"
    case .zoomIn: "graph: more; timeline: by day"
    case .zoomOut: "graph: fewer; timeline: by year"
    case .same: "the same as…; in a review: one"
    case .different: "not the same; here: somebody else"
    case .unsure: "in a review: leave open"
    case .reject: "wrong: take this out"
    case .rename: "set name, day, place or title right"
    case .note: "note on this"
    case .star: "star, or take it off"
    case .undo: "take back what was done last"
    case .redo: "do it again"
    case .review: "pairs that may be one"
    case .help: "this help"
    case .close: "close; in a list: leave"
    case .cancel: "cancel, clear the filter"
    case .leave: "leave at once"
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
    case .links: "links"
    case .evidence: "evidence"
    case .choose: "choose"
    case .accept: "keep"
    case .cancel: "cancel"
    case .clear: "clear"
    case .article: "article"
    case .scroll: "move"
    case .same: "one"
    case .different: "two"
    case .unsure: "open"
    case .undo: "undo"
    }
  }
}
