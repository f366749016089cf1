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
  /// Something could not be read.
  case failed(String)

  /// Whether the line tells of a fault.
  var isError: Bool {
    switch self {
    case .failed, .gone: true
    default: false
    }
  }
}
