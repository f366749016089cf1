extension KeyDecoder {
  private static let escapeByte: UInt8 = 0x1B

  /// A byte outside of any sequence.
  mutating func takeGround(_ byte: UInt8, _ events: inout [InputEvent]) {
    if byte == Self.escapeByte {
      cutScalar(&events)
      state = .escape
      return
    }
    let alt = isAlt
    var isComplete = false
    scalar.take(byte) { scalar in
      isComplete = true
      var press = Self.press(for: scalar)
      if alt { press.modifiers.insert(.alt) }
      events.append(.key(press))
    }
    if isComplete && !scalar.isOpen { isAlt = false }
  }

  /// A byte after Escape.
  mutating func takeEscape(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .string
      held = [byte]
    case Self.escapeByte:
      // Alt with a key that is itself a sequence; a third Escape makes the first a key.
      if isAlt { events.append(.key(.escape)) }
      isAlt = true
    default:
      state = .ground
      isAlt = true
      takeGround(byte, &events)
    }
  }

  /// A byte inside a string: nothing of it is kept.
  mutating func takeString(_ byte: UInt8) {
    if byte == 0x07 || state == .stringEscape && byte == UInt8(ascii: "\\") { return reset() }
    state = byte == Self.escapeByte ? .stringEscape : .string
    if held.count < 2 { held.append(byte) }
  }

  /// What a terminal in raw mode sends a character for.
  static func press(for scalar: Unicode.Scalar) -> KeyPress {
    switch scalar.value {
    case 0x00: return .control(" ")
    case 0x08, 0x7F: return KeyPress(.backspace)
    case 0x09: return KeyPress(.tab)
    case 0x0A, 0x0D: return KeyPress(.enter)
    case 0x1B: return KeyPress(.escape)
    case 0x01...0x1A: return .control(character(scalar.value + 0x60))
    case 0x1C...0x1F: return .control(character(scalar.value + 0x40))
    default: return .character(Character(scalar))
    }
  }

  private static func character(_ value: UInt32) -> Character {
    Character(Unicode.Scalar(value) ?? ScalarDecoder.replacement)
  }

  /// Tells of a character that something cut off.
  private mutating func cutScalar(_ events: inout [InputEvent]) {
    if scalar.cut() { events.append(.key(press(.character(Character(ScalarDecoder.replacement))))) }
    isAlt = false
  }
}
