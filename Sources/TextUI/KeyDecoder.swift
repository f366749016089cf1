/// Turns the bytes that a terminal sends into events.
///
/// A value without I/O: bytes may be fed in pieces of any length, and the events are the same.
/// Only a lone Escape needs a clock: while `isWaiting`, the next byte decides whether it began a
/// sequence; when none comes for some milliseconds, `flush` says that it was the key.
///
/// Understood are UTF-8, the cursor and function keys of xterm, the VT family, rxvt and the Linux
/// console with xterm's modifiers, `CSI u`, Alt as a prefixed Escape, bracketed paste, and mouse
/// reports of mode 1006. Older mouse reports, focus reports and the terminal's answers are swallowed.
public struct KeyDecoder: Hashable, Sendable {
  /// Where in a sequence the decoder stands.
  enum State: Hashable, Sendable {
    case ground
    case escape
    /// After `ESC O`.
    case singleShift
    /// After `ESC [`; the bytes up to here are `held`.
    case control
    /// After `ESC [ [`, as the Linux console sends F1 to F5.
    case console
    /// Within an old mouse report: so many bytes are still to come.
    case mouse(Int)
    /// Within a string that a terminal answers with, up to BEL or ST.
    case string
    /// Within a string, after an Escape.
    case stringEscape
    case paste
  }

  /// No sequence is longer; the rest of a longer one is dropped.
  static let longestSequence = 64
  /// A paste is cut off at so many bytes.
  static let longestPaste = 1 << 18

  var state = State.ground
  /// Escape stood before the one that began the sequence: Alt is held.
  var isAlt = false
  /// Bytes of the sequence or paste in hand.
  var held: [UInt8] = []
  /// How much of the end mark of a paste has been seen.
  var pasteEndSeen = 0
  /// Bytes of a character that is not complete.
  var scalar = ScalarDecoder()

  /// Makes a decoder that has seen nothing.
  public init() {}

  /// Whether an Escape may still turn out to be the key, when nothing follows soon.
  ///
  /// Half a character or half a paste wait without a clock.
  public var isWaiting: Bool {
    switch state {
    case .ground, .paste: isAlt
    default: true
    }
  }

  /// The events that `bytes` complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { take(byte, &events) }
    return events
  }

  /// The events in what was held back, now that nothing more follows it.
  public mutating func flush() -> [InputEvent] {
    guard isWaiting else { return [] }
    var events: [InputEvent] = []
    switch state {
    case .escape: events.append(.key(press(.escape)))
    case .singleShift: events.append(.key(.alt(.character("O"))))
    case .control where held.isEmpty: events.append(.key(.alt(.character("["))))
    case .string where held.count == 1:
      events.append(.key(.alt(.character(Character(Unicode.Scalar(held[0]))))))
    default: break
    }
    reset()
    return events
  }

  /// Back to where no sequence has begun.
  mutating func reset() {
    state = .ground
    isAlt = false
    held.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch state {
    case .ground: takeGround(byte, &events)
    case .escape: takeEscape(byte, &events)
    case .singleShift: takeSingleShift(byte, &events)
    case .control: takeControl(byte, &events)
    case .console: takeConsole(byte, &events)
    case .mouse(let left):
      if left > 1 { state = .mouse(left - 1) } else { reset() }
    case .string, .stringEscape: takeString(byte)
    case .paste: takePaste(byte, &events)
    }
  }

  /// A key with what an Escape before it means.
  func press(_ key: KeyPress.Key, _ modifiers: KeyPress.Modifiers = []) -> KeyPress {
    KeyPress(key, isAlt ? modifiers.union(.alt) : modifiers)
  }

  /// Ends the sequence in hand with a key.
  mutating func finish(
    _ key: KeyPress.Key, _ modifiers: KeyPress.Modifiers = [], _ events: inout [InputEvent]
  ) {
    events.append(.key(press(key, modifiers)))
    reset()
  }
}
