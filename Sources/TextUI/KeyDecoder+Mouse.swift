extension KeyDecoder {
  /// Ends `ESC [ < button ; column ; row M`, or `m` for a release, as xterm's mode 1006 sends it.
  ///
  /// Passed over are releases, motions, the wheel to the sides, and everything with Shift held, which
  /// belongs to the terminal's own selection.
  mutating func finishMouse(_ final: UInt8, _ events: inout [InputEvent]) {
    let numbers =
      held.count < Self.longestSequence ? Self.numbers(in: Array(held.dropFirst())) : nil
    reset()
    guard final == UInt8(ascii: "M"), let numbers, numbers.count == 3, numbers[1] > 0,
      numbers[2] > 0, let gesture = Self.gesture(numbers[0])
    else { return }
    events.append(.mouse(MouseReport(gesture, at: Point(x: numbers[1] - 1, y: numbers[2] - 1))))
  }

  /// Bits 0, 1, 6 and 7 are the button; 4 is Shift, 8 Alt, 16 Control, 32 motion.
  private static func gesture(_ bits: Int) -> MouseReport.Gesture? {
    guard bits & (4 | 32) == 0 else { return nil }
    return switch bits & ~(8 | 16) {
    case 0: .left
    case 1: .middle
    case 2: .right
    case 64: .wheelUp
    case 65: .wheelDown
    case 128: .backward
    case 129: .forward
    default: nil
    }
  }
}
