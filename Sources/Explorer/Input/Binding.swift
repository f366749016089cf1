public import TextUI

/// The keys of a command: a row of the one table that drives keys, help and scripts.
public struct Binding: Hashable, Sendable {
  /// What the keys do.
  public let command: Command
  /// Under which heading the help shows it.
  public let group: Command.Group
  /// The keys, each one press or several in a row.
  public let chords: [[KeyPress]]
  /// The keys that also work while text is being typed.
  public let typing: [KeyPress]

  /// Takes keys by their names, the presses of a chord parted by spaces.
  private init(
    _ command: Command, _ group: Command.Group, _ chords: [String], typing: [String] = []
  ) {
    self.command = command
    self.group = group
    self.chords = chords.map { $0.split(separator: " ").compactMap { KeyName.press(String($0)) } }
    self.typing = typing.compactMap(KeyName.press)
  }

  /// Every command with its keys, in the order of the help.
  public static let table: [Binding] = [
    Binding(.down, .moving, ["j", "down"], typing: ["down", "ctrl-n"]),
    Binding(.up, .moving, ["k", "up"], typing: ["up", "ctrl-p"]),
    Binding(.left, .moving, ["h", "left"]),
    Binding(.right, .moving, ["l", "right"]),
    Binding(.first, .moving, ["g g", "home"]),
    Binding(.last, .moving, ["G", "end"]),
    Binding(.halfDown, .moving, ["ctrl-d"]),
    Binding(.halfUp, .moving, ["ctrl-u"]),
    Binding(.pageDown, .moving, ["pagedown", "ctrl-f"], typing: ["pagedown"]),
    Binding(.pageUp, .moving, ["pageup", "ctrl-b"], typing: ["pageup"]),
    Binding(.nextPane, .panes, ["tab"]),
    Binding(.formerPane, .panes, ["backtab"]),
    Binding(.people, .panes, ["1"]),
    Binding(.firms, .panes, ["2"]),
    Binding(.meetings, .panes, ["3"]),
    Binding(.detail, .panes, ["4"]),
    Binding(.evidence, .panes, ["5"]),
    Binding(.follow, .going, ["enter"], typing: ["enter"]),
    Binding(.back, .going, ["[", "backspace", "ctrl-o", "alt-left"]),
    Binding(.forward, .going, ["]", "alt-right"]),
    Binding(.nextLink, .going, ["n"]),
    Binding(.formerLink, .going, ["p"]),
    Binding(.mark, .going, ["m"]),
    Binding(.goToMark, .going, ["'"]),
    Binding(.graph, .looking, ["g v"]),
    Binding(.timeline, .looking, ["g t"]),
    Binding(.path, .looking, ["g p"]),
    Binding(.claims, .looking, ["c"]),
    Binding(.zoomIn, .looking, ["+"]),
    Binding(.zoomOut, .looking, ["-"]),
    Binding(.nextEvidence, .evidence, ["."]),
    Binding(.formerEvidence, .evidence, [","]),
    Binding(.copy, .evidence, ["y"]),
    Binding(.filter, .finding, ["/"]),
    Binding(.find, .finding, ["ctrl-p", "space"]),
    Binding(.note, .hand, ["a"]),
    Binding(.star, .hand, ["s"]),
    Binding(.same, .hand, ["="]),
    Binding(.different, .hand, ["!"]),
    Binding(.unsure, .hand, ["~"]),
    Binding(.reject, .hand, ["x"]),
    Binding(.rename, .hand, ["r"]),
    Binding(.review, .hand, ["g r"]),
    Binding(.undo, .hand, ["u"]),
    Binding(.redo, .hand, ["g u", "ctrl-r"]),
    Binding(.help, .session, ["?", "f1"], typing: ["f1"]),
    Binding(.cancel, .session, ["esc"], typing: ["esc"]),
    Binding(.redraw, .session, ["ctrl-l"], typing: ["ctrl-l"]),
    Binding(.suspend, .session, ["ctrl-z"], typing: ["ctrl-z"]),
    Binding(.close, .session, ["q"]),
    Binding(.leave, .session, ["ctrl-c"], typing: ["ctrl-c"]),
  ]

  /// The keys as the help writes them: "j ↓", "gg Home".
  public var shownKeys: String {
    chords.map { $0.map(KeyName.shown).joined() }.joined(separator: " ")
  }

  /// The command of the keys pressed so far.
  static func command(for chord: [KeyPress]) -> Command? {
    table.first { $0.chords.contains(chord) }?.command
  }

  /// The command of a key pressed while text is being typed.
  static func typingCommand(for press: KeyPress) -> Command? {
    table.first { $0.typing.contains(press) }?.command
  }

  /// Whether the keys pressed so far begin a longer chord.
  static func isPrefix(_ chord: [KeyPress]) -> Bool {
    table.contains { $0.chords.contains { $0.count > chord.count && $0.starts(with: chord) } }
  }

  /// The first key of a command, as a hint shows it.
  static func shownKey(of command: Command) -> String {
    let chord = table.first { $0.command == command }?.chords.first ?? []
    return chord.map(KeyName.shown).joined()
  }
}
