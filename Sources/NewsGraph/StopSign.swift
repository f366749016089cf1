internal import Synchronization

/// What making a graph anew goes through.
public enum RelinkStage: Int, CaseIterable, Sendable {
  /// What the articles and the reader say is read.
  case reading = 1
  /// It is joined.
  case linking
  /// The new graph is put in the place of the old one.
  case writing
}

/// A wish that something under way be stopped, made on one thread and noticed on another, and how far
/// that has come.
///
/// What runs long looks at the sign over its own work now and then; what never looks runs to its
/// end.
package final class StopSign: Sendable {
  private let wish = Atomic<Bool>(false)
  private let reached = Atomic<Int>(0)
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

  /// Which of its stages the work over which the sign stands has reached, counted from 1; 0 where it has
  /// none.
  package var stage: Int { reached.load(ordering: .relaxed) }

  /// Notes that what runs on this thread has reached a stage, unless it is to stop.
  package static func enter(stage: Int) throws {
    try check()
    current?.reached.store(stage, ordering: .relaxed)
  }

  /// Asks for a stop.
  package func raise() { wish.store(true, ordering: .relaxed) }

  /// Does something under this sign, on this thread.
  package func over<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Self.$current.withValue(self, operation: body)
  }

  /// Whether what runs on this thread is to stop; O(1).
  package static var isRaised: Bool { current?.isRaised ?? false }

  /// Tells whether what runs on this thread is to stop, on whatever thread it is asked.
  package static var watch: @Sendable () -> Bool {
    let sign = current
    return { sign?.isRaised ?? false }
  }

  /// Throws `Stopped` where what runs on this thread is to stop.
  package static func check() throws { if isRaised { throw Stopped() } }
}
