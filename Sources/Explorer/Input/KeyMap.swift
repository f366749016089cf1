import TextUI

/// The keys in force: those of the table of bindings, but for what a reader has changed.
public struct KeyMap: Hashable, Sendable {
  /// Every command with its keys, in the order of the help.
  public internal(set) var bindings: [Binding]

  /// The default keys.
  public static let standard = KeyMap(bindings: Binding.table)

  /// The command of the keys pressed so far.
  func command(for chord: [KeyPress]) -> Command? {
    bindings.first { $0.chords.contains(chord) }?.command
  }

  /// The command of a key pressed while text is being typed.
  func typingCommand(for press: KeyPress) -> Command? {
    bindings.first { $0.typing.contains(press) }?.command
  }

  /// Whether the keys pressed so far begin a longer chord.
  func isPrefix(_ chord: [KeyPress]) -> Bool {
    bindings.contains { $0.chords.contains { $0.count > chord.count && $0.starts(with: chord) } }
  }

  /// The first key of a command, as a hint shows it; empty for a command without.
  func shownKey(of command: Command) -> String {
    let chord = bindings.first { $0.command == command }?.chords.first ?? []
    return chord.map(KeyName.shown).joined()
  }

  /// The first key that a command has while text is being typed, as a hint shows it.
  func shownTypingKey(of command: Command) -> String {
    bindings.first { $0.command == command }?.typing.first.map(KeyName.shown) ?? ""
  }
}
