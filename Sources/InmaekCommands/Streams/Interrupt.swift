import Glibc
import Synchronization

/// Tells whether somebody pressed Ctrl-C, so that long work can stop in good order.
package struct Interrupt: Sendable {
  private let ask: @Sendable () -> Bool
  private let start: @Sendable () -> Void

  /// An interrupt that is asked for through `isRequested`.
  package init(isRequested: @escaping @Sendable () -> Bool) {
    ask = isRequested
    start = {}
  }

  private init(ask: @escaping @Sendable () -> Bool, start: @escaping @Sendable () -> Void) {
    self.ask = ask
    self.start = start
  }

  /// Whether the work is to stop.
  package var isRequested: Bool { ask() }

  /// From now on SIGINT and SIGTERM ask the work to stop instead of ending the program; a second
  /// one ends it.
  package func beginListening() { start() }

  /// The interrupt of this process.
  package static let ofProcess = Interrupt(
    ask: { wasSignalled.load(ordering: .relaxed) },
    start: {
      // Touched before a handler can run: the first access to a global allocates.
      wasSignalled.store(false, ordering: .relaxed)
      for signal in [SIGINT, SIGTERM] {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
          wasSignalled.store(true, ordering: .relaxed)
        }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
        _ = sigaction(signal, &action, nil)
      }
    })
}

private let wasSignalled = Atomic(false)
