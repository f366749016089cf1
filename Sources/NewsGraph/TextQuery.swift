package import NewsModel

/// What the texts of articles are searched for.
///
/// A value; `init(_:)` reads what was typed.
public struct TextQuery: Hashable, Sendable {
  /// What a text has to say; nil asks for nothing and finds nothing.
  public internal(set) var term: Term?
  /// When the articles appeared.
  public var period = Period()
  /// What stands in the name of their outlet, whatever its case and spaces; empty for all.
  public var outlet = ""

  /// What a text has to say.
  public indirect enum Term: Hashable, Sendable {
    /// These words, one behind the other.
    case phrase(String)
    /// Every one of some, and none of others.
    case all([Term], but: [Term])
    /// At least one of these.
    case any([Term])
  }

  /// Why what was typed cannot be read.
  public enum Fault: Error, Hashable, Sendable {
    /// A quotation mark without its other.
    case openQuote
    /// A bracket without its other.
    case openBracket
    /// `OR`, `AND`, `NOT` or `-` without a word where one is due.
    case lone(String)
    /// Words that must not be there alone.
    case onlyExcluded
    /// Neither letters nor digits.
    case noWords
    /// Brackets within brackets, too many.
    case tooDeep
  }

  /// Asks for texts that hold every one of some phrases; those without a letter or digit are passed
  /// over.
  public init(phrases: [String]) {
    let terms = phrases.filter { !SyllablePairs($0).isEmpty }.map(Term.phrase)
    term = terms.count > 1 ? .all(terms, but: []) : terms.first
  }

  /// The phrases that a fitting text can hold, in the order in which they were typed.
  public var phrases: [String] { term?.phrases ?? [] }

  /// Whether only some articles are asked for, whatever they say.
  public var hasScope: Bool { !period.isAll || !outlet.isEmpty }

  /// Whether one of several or none of some is asked for, as no name is.
  public var hasOperators: Bool { term?.hasOperators ?? false }

  /// Whether an article of this day and outlet is asked for.
  package func takes(published: PartialDate?, publisher: String?) -> Bool {
    period.contains(published) && (outlet.isEmpty || publisher?.holds(outlet) == true)
  }
}

extension TextQuery: ExpressibleByArrayLiteral {
  /// Asks for texts that hold every one of some phrases.
  public init(arrayLiteral phrases: String...) { self.init(phrases: phrases) }
}

extension TextQuery.Term {
  fileprivate var hasOperators: Bool {
    switch self {
    case .phrase: false
    case .any: true
    case .all(let terms, let but): !but.isEmpty || terms.contains(where: \.hasOperators)
    }
  }

  fileprivate var phrases: [String] {
    switch self {
    case .phrase(let words): [words]
    case .all(let terms, _), .any(let terms): terms.flatMap(\.phrases)
    }
  }

  /// Whether a text says it.
  ///
  /// O(text × phrases).
  package func holds(in text: SyllablePairs) -> Bool {
    switch self {
    case .phrase(let words): text.contains(SyllablePairs(words))
    case .all(let terms, let but):
      terms.allSatisfy { $0.holds(in: text) } && !but.contains { $0.holds(in: text) }
    case .any(let terms): terms.contains { $0.holds(in: text) }
    }
  }

  /// The query for FTS5 over `SyllablePairs.tokens`; nil where no letter or digit is asked for.
  ///
  /// `folding` makes phrases as the texts are: in NFC.
  package func match(folding fold: (String) -> String) -> String? {
    switch self {
    case .phrase(let words): return SyllablePairs(fold(words)).query
    case .any(let terms): return Self.joined(terms, by: " OR ", fold)
    case .all(let terms, let but):
      guard let wanted = Self.joined(terms, by: " AND ", fold) else { return nil }
      return Self.joined(but, by: " OR ", fold).map { "(\(wanted) NOT \($0))" } ?? wanted
    }
  }

  private static func joined(
    _ terms: [Self], by word: String, _ fold: (String) -> String
  ) -> String? {
    let parts = terms.compactMap { $0.match(folding: fold) }
    return parts.isEmpty ? nil : "(" + parts.joined(separator: word) + ")"
  }
}
