import Dispatch
import NewsGraph
import Synchronization
import TextUI

/// An effect that is done on another thread, so that the reader can see that it takes long, and stop
/// it.
final class Reading: Sendable {
  let effect: Effect
  private let sign = StopSign()
  private let progress = Mutex(Progress())
  private let end = DispatchSemaphore(value: 0)

  private struct Progress {
    var isOver = false
    var outcome: ExplorerAction?
    /// Whom to tell of the end.
    var waker: Waker?
  }

  /// Begins.
  init(_ effect: Effect, by runner: EffectRunner) {
    self.effect = effect
    let start = DispatchTime.now() + .milliseconds(effect.respite)
    DispatchQueue.global(qos: .userInitiated).asyncAfter(deadline: start) { [self] in
      let outcome = sign.over { runner.outcome(of: effect) }
      let waker = progress.withLock { progress in
        progress.isOver = true
        progress.outcome = outcome
        return progress.waker
      }
      end.signal()
      waker?.wake()
    }
  }

  /// The stage that it has reached, where it makes the graph anew.
  var stage: RelinkStage? { RelinkStage(rawValue: sign.stage) }

  /// Whether it has ended.
  var isOver: Bool { progress.withLock { $0.isOver } }

  /// What came of it; nil before the end, and for an effect that has no outcome.
  var outcome: ExplorerAction? { progress.withLock { $0.outcome } }

  /// Asks it to stop; its outcome says so where it could.
  func stop() { sign.raise() }

  /// Waits for the end, so long at most; false where it did not come.
  func wait(milliseconds: Int) -> Bool {
    guard end.wait(timeout: .now() + .milliseconds(milliseconds)) == .success else { return false }
    end.signal()
    return true
  }

  /// Has `waker` told of the end, from now on.
  func wake(_ waker: Waker) {
    let isOver = progress.withLock { progress in
      progress.waker = waker
      return progress.isOver
    }
    if isOver { waker.wake() }
  }
}

extension Effect {
  /// Whether the reader goes on while it is done, and sees later what came of it.
  var isBeside: Bool {
    switch self {
    case .findMore, .readRest, .act, .readReview, .readPaths, .noteOpened, .noteAllOpened: true
    default: false
    }
  }

  /// How long it waits before it begins, in milliseconds: who types on has stopped it by then, and the list
  /// does not change between two letters.
  fileprivate var respite: Int {
    if case .findMore = self { 120 } else { 0 }
  }

  /// Whether nobody waits for what another effect reads once this one is done.
  func replaces(_ other: Effect) -> Bool {
    switch (self, other) {
    case (.find, .findMore), (.findMore, .findMore): true
    case (.readPage, .readRest), (.glance, .readRest): true
    default: false
    }
  }

  /// Whether nobody misses it once the reader has left.
  var isForgotten: Bool {
    switch self {
    case .findMore, .readRest: true
    default: false
    }
  }
}
