public import TextUI

/// The keys of a command: a row of the one table that drives keys, help and scripts.
///
/// The table holds the default keys; a `KeyMap` has those in force.
public struct Binding: Hashable, Sendable {
  /// What the keys do.
  public let command: Command
  /// Under which heading the help shows it.
  public let group: Command.Group
  /// The keys, each one press or several in a row.
  public internal(set) var chords: [[KeyPress]]
  /// The keys that also work while text is being typed.
  public internal(set) var typing: [KeyPress]

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
    Binding(.nextPane, .panes, ["tab"], typing: ["tab"]),
    Binding(.formerPane, .panes, ["backtab"], typing: ["backtab"]),
    Binding(.home, .panes, ["0"]),
    Binding(.people, .panes, ["1"]),
    Binding(.firms, .panes, ["2"]),
    Binding(.meetings, .panes, ["3"]),
    Binding(.articles, .panes, ["4"]),
    Binding(.detail, .panes, ["5"]),
    Binding(.evidence, .panes, ["6"]),
    Binding(.follow, .going, ["enter"], typing: ["enter"]),
    Binding(.back, .going, ["[", "backspace", "ctrl-o", "alt-left"]),
    Binding(.forward, .going, ["]", "alt-right"]),
    Binding(.history, .going, ["g h"]),
    Binding(.nextLink, .going, ["n"]),
    Binding(.formerLink, .going, ["p"]),
    Binding(.nextUnread, .going, ["g n"]),
    Binding(.readAll, .going, ["g a"]),
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
    Binding(.open, .evidence, ["o"]),
    Binding(.export, .evidence, ["e"]),
    Binding(.clip, .brief, ["b"]),
    Binding(.brief, .brief, ["g b"]),
    Binding(.moveUp, .brief, ["<", "K"]),
    Binding(.moveDown, .brief, [">", "J"]),
    Binding(.write, .brief, ["w"]),
    Binding(.filter, .finding, ["/"]),
    Binding(.find, .finding, ["ctrl-p", "space"]),
    Binding(.sortByName, .finding, ["z n"]),
    Binding(.sortByDate, .finding, ["z d"]),
    Binding(.sortByRank, .finding, ["z r"]),
    Binding(.sortAsUsual, .finding, ["z z"]),
    Binding(.tag, .finding, ["v"]),
    Binding(.meetingsOfTagged, .finding, ["g m"]),
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
    Binding(.commandLine, .session, [":"]),
    Binding(.help, .session, ["?", "f1"], typing: ["f1"]),
    Binding(.cancel, .session, ["esc"], typing: ["esc"]),
    Binding(.mouse, .session, ["f2"], typing: ["f2"]),
    Binding(.redraw, .session, ["ctrl-l"], typing: ["ctrl-l"]),
    Binding(.suspend, .session, ["ctrl-z"], typing: ["ctrl-z"]),
    Binding(.close, .session, ["q"]),
    Binding(.leave, .session, ["ctrl-c"], typing: ["ctrl-c"]),
  ]

  /// The keys as a configuration writes them: `j`, `g g`.
  public var keyNames: [String] {
    chords.map { $0.map(KeyName.name).joined(separator: " ") }
  }

  /// The keys as the help writes them: "j ↓", "gg Home".
  public var shownKeys: String {
    chords.map { $0.map(KeyName.shown).joined() }.joined(separator: " ")
  }
}
