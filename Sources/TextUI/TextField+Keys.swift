extension TextField {
  /// Does what a key means while text is typed; false, with nothing changed, where it means nothing
  /// here (Enter, Escape, Tab, up and down, function keys).
  public mutating func handle(_ press: KeyPress) -> Bool {
    switch press.modifiers {
    case []: handlePlain(press.key)
    case .control: handleControl(press.key)
    case .alt: handleAlt(press.key)
    case .shift: handlePlain(press.key)
    default: false
    }
  }

  private mutating func handlePlain(_ key: KeyPress.Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: moveCaret(by: -1)
    case .right: moveCaret(by: 1)
    case .home: moveToStart()
    case .end: moveToEnd()
    default: return false
    }
    return true
  }

  private mutating func handleControl(_ key: KeyPress.Key) -> Bool {
    switch key {
    case .character("a"): moveToStart()
    case .character("b"): moveCaret(by: -1)
    case .character("d"): deleteForward()
    case .character("e"): moveToEnd()
    case .character("f"): moveCaret(by: 1)
    case .character("k"): deleteToEnd()
    case .character("u"): deleteToStart()
    case .character("w"), .backspace: deleteWord()
    case .left: moveToWordStart()
    case .right: moveToWordEnd()
    default: return false
    }
    return true
  }

  private mutating func handleAlt(_ key: KeyPress.Key) -> Bool {
    switch key {
    case .character("b"), .left: moveToWordStart()
    case .character("f"), .right: moveToWordEnd()
    case .backspace: deleteWord()
    default: return false
    }
    return true
  }
}
