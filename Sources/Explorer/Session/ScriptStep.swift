public import TextUI

/// One line of a script.
///
/// ```
/// # a remark
/// key j j enter      press keys, by their names
/// down 3             a key of a long name may stand alone, with how often
/// type 손정           type text, a character at a time
/// paste 이재용        paste text
/// do back            do a command by its name, with a count if need be
/// resize 40x10       give the screen another size
/// click 3,2          press the pointer's button over a cell, counted from 0
/// wheel down 3,2     turn the wheel over a cell
/// expect 손정의       fail unless the screen shows this
/// reject 손정의       fail if it does
/// screen start       put the screen into the transcript
/// ```
///
/// The keys of one line follow each other at once, so that `key 5 j` is five rows down; after a line
/// there is a pause, so that `key 5` alone goes to the fifth pane.
public enum ScriptStep: Hashable, Sendable {
  case keys([KeyPress])
  case type(String)
  case paste(String)
  case command(Command, count: Int?)
  case resize(Size)
  case mouse(MouseReport)
  case expect(String)
  case reject(String)
  case screen(String)

  /// Reads a line; nil for a blank one or a remark.
  public init?(_ text: String, line: Int) throws(ExplorerError) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }).map(
      String.init)
    guard let step = words.first, !step.hasPrefix("#") else { return nil }
    let rest = text.drop { $0 == " " || $0 == "\t" }.dropFirst(step.count).trimmed
    if let press = Self.longKey(step) {
      self = .keys(Array(repeating: press, count: try Self.count(words, line) ?? 1))
      return
    }
    guard !rest.isEmpty else {
      if Self.names.contains(step) { throw .missingWords(line: line, step: step) }
      throw .unknownStep(line: line, step: step)
    }
    switch step {
    case "key": self = .keys(try Self.keys(words.dropFirst(), line))
    case "type": self = .type(rest)
    case "paste": self = .paste(rest)
    case "do": self = try Self.command(words, line)
    case "resize": self = .resize(try Self.size(rest, line))
    case "click", "wheel": self = .mouse(try Self.report(words, line))
    case "expect": self = .expect(rest)
    case "reject": self = .reject(rest)
    case "screen": self = .screen(rest)
    default: throw .unknownStep(line: line, step: step)
    }
  }

  private static let names = [
    "key", "type", "paste", "do", "resize", "click", "wheel", "expect", "reject", "screen",
  ]

  /// The most often that a line repeats a key.
  private static let mostRepeats = 10_000

  private static func longKey(_ name: String) -> KeyPress? {
    name.count > 1 && !names.contains(name) ? KeyName.press(name) : nil
  }

  private static func keys(
    _ names: ArraySlice<String>, _ line: Int
  ) throws(ExplorerError)
    -> [KeyPress]
  {
    var keys: [KeyPress] = []
    for name in names {
      guard let press = KeyName.press(name) else { throw .unknownKey(line: line, name: name) }
      keys.append(press)
    }
    return keys
  }

  private static func command(_ words: [String], _ line: Int) throws(ExplorerError) -> ScriptStep {
    guard words.count > 1, let command = Command(rawValue: words[1]) else {
      throw .unknownCommand(line: line, name: words.dropFirst().joined(separator: " "))
    }
    return .command(command, count: try count(Array(words.dropFirst()), line))
  }

  private static func count(_ words: [String], _ line: Int) throws(ExplorerError) -> Int? {
    guard words.count > 1 else { return nil }
    guard words.count == 2, let count = Int(words[1]), (1...mostRepeats).contains(count) else {
      throw .unknownStep(line: line, step: words.joined(separator: " "))
    }
    return count
  }

  private static func report(
    _ words: [String], _ line: Int
  ) throws(ExplorerError) -> MouseReport {
    let gestures: [String: MouseReport.Gesture] = [
      "click": .left, "wheel up": .wheelUp, "wheel down": .wheelDown,
    ]
    let numbers = words.last?.split(separator: ",").compactMap { Int($0) } ?? []
    guard let gesture = gestures[words.dropLast().joined(separator: " ")], numbers.count == 2 else {
      throw .unknownStep(line: line, step: words.joined(separator: " "))
    }
    return MouseReport(gesture, at: Point(x: numbers[0], y: numbers[1]))
  }

  private static func size(_ text: String, _ line: Int) throws(ExplorerError) -> Size {
    guard let size = Size(columnsByRows: text) else { throw .badSize(line: line, text: text) }
    return size
  }
}

extension Size {
  /// Reads `80x24`; nil for anything else, and for what is larger than any screen.
  public init?(columnsByRows text: String) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
      (1...Size.limit.width).contains(width), (1...Size.limit.height).contains(height)
    else { return nil }
    self.init(width: width, height: height)
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    var rest = drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
