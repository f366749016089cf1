/// What a pointing device did on the screen.
///
/// Only what begins something is reported: a button going down, a step of the wheel. Releases and
/// motions are not, for press and release may come in one read.
public struct MouseReport: Hashable, Sendable {
  /// What was done.
  public var gesture: Gesture
  /// The cell under the pointer; it may lie outside of the screen.
  public var point: Point

  /// What can be done.
  public enum Gesture: Hashable, Sendable, CaseIterable {
    /// A button goes down; the last two are the thumb's.
    case left, middle, right, backward, forward
    /// The wheel turns a step.
    case wheelUp, wheelDown
  }

  /// Makes a report.
  public init(_ gesture: Gesture, at point: Point) {
    self.gesture = gesture
    self.point = point
  }
}
