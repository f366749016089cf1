extension KeyDecoder {
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// A byte between the marks of a bracketed paste.
  mutating func takePaste(_ byte: UInt8, _ events: inout [InputEvent]) {
    // Terminals take Control-C out of what they paste, so this one was pressed, by somebody whose
    // terminal lost the end mark.
    if byte == 0x03 {
      finishPaste(&events)
      events.append(.key(.control("c")))
      return
    }
    if byte == Self.pasteEnd[pasteEndSeen] {
      pasteEndSeen += 1
      if pasteEndSeen == Self.pasteEnd.count { finishPaste(&events) }
      return
    }
    hold(Self.pasteEnd[..<pasteEndSeen])
    pasteEndSeen = byte == Self.pasteEnd[0] ? 1 : 0
    if pasteEndSeen == 0 { hold([byte]) }
  }

  private mutating func hold(_ bytes: some Collection<UInt8>) {
    if held.count + bytes.count <= Self.longestPaste { held += bytes }
  }

  private mutating func finishPaste(_ events: inout [InputEvent]) {
    events.append(.paste(Self.pastedText(held)))
    held = []
    pasteEndSeen = 0
    reset()
  }

  /// Pasted bytes as text: line ends are `\n`, tabs stay, other control characters are dropped.
  private static func pastedText(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A where wasReturn: break
      case 0x0A, 0x0D: text.append("\n")
      case 0x09: text.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: break
      default: text.append(scalar)
      }
      wasReturn = scalar.value == 0x0D
    }
    return String(text)
  }
}
