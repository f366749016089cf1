import Foundation
import HangulText

/// A line on a terminal's standard error that tells how far long work has come.
///
/// It shows itself only when the work takes longer than half a second, and goes without a trace.
struct ProgressBar {
  /// How long the work runs before the bar is shown.
  static let delay = 0.5
  /// How long a state is shown before it is drawn anew.
  private static let interval = 0.05
  private static let barCells = 24

  private let output: any TextOutput
  private let total: Int
  private let clock: @Sendable () -> Double
  private let began: Double
  private var lastDrawn: Double?

  /// Begins to count `total` steps.
  init(total: Int, in context: CommandContext) {
    output = context.errors
    self.total = total
    clock = { context.now().timeIntervalSinceReferenceDate }
    began = clock()
  }

  /// Shows that `done` steps are done and what is in hand.
  mutating func show(_ done: Int, _ label: String) {
    guard output.isTerminal, total > 0 else { return }
    let now = clock()
    guard now - began >= Self.delay, now - (lastDrawn ?? 0) >= Self.interval else { return }
    lastDrawn = now
    let filled = min(Self.barCells, Self.barCells * min(done, total) / total)
    let bar =
      String(repeating: "█", count: filled)
      + String(repeating: "░", count: Self.barCells - filled)
    let line = "\(bar) \(done)/\(total)  \(label.onOneLine)"
    output.write("\r\u{1B}[K" + line.fitted(to: max(1, output.columns - 1)).trimmingEnd)
    output.flush()
  }

  /// Takes the bar away.
  mutating func clear() {
    guard lastDrawn != nil else { return }
    lastDrawn = nil
    output.write("\r\u{1B}[K")
    output.flush()
  }
}
