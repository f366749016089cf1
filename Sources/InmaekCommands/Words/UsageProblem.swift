/// What the parser found wrong with the arguments, read back from its English sentences, which are
/// all that it hands out.
enum UsageProblem: Hashable, Sendable {
  case unknownOption(String, nearest: String?)
  case missingValue(option: String)
  case missingArgument(String)
  case unexpected([String])
  case badValue(String, of: String, choices: [String])
  /// Any other sentence, as it is.
  case other(String)

  /// Takes a message of the parser.
  init(parserMessage text: String) {
    let quoted = text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    guard let first = quoted.first else {
      self = .other(text)
      return
    }
    if text.hasPrefix("Unknown option") {
      self = .unknownOption(first, nearest: quoted.dropFirst().first)
    } else if text.hasPrefix("Missing value for") {
      self = .missingValue(option: first)
    } else if text.hasPrefix("Missing expected argument") {
      self = .missingArgument(first)
    } else if text.hasPrefix("Unexpected argument") || text.contains("unexpected arguments:") {
      self = .unexpected(quoted)
    } else if text.hasPrefix("The value"), quoted.count > 1 {
      self = .badValue(first, of: quoted[1], choices: Array(quoted.dropFirst(2)))
    } else {
      self = .other(text)
    }
  }
}

extension Failure {
  /// Wrong usage: what is wrong, and where the right usage stands.
  init(_ problem: UsageProblem, in context: CommandContext) {
    let named = context.arguments.first { Inmaek.names.contains($0) }
    let command = ["inmaek", named, "--help"].compactMap(\.self).joined(separator: " ")
    self.init(
      .usage, context.phrases.usage(problem), remedy: context.phrases.seeHelp(command))
  }
}
