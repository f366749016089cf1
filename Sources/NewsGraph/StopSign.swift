internal import Synchronization

/// A wish that something under way be stopped, made on one thread and noticed on another.
///
/// What runs long looks at the sign over its own work now and then; what never looks runs to its
/// end.
package final class StopSign: Sendable {
  private let wish = Atomic<Bool>(false)
  @TaskLocal private static var current: StopSign?

  /// Makes a sign that nobody has raised.
  package init() {}

  /// What was given up because the sign over it was raised.
  package struct Stopped: Error {
    /// Makes the error.
    package init() {}
  }

  /// Whether the sign was raised.
  package var isRaised: Bool { wish.load(ordering: .relaxed) }

  /// Asks for a stop.
  package func raise() { wish.store(true, ordering: .relaxed) }

  /// Does something under this sign, on this thread.
  package func over<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Self.$current.withValue(self, operation: body)
  }

  /// Whether what runs on this thread is to stop; O(1).
  package static var isRaised: Bool { current?.isRaised ?? false }

  /// Throws `Stopped` where what runs on this thread is to stop.
  package static func check() throws { if isRaised { throw Stopped() } }
}
