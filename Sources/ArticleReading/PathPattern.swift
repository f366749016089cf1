public import NewsModel

/// How a path gives an outlet, a day and a title: `{publisher}/{date}_*`.
///
/// `*` stands for anything but `/`. A pattern of n parts is held against the last n parts of a
/// path, without the ending of the file's name.
public struct PathPattern: Hashable, Sendable {
  /// What a path gave.
  public struct Fields: Hashable, Sendable {
    /// `{publisher}`.
    public var publisher: String?
    /// `{date}`: 2025-02-04, 20250204, 2025.2.4, 2025_02, 2025.
    public var date: PartialDate?
    /// `{title}`.
    public var title: String?

    /// Makes fields; nothing unless given.
    public init(publisher: String? = nil, date: PartialDate? = nil, title: String? = nil) {
      self.publisher = publisher
      self.date = date
      self.title = title
    }
  }

  private enum Field: String { case publisher, date, title }

  private enum Token: Hashable {
    case literal(Character)
    case field(Field)
    case anything
  }

  private let parts: [[Token]]

  /// Reads a pattern; throws `badPattern` with what is wrong in it.
  public init(_ text: String) throws(ReadingError) {
    guard !text.isEmpty else { throw .badPattern(text) }
    var parts: [[Token]] = []
    for part in text.split(separator: "/", omittingEmptySubsequences: true) {
      guard let tokens = Self.tokens(of: part) else { throw .badPattern(text) }
      parts.append(tokens)
    }
    self.parts = parts
  }

  private static func tokens(of part: Substring) -> [Token]? {
    var tokens: [Token] = []
    var rest = part
    while let character = rest.popFirst() {
      switch character {
      case "{":
        guard let close = rest.firstIndex(of: "}"),
          let field = Field(rawValue: String(rest[..<close]))
        else { return nil }
        if case .field = tokens.last { return nil }
        tokens.append(.field(field))
        rest = rest[rest.index(after: close)...]
      case "}": return nil
      case "*": if tokens.last != .anything { tokens.append(.anything) }
      default: tokens.append(.literal(character))
      }
    }
    return tokens
  }

  /// What a path gives; nil when it does not fit the pattern.
  public func fields(of path: String) -> Fields? {
    var names = path.split(separator: "/").map(String.init)
    if let last = names.popLast() { names.append(Self.withoutEnding(last)) }
    guard names.count >= parts.count else { return nil }
    var fields = Fields()
    for (part, name) in zip(parts, names.suffix(parts.count)) {
      guard let found = Self.match(part[...], Array(name)[...], fields) else { return nil }
      fields = found
    }
    return fields
  }

  private static func withoutEnding(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    let ending = name[name.index(after: dot)...]
    guard ending.contains(where: \.isLetter), ending.count <= 5 else { return name }
    return String(name[..<dot])
  }

  private static func match(
    _ tokens: ArraySlice<Token>, _ name: ArraySlice<Character>, _ fields: Fields
  ) -> Fields? {
    guard let token = tokens.first else { return name.isEmpty ? fields : nil }
    let rest = tokens.dropFirst()
    switch token {
    case .literal(let character):
      return name.first == character ? match(rest, name.dropFirst(), fields) : nil
    case .anything:
      return (0...name.count).lazy.compactMap { match(rest, name.dropFirst($0), fields) }.first
    case .field(let field):
      // Dates take as much as they can, names as little: {publisher}_{date}.
      let lengths = name.isEmpty ? [] : Array(1...name.count)
      for length in field == .date ? lengths.reversed() : lengths {
        guard let filled = fill(field, String(name.prefix(length)), fields) else { continue }
        if let found = match(rest, name.dropFirst(length), filled) { return found }
      }
      return nil
    }
  }

  private static func fill(_ field: Field, _ value: String, _ fields: Fields) -> Fields? {
    var fields = fields
    switch field {
    case .publisher: fields.publisher = value
    case .title: fields.title = value
    case .date:
      guard let date = date(of: value) else { return nil }
      fields.date = date
    }
    return fields
  }

  private static func date(of value: String) -> PartialDate? {
    guard value.utf8.allSatisfy({ (0x30...0x39).contains($0) || "-._".utf8.contains($0) }) else {
      return nil
    }
    let parts = value.split(whereSeparator: { "-._".contains($0) }).map(String.init)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, let first = parts.first else { return nil }
    switch (numbers.count, first.count) {
    case (1, 8):
      return PartialDate(
        year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
    case (1, 6) where (1900...2100).contains(numbers[0] / 100):
      return PartialDate(year: numbers[0] / 100, month: numbers[0] % 100)
    case (1, 6):
      return PartialDate(
        year: 2000 + numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
    case (1, 4): return PartialDate(year: numbers[0])
    case (2, 4): return PartialDate(year: numbers[0], month: numbers[1])
    case (3, 4): return PartialDate(year: numbers[0], month: numbers[1], day: numbers[2])
    default: return nil
    }
  }
}
