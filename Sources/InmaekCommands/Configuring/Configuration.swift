import Explorer

/// What a reader has set once for every run, in `$XDG_CONFIG_HOME/inmaek/config.toml`.
///
/// What is wrong in the file is a fault of its line, and the default stands in its place.
package struct Configuration: Sendable {
  /// The file, whether it is there or not.
  var path = ""
  /// Whether there is such a file.
  var isThere = false
  /// The colours of the explorer.
  var theme: Theme?
  /// The language of the program.
  var language: Language?
  /// Whether the explorer listens to the pointer from the beginning.
  var mouse: Bool?
  /// How many cells the reader's terminal gives to characters of ambiguous width.
  var ambiguousWidth: Int?
  /// The keys in force.
  var keyMap = KeyMap.standard
  /// What is wrong with it, by line.
  var faults: [Fault] = []

  /// Something wrong, and where.
  struct Fault: Hashable, Sendable {
    /// The line of the file, counted from 1; nil for the file as a whole.
    var line: Int?
    var problem: Problem
  }

  /// What can be wrong.
  enum Problem: Error, Hashable, Sendable {
    /// The system refuses to read it; its words.
    case unreadable(String)
    /// A line that cannot be read.
    case syntax(SettingsText.Fault)
    /// Nothing is set by that name.
    case unknownSetting(String, nearest: String?)
    /// No command has that name.
    case unknownCommand(String, nearest: String?)
    /// A value of another type.
    case wrongType(String, Kind)
    /// A value that is none of those there are.
    case badValue(String, value: String, choices: [String])
    /// A key that a command cannot have.
    case key(KeyMap.Fault)
  }

  /// The types of values.
  enum Kind: Hashable, Sendable {
    case text, truth, number, keys, table
  }

  /// The names of the settings.
  enum Setting: String, CaseIterable {
    case theme, language, mouse
    case ambiguousWidth = "ambiguous-width"
    case keys
  }
}

extension Configuration {
  /// What is wrong, a line each, as the program tells it.
  func failures(in context: CommandContext) -> [Failure] {
    let name = BaseFolder.shown(path, home: context.home)
    return faults.map { fault in
      Failure(
        .notThere, place: fault.line.map { "\(name):\($0)" } ?? name,
        context.phrases.configuration(fault.problem))
    }
  }
}
