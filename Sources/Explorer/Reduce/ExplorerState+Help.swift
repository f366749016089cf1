import TextUI

extension ExplorerState {
  /// Does a command in the help.
  mutating func performInHelp(_ command: Command, count: Int, _ sheet: HelpSheet) -> [Effect] {
    var sheet = sheet
    popup = nil
    switch command {
    case .close where !sheet.isTyping, .help: return []
    case .cancel where !sheet.isTyping && sheet.filter.isEmpty: return []
    case .cancel:
      sheet.isTyping = false
      sheet.filter.clear()
    case .follow where sheet.isTyping: sheet.isTyping = false
    case .follow:
      let lines = sheet.lines(words, keyMap)
      guard lines.indices.contains(sheet.window.cursor),
        let chosen = lines[sheet.window.cursor].command
      else { break }
      return perform(chosen, count: 1)
    case .filter: sheet.isTyping = true
    default: Motion(command, count: count).map { sheet.move($0) }
    }
    popup = .help(sheet)
    return []
  }
}
