extension TextQuery {
  /// What stands before and behind a phrase.
  public static let quotes: Set<Character> = ["\"", "“", "”", "„"]

  /// Reads what was typed: words that must all be there, `"a phrase"`, `OR` (or `|`) between
  /// alternatives, `NOT` or `-` before what must not be there, brackets around what belongs together.
  ///
  /// `AND` may stand between words and binds before `OR`. The three are operators in capitals alone; a
  /// bracket inside a word is a part of it. O(text).
  public init(_ text: String) throws(Fault) {
    var reader = Reader(tokens: try Token.tokens(of: text))
    let term = try reader.readAlternatives(depth: 0)
    guard reader.isAtEnd else { throw .openBracket }
    guard let term else { throw .noWords }
    self.term = term
  }

  /// A text that reads as these words one behind the other, as an argument between quotation marks is
  /// meant; the argument itself where it is one word or uses operators.
  public static func quoted(_ argument: String) -> String {
    let words = argument.split(whereSeparator: \.isWhitespace)
    let isPlain = words.allSatisfy { word in
      Token.operators[String(word)] == nil && !"-(\"“”„".contains(word.first ?? " ")
        && !word.contains { quotes.contains($0) }
    }
    return words.count > 1 && isPlain ? "\"\(argument)\"" : argument
  }
}

/// What a query is made of.
private enum Token: Hashable {
  case phrase(String)
  case open
  case close
  case or
  case and
  /// As it was typed.
  case not(String)

  static let operators: [String: Token] = [
    "OR": .or, "|": .or, "AND": .and, "NOT": .not("NOT"),
  ]

  static func tokens(of text: String) throws(TextQuery.Fault) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    while let first = rest.first {
      switch first {
      case _ where first.isWhitespace: rest.removeFirst()
      case _ where TextQuery.quotes.contains(first):
        rest.removeFirst()
        guard let end = rest.firstIndex(where: TextQuery.quotes.contains) else { throw .openQuote }
        tokens.append(.phrase(String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      case "(", ")":
        rest.removeFirst()
        tokens.append(first == "(" ? .open : .close)
      case "-" where rest.dropFirst().first.map { !$0.isWhitespace } ?? true:
        rest.removeFirst()
        tokens.append(.not("-"))
      default:
        let word = word(at: rest)
        rest = rest[word.endIndex...]
        tokens.append(operators[String(word)] ?? .phrase(String(word)))
      }
    }
    return tokens
  }

  /// The word that a text begins with: up to a blank, a quotation mark or a bracket that it did not
  /// open.
  private static func word(at text: Substring) -> Substring {
    var depth = 0
    let end = text.indices.first { index in
      switch text[index] {
      case "(": depth += 1
      case ")":
        if depth == 0 { return true }
        depth -= 1
      case let character: return character.isWhitespace || TextQuery.quotes.contains(character)
      }
      return false
    }
    return text[..<(end ?? text.endIndex)]
  }
}

/// Makes a term of tokens.
private struct Reader {
  private let tokens: [Token]
  private var place = 0

  /// Terms are read and tried by going down them.
  private static let mostBrackets = 16

  init(tokens: [Token]) { self.tokens = tokens }

  var isAtEnd: Bool { place == tokens.count }
  private var next: Token? { isAtEnd ? nil : tokens[place] }

  /// Nil where there is neither a letter nor a digit.
  mutating func readAlternatives(depth: Int) throws(TextQuery.Fault) -> TextQuery.Term? {
    guard depth <= Self.mostBrackets else { throw .tooDeep }
    var terms: [TextQuery.Term] = []
    while true {
      let start = place
      let term = try readAll(depth: depth)
      let isOver = next != .or
      if place == start, !isOver || start > 0 && tokens[start - 1] == .or { throw .lone("OR") }
      if let term { terms.append(term) }
      if isOver { return terms.count > 1 ? .any(terms) : terms.first }
      place += 1
    }
  }

  private mutating func readAll(depth: Int) throws(TextQuery.Fault) -> TextQuery.Term? {
    var terms: [TextQuery.Term] = []
    var but: [TextQuery.Term] = []
    let start = place
    while let token = next, token != .or, token != .close {
      switch token {
      case .and:
        place += 1
        guard place - 1 > start, startsOperand(orNot: true) else { throw .lone("AND") }
      case .not(let sign):
        place += 1
        guard startsOperand(orNot: false) else { throw .lone(sign) }
        if let term = try readOperand(depth: depth) { but.append(term) }
      default:
        if let term = try readOperand(depth: depth) { terms.append(term) }
      }
    }
    if terms.isEmpty, !but.isEmpty { throw .onlyExcluded }
    return terms.count > 1 || !but.isEmpty ? .all(terms, but: but) : terms.first
  }

  private func startsOperand(orNot: Bool) -> Bool {
    switch next {
    case .phrase, .open: true
    case .not: orNot
    default: false
    }
  }

  private mutating func readOperand(depth: Int) throws(TextQuery.Fault) -> TextQuery.Term? {
    guard let token = next else { return nil }
    place += 1
    guard case .phrase(let words) = token else {
      let term = try readAlternatives(depth: depth + 1)
      guard next == .close else { throw .openBracket }
      place += 1
      return term
    }
    return SyllablePairs(words).isEmpty ? nil : .phrase(words)
  }
}
