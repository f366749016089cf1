import HangulText
public import TextUI

extension ExplorerState {
  /// The single keys that an event stands for.
  ///
  /// Committed Hangul is taken apart into the keys of the two-set keyboard unless text is being
  /// typed: 허 is g and j.
  public func keys(of event: InputEvent) -> [KeyPress] {
    guard case .key(let press) = event else { return [] }
    return isTyping ? [press] : press.onLatinKeyboard
  }

  /// What a key asks for in this state.
  public func action(for press: KeyPress) -> ExplorerAction {
    if isTyping {
      if isTypingFilter, press == KeyPress(.up) { return .recallFilter(-1) }
      if isTypingFilter, press == KeyPress(.down) { return .recallFilter(1) }
      return keyMap.typingCommand(for: press).map { .command($0, count: nil) } ?? .edit(press)
    }
    if let command = pending.letterOf {
      guard press.modifiers.isEmpty, case .character(let letter) = press.key else {
        return .command(.cancel, count: nil)
      }
      return .letter(command, String(letter))
    }
    if pending.chord.isEmpty, let digit = press.digit, digit > 0 || pending.count != nil {
      return .digit(digit)
    }
    let chord = pending.chord + [press]
    if let command = keyMap.command(for: chord) { return .command(command, count: pending.count) }
    if keyMap.isPrefix(chord) { return .chord(press) }
    return .unknownKey(press)
  }

  /// Whether an event comes from a keyboard in Hangul state (or certainly not); nil when it cannot
  /// be told.
  static func isHangul(_ event: InputEvent) -> Bool? {
    guard case .key(let press) = event, press.modifiers.isEmpty,
      case .character(let character) = press.key
    else { return nil }
    if DuBeolsik.keys(of: String(character)) != String(character) { return true }
    return character.isASCII && character.isLetter ? false : nil
  }
}
