import Synchronization

/// Outcomes that came beside the loop, in order.
final class Inbox: Sendable {
  private let outcomes = Mutex<[ExplorerAction]>([])

  /// Adds an outcome, from any thread.
  func put(_ outcome: ExplorerAction) { outcomes.withLock { $0.append(outcome) } }

  /// Takes all outcomes out.
  func take() -> [ExplorerAction] {
    outcomes.withLock { outcomes in
      defer { outcomes = [] }
      return outcomes
    }
  }
}

extension Effect {
  /// Whether it may take so long that a reader would notice.
  var isSlow: Bool {
    switch self {
    case .act, .readReview, .readPaths, .noteOpened, .noteAllOpened: true
    default: false
    }
  }
}
