/// What can be wrong with a script, with the line it is on, counted from 1.
public enum ExplorerError: Error, Hashable, Sendable {
  /// A step that there is none of.
  case unknownStep(line: Int, step: String)
  /// A step without the words it needs.
  case missingWords(line: Int, step: String)
  /// A key of no known name.
  case unknownKey(line: Int, name: String)
  /// A command of no known name.
  case unknownCommand(line: Int, name: String)
  /// A size that is not COLSxROWS.
  case badSize(line: Int, text: String)
  /// The screen does not show what the script expects.
  case notShown(line: Int, text: String, screen: String)
  /// The screen shows what the script rules out.
  case shown(line: Int, text: String, screen: String)

  /// The line of the script.
  public var line: Int {
    switch self {
    case .unknownStep(let line, _), .missingWords(let line, _), .unknownKey(let line, _),
      .unknownCommand(let line, _), .badSize(let line, _), .notShown(let line, _, _),
      .shown(let line, _, _):
      line
    }
  }
}
