import HangulText
public import TextUI

extension ExplorerState {
  /// The single keys that an event stands for.
  ///
  /// Committed Hangul is taken apart into the keys of the two-set keyboard unless text is being
  /// typed: 허 is g and j.
  public func keys(of event: InputEvent) -> [KeyPress] {
    guard case .key(let press) = event else { return [] }
    guard !isTyping, case .character(let character) = press.key, press.modifiers.isEmpty else {
      return [press]
    }
    let latin = DuBeolsik.keys(of: String(character))
    guard latin != String(character), !latin.isEmpty else { return [press] }
    return latin.map { KeyPress.character($0) }
  }

  /// What a key asks for in this state.
  public func action(for press: KeyPress) -> ExplorerAction {
    if isTyping {
      return Binding.typingCommand(for: press).map { .command($0, count: nil) } ?? .edit(press)
    }
    if let command = pending.letterOf {
      guard press.modifiers.isEmpty, case .character(let letter) = press.key else {
        return .command(.cancel, count: nil)
      }
      return .letter(command, String(letter))
    }
    if pending.chord.isEmpty, let digit = digit(press), digit > 0 || pending.count != nil {
      return .digit(digit)
    }
    let chord = pending.chord + [press]
    if let command = Binding.command(for: chord) { return .command(command, count: pending.count) }
    if Binding.isPrefix(chord) { return .chord(press) }
    return .unknownKey(press)
  }

  private func digit(_ press: KeyPress) -> Int? {
    guard press.modifiers.isEmpty, case .character(let character) = press.key,
      ("0"..."9").contains(character)
    else { return nil }
    return character.wholeNumberValue
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
