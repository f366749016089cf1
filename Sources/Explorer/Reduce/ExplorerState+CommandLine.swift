import NewsGraph
import NewsModel
import TextUI

extension ExplorerState {
  /// So many lines are kept to be run again.
  private static let mostCommandsKept = 50

  /// Does a command while another is called by its name.
  mutating func performInCommandLine(
    _ command: Command, count: Int, _ line: CommandLine
  ) -> [Effect] {
    var line = line
    let choices = line.choices(words, keyMap)
    let chosen = choices.indices.contains(line.window.cursor) ? choices[line.window.cursor] : nil
    switch command {
    case .cancel:
      popup = nil
      return []
    case .follow:
      popup = nil
      return run(line, chosen)
    case .nextPane:
      switch chosen {
      case .recent(let text): line.edit { $0 = TextField(text) }
      case .command(let binding): line.edit { $0 = TextField(binding.command.rawValue + " ") }
      case nil: break
      }
    default: Motion(command, count: count).map { motion in line.move { $0.move(motion) } }
    }
    popup = .commands(line)
    return []
  }

  /// Runs what was typed where it is a whole name or a number, else what the cursor stands on.
  private mutating func run(_ line: CommandLine, _ chosen: CommandLine.Choice?) -> [Effect] {
    if line.typed.count == 1, let number = Int(line.typed[0]), number > 0 {
      return run(.first, String(number), as: line.typed[0])
    }
    if let command = line.named { return run(command, line.argument, as: line.field.text) }
    switch chosen {
    case .recent(let text):
      var again = CommandLine(recents: [])
      again.field = TextField(text)
      return run(again, nil)
    case .command(let binding):
      return run(binding.command, "", as: binding.command.rawValue)
    case nil:
      message = .unknownCommand(line.field.text)
      return []
    }
  }

  private mutating func run(
    _ command: Command, _ argument: String, as text: String
  ) -> [Effect] {
    commandsRun.removeAll { $0 == text }
    commandsRun.insert(text, at: 0)
    commandsRun = Array(commandsRun.prefix(Self.mostCommandsKept))
    guard !argument.isEmpty else { return perform(command, count: 1) }
    if let count = Int(argument), count > 0 {
      return perform(command, count: min(count, PendingKeys.largestCount))
    }
    switch command {
    case .mark where argument.count == 1, .goToMark where argument.count == 1:
      return take(argument, for: command)
    case .find:
      var finder = Finder(recents: recents)
      finder.field = TextField(argument)
      popup = .finder(finder)
      return []
    case .filter:
      if !Pane.lists.contains(focus) { setFocus(list) }
      narrow(to: argument)
      return []
    default:
      // What asks for a text finds it typed already.
      let effects = perform(command, count: 1)
      guard var asked = prompt else { return effects }
      asked.field = TextField(argument)
      prompt = asked
      return effects + performInPrompt(.follow)
    }
  }
}
