import TextUI

/// The popup that lists every key, made from the table of bindings.
struct HelpSheet: Hashable, Sendable {
  /// The words that the lines have to hold.
  var filter = TextField()
  /// Whether the filter is being typed.
  var isTyping = false
  /// The line under the cursor, always one with keys where there is any, and those in sight.
  private(set) var window = ListWindow(margin: 1)
  /// The lines at which the cursor can stand.
  private var stops: [Int] = []

  /// Whether a line shows the filter.
  var showsFilter: Bool { isTyping || !filter.isEmpty }

  /// A line of the help.
  enum Line: Hashable, Sendable {
    case group(String)
    case binding(Command, keys: String, text: String)
    case note(String)
  }

  /// The lines that hold the words of the filter; groups without lines are left out.
  func lines(_ words: any Words, _ keys: KeyMap) -> [Line] {
    var lines: [Line] = []
    for group in Command.Group.allCases {
      let bindings = keys.bindings.filter { $0.group == group }.compactMap { binding in
        let line = (
          command: binding.command, keys: binding.shownKeys, text: words.help(binding.command)
        )
        return matches("\(line.keys) \(line.text) \(binding.command.rawValue)") ? line : nil
      }
      guard !bindings.isEmpty else { continue }
      lines.append(.group(words.group(group)))
      lines += bindings.map { .binding($0.command, keys: $0.keys, text: $0.text) }
    }
    if matches(words.helpCounts) { lines.append(.note(words.helpCounts)) }
    return lines
  }

  private func matches(_ line: String) -> Bool {
    let line = line.lowercased()
    return filter.text.lowercased().split(separator: " ").allSatisfy { line.contains($0) }
  }

  /// Takes over the lines, and how many are in sight.
  mutating func fit(_ lines: [Line], height: Int) {
    stops = lines.indices.filter { lines[$0].command != nil }
    window.update(count: lines.count, height: height)
    if !stops.contains(window.cursor) { moveToStop(at: place) }
  }

  /// Goes over the lines with keys; beyond the last one to the end.
  mutating func move(_ motion: Motion) {
    switch motion {
    case .halfPages, .pages:
      window.move(motion)
      moveToStop(at: place)
    case .rows, .row, .last:
      let next = motion.row(from: place, page: 1)
      moveToStop(at: next)
      if next >= stops.count { scroll(by: .max) }
    }
  }

  /// Scrolls so many lines down, or up where negative, and brings the cursor along.
  mutating func scroll(by lines: Int) {
    window.scroll(by: lines)
    guard !window.visible.contains(window.cursor) || !stops.contains(window.cursor) else { return }
    let inSight = stops.filter(window.visible.contains)
    if let stop = lines > 0 ? inSight.first : inSight.last { window.point(at: stop) }
  }

  /// Goes to a line in sight.
  mutating func point(at line: Int) {
    if stops.contains(line) { window.point(at: line) }
  }

  /// Where the cursor stands among the stops: at the first one not before it.
  private var place: Int { stops.firstIndex { $0 >= window.cursor } ?? max(0, stops.count - 1) }

  private mutating func moveToStop(at place: Int) {
    guard !stops.isEmpty else { return }
    window.move(to: stops[min(max(0, place), stops.count - 1)])
    // The heading above the first is worth a line.
    if place <= 0 { window.scroll(by: .min) }
  }
}

extension HelpSheet.Line {
  /// What a line with keys does.
  var command: Command? {
    if case .binding(let command, _, _) = self { return command }
    return nil
  }
}
