import TextUI

/// The popup that lists every key, made from the table of bindings.
struct HelpSheet: Hashable, Sendable {
  /// The words that the lines have to hold.
  var filter = TextField()
  /// Whether the filter is being typed.
  var isTyping = false
  /// The first line in sight.
  private(set) var top = 0
  private var count = 0
  private var height = 0

  /// Whether a line shows the filter.
  var showsFilter: Bool { isTyping || !filter.isEmpty }

  /// A line of the help.
  enum Line: Hashable, Sendable {
    case group(String)
    case binding(keys: String, text: String)
    case note(String)
  }

  /// The lines that hold the words of the filter; groups without lines are left out.
  func lines(_ words: any Words) -> [Line] {
    var lines: [Line] = []
    for group in Command.Group.allCases {
      let bindings = Binding.table.filter { $0.group == group }.compactMap { binding in
        let line = (keys: binding.shownKeys, text: words.help(binding.command))
        return matches("\(line.keys) \(line.text) \(binding.command.rawValue)") ? line : nil
      }
      guard !bindings.isEmpty else { continue }
      lines.append(.group(words.group(group)))
      lines += bindings.map { .binding(keys: $0.keys, text: $0.text) }
    }
    if matches(words.helpCounts) { lines.append(.note(words.helpCounts)) }
    return lines
  }

  private func matches(_ line: String) -> Bool {
    let line = line.lowercased()
    return filter.text.lowercased().split(separator: " ").allSatisfy { line.contains($0) }
  }

  /// Takes over how many lines there are, and how many are in sight.
  mutating func fit(count: Int, height: Int) {
    self.count = count
    self.height = height
    scroll(by: 0)
  }

  /// Scrolls so many lines down, or up where negative.
  mutating func scroll(by lines: Int) {
    top = min(max(0, top.advanced(clamping: lines)), max(0, count - height))
  }

  /// Scrolls so many pages, or halves of pages.
  mutating func scroll(pages: Int, half: Bool) {
    let (lines, overflow) = max(1, half ? height / 2 : height - 1)
      .multipliedReportingOverflow(by: pages)
    scroll(by: overflow ? (pages < 0 ? .min : .max) : lines)
  }
}
