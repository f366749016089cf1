import HangulText
import TextUI

/// The line in which a command is called by its name, with what it may be.
struct CommandLine: Hashable, Sendable {
  /// What is being typed: a name, and what the command is to work on.
  var field = TextField()
  /// The cursor among the choices.
  private(set) var window = ListWindow(margin: 0)
  /// What was run before, the latest first.
  let recents: [String]

  /// Something that Enter runs.
  enum Choice: Hashable, Sendable {
    /// A line that was run before.
    case recent(String)
    /// A command.
    case command(Binding)
  }

  /// Opens over what was run before, the latest first.
  init(recents: [String]) { self.recents = recents }

  /// Moves the cursor.
  mutating func move(_ motion: (inout ListWindow) -> Void) { motion(&window) }

  /// Takes over how many choices there are, and how many are in sight.
  mutating func fit(count: Int, height: Int) { window.update(count: count, height: height) }

  /// Goes back to the first choice, after a change of the text.
  mutating func edit(_ change: (inout TextField) -> Void) {
    change(&field)
    window.restore(cursor: 0, top: 0)
  }

  /// What the text may mean, the likeliest first; with nothing typed, what was run before and then every
  /// command.
  func choices(_ words: any Words, _ keys: KeyMap) -> [Choice] {
    let bindings = keys.bindings.filter { $0.command != .commandLine }
    guard let name = typed.first else {
      return recents.map(Choice.recent) + bindings.map(Choice.command)
    }
    let ranked = bindings.compactMap { binding in
      rank(binding, name, words).map { (rank: $0, binding: binding) }
    }
    // A stable order within a rank: that of the help.
    return (0..<4).flatMap { rank in
      ranked.filter { $0.rank == rank }.map { Choice.command($0.binding) }
    }
  }

  /// How well a command fits what was typed; nil where it does not.
  ///
  /// A name may be typed on a keyboard in Hangul state.
  private func rank(_ binding: Binding, _ name: String, _ words: any Words) -> Int? {
    let own = binding.command.rawValue
    let latin = DuBeolsik.keys(of: name).lowercased()
    if own == latin { return 0 }
    if own.hasPrefix(latin) { return 1 }
    if own.contains(latin) { return 2 }
    let help = words.help(binding.command).lowercased()
    return typed.allSatisfy { help.contains($0.lowercased()) } ? 3 : nil
  }

  /// The words typed.
  var typed: [String] { field.text.split(separator: " ").map(String.init) }

  /// The command whose whole name was typed, on either state of the keyboard.
  var named: Command? {
    typed.first.flatMap { Command(rawValue: DuBeolsik.keys(of: $0).lowercased()) }
  }

  /// What stands behind the name.
  var argument: String { typed.dropFirst().joined(separator: " ") }
}
