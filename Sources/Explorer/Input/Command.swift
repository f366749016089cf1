/// Something that a reader can ask for by a key, by name on the command line, or in a script.
///
/// The raw value is the name.
public enum Command: String, Hashable, Sendable, CaseIterable {
  case down, up, left, right, first, last
  case halfDown = "half-down"
  case halfUp = "half-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case nextPane = "next-pane"
  case formerPane = "former-pane"
  case people, firms, meetings, articles, detail, evidence
  case home
  case follow, back, forward
  case nextLink = "next-link"
  case formerLink = "former-link"
  case nextEvidence = "next-evidence"
  case formerEvidence = "former-evidence"
  case nextUnread = "next-unread"
  case readAll = "read-all"
  case graph, timeline, claims, path
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  case copy, open, export
  case clip, brief, write
  case moveUp = "move-up"
  case moveDown = "move-down"
  case filter, find, help, history
  case commandLine = "command-line"
  case sortByName = "sort-by-name"
  case sortByDate = "sort-by-date"
  case sortByRank = "sort-by-rank"
  case sortAsUsual = "sort-as-usual"
  case tag
  case meetingsOfTagged = "meetings-of-tagged"
  case mark
  case goToMark = "go-to-mark"
  case same, different, unsure, reject, rename, note, star, undo, redo, review
  case close, cancel, leave, mouse, redraw, suspend

  /// What a command is about; the help shows one group after the other.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case moving, panes, going, looking, evidence, brief, finding, hand, session
  }

  /// Whether the command is a motion: it takes a count.
  var takesCount: Bool {
    switch self {
    case .down, .up, .left, .right, .first, .last, .halfDown, .halfUp, .pageDown, .pageUp: true
    case .nextLink, .formerLink, .nextEvidence, .formerEvidence, .back, .forward: true
    case .moveUp, .moveDown: true
    default: false
    }
  }

  /// The pane that the command goes to.
  var pane: Pane? {
    switch self {
    case .people: .people
    case .firms: .firms
    case .meetings: .meetings
    case .articles: .articles
    case .detail: .detail
    case .evidence: .evidence
    default: nil
    }
  }
}
