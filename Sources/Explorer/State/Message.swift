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
  case unknownKey(String)
  /// Nothing under the cursor that this can be done to.
  case noSubject
  /// No mark of that letter.
  case noMark(String)
  /// Nobody's hand is on this graph: it can only be read.
  case readOnly
  /// The graph is being made anew.
  case working
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
