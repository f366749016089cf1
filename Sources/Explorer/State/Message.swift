import NewsModel

/// A line for the status bar.
enum Message: Hashable, Sendable {
  /// Nothing before this place.
  case noPast
  /// Nothing after this place.
  case noFuture
  /// Nothing to follow under the cursor.
  case noLink
  /// The fact under the cursor has no further evidence.
  case noEvidence
  /// A page that is not there any more.
  case gone
  /// The key means nothing.
  case unknownKey(String, help: String)
  /// No command goes by that name.
  case unknownCommand(String)
  /// Nothing here that has a file.
  case noFile
  /// No article is unread.
  case nothingUnread
  /// All articles are taken for read.
  case allRead
  /// Nothing under the cursor that this can be done to.
  case noSubject
  /// Part of the filter could not be read.
  case filterFault(FilterText.Fault)
  /// People and firms have no day to be put in order by.
  case noDays
  /// Nobody was picked out; the key does.
  case nothingTagged(String)
  /// Several rows are picked out, and this can be done to one alone.
  case notForSeveral
  /// No mark of that letter.
  case noMark(String, key: String)
  /// Nobody's hand is on this graph: it can only be read.
  case readOnly
  /// Something is being read, and takes long.
  case reading
  /// The reader stopped what was under way.
  case stopped
  /// The graph was left behind the articles, and is being made anew.
  case catchingUp
  /// The graph is being made anew.
  case working
  /// It takes long: which stage of how many is reached; Esc stops it.
  case relinking(stage: Int, of: Int)
  /// The pointer is listened to now, or not any more; the key changes it back.
  case mouse(isOn: Bool, key: String)
  /// Something was done, and how it is undone.
  case done(String)
  /// A text was sent to the clipboard, or to the terminal multiplexer's buffer.
  case copied(String, toBuffer: Bool)
  /// Something could not be done.
  case refused(String)
  /// Something could not be read.
  case failed(String)

  /// Whether the line tells of a fault.
  var isError: Bool {
    switch self {
    case .failed, .gone, .refused: true
    default: false
    }
  }
}
