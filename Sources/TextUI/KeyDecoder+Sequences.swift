extension KeyDecoder {
  /// A byte after `ESC O`: keypad and function keys.
  ///
  /// rxvt sends small letters for Control.
  mutating func takeSingleShift(_ byte: UInt8, _ events: inout [InputEvent]) {
    if Self.interrupts(byte) { return interrupt(byte, &events) }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      finish(Self.arrows[Int(byte - UInt8(ascii: "a"))], .control, &events)
    case UInt8(ascii: "M"): finish(.enter, [], &events)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
      // ESC O 5 P: some terminals put the modifiers here.
      state = .control
      held = [UInt8(ascii: "1"), UInt8(ascii: ";"), byte]
    default:
      if let key = Self.letterKey(byte) { finish(key, [], &events) } else { reset() }
    }
  }

  /// A byte after `ESC [`.
  mutating func takeControl(_ byte: UInt8, _ events: inout [InputEvent]) {
    if Self.interrupts(byte) { return interrupt(byte, &events) }
    switch byte {
    case 0x20...0x3F:
      if held.count < Self.longestSequence { held.append(byte) }
    case UInt8(ascii: "[") where held.isEmpty: state = .console
    case UInt8(ascii: "M") where held.isEmpty: state = .mouse(3)
    case 0x40...0x7E: finishControl(byte, &events)
    default: reset()
    }
  }

  /// A byte after `ESC [ [`.
  mutating func takeConsole(_ byte: UInt8, _ events: inout [InputEvent]) {
    if Self.interrupts(byte) { return interrupt(byte, &events) }
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "E"):
      finish(.function(Int(byte - UInt8(ascii: "A")) + 1), [], &events)
    default: reset()
    }
  }

  /// Escape and the other control characters never stand inside a sequence: it was cut off.
  private static func interrupts(_ byte: UInt8) -> Bool { byte < 0x20 }

  private mutating func interrupt(_ byte: UInt8, _ events: inout [InputEvent]) {
    reset()
    takeGround(byte, &events)
  }

  /// Ends `ESC [ … final`.
  private mutating func finishControl(_ final: UInt8, _ events: inout [InputEvent]) {
    if held.first == UInt8(ascii: "<") { return finishMouse(final, &events) }
    // A mark such as `?` (an answer) before the numbers: not a key.
    guard let numbers = Self.numbers(in: held), held.count < Self.longestSequence else {
      return reset()
    }
    let modifiers = Self.modifiers(numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case UInt8(ascii: "~"): finishNumbered(numbers, modifiers, &events)
    case UInt8(ascii: "^"): finishNumbered(numbers, modifiers.union(.control), &events)
    case UInt8(ascii: "u"): finishCoded(numbers.first ?? 0, modifiers, &events)
    case UInt8(ascii: "Z"): finish(.backTab, modifiers.subtracting(.shift), &events)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      finish(Self.arrows[Int(final - UInt8(ascii: "a"))], .shift, &events)
    default:
      if let key = Self.letterKey(final) { finish(key, modifiers, &events) } else { reset() }
    }
  }

  /// Ends `ESC [ number ; modifiers ~`.
  private mutating func finishNumbered(
    _ numbers: [Int], _ modifiers: KeyPress.Modifiers, _ events: inout [InputEvent]
  ) {
    switch numbers.first ?? 0 {
    case 200:
      reset()
      state = .paste
      pasteEndSeen = 0
    case 27: finishCoded(numbers.count > 2 ? numbers[2] : 0, modifiers, &events)
    case let number:
      if let key = Self.numberedKey(number) { finish(key, modifiers, &events) } else { reset() }
    }
  }

  /// Ends a sequence that gives the code of a character and the modifiers beside it.
  private mutating func finishCoded(
    _ code: Int, _ modifiers: KeyPress.Modifiers, _ events: inout [InputEvent]
  ) {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return reset() }
    // The private use area stands for keys such as a lone Shift.
    if (0xE000...0xF8FF).contains(scalar.value) { return reset() }
    let plain = Self.press(for: scalar)
    if plain.key == .tab && modifiers.contains(.shift) {
      return finish(.backTab, modifiers.subtracting(.shift), &events)
    }
    finish(plain.key, plain.modifiers.union(modifiers), &events)
  }

  private static let arrows: [KeyPress.Key] = [.up, .down, .right, .left]

  /// The keys that `ESC [` and `ESC O` name by a letter.
  private static func letterKey(_ final: UInt8) -> KeyPress.Key? {
    switch final {
    case UInt8(ascii: "A")...UInt8(ascii: "D"): arrows[Int(final - UInt8(ascii: "A"))]
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  /// The keys that are named by a number; the gaps in the numbers are those of the VT220.
  private static func numberedKey(_ number: Int) -> KeyPress.Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// xterm's modifiers: one more than the sum of Shift 1, Alt 2, Control 4, Meta 8.
  private static func modifiers(_ number: Int) -> KeyPress.Modifiers {
    let bits = max(0, number - 1)
    var modifiers: KeyPress.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & (2 | 8) != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  /// The numbers between semicolons; nil where anything else stands there.
  ///
  /// What follows a colon is left out. Numbers beyond 2²¹ are cut, for no code is larger.
  static func numbers(in bytes: [UInt8]) -> [Int]? {
    var numbers = [0]
    var isDetail = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isDetail { continue }
        let digit = Int(byte - UInt8(ascii: "0"))
        numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + digit, 1 << 21)
      case UInt8(ascii: ";"):
        numbers.append(0)
        isDetail = false
      case UInt8(ascii: ":"): isDetail = true
      default: return nil
      }
    }
    return numbers
  }
}
