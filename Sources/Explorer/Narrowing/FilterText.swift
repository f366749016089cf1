import NewsGraph
import NewsModel

/// The filter of a list as it is typed: words that names fit, and facets such as `from:2025-01`.
///
/// Either language's facets can be typed whatever the language of the screen. A facet that cannot be
/// read narrows nothing, and the first such is kept as a fault; a value that may still become one is
/// none.
struct FilterText: Hashable, Sendable {
  /// What is asked for.
  private(set) var filter = RowFilter()
  /// What could not be read.
  private(set) var fault: Fault?
  private let kind: EntityKind

  /// Why a facet narrows nothing.
  enum Fault: Hashable, Sendable {
    /// There is no such facet; these are for this list.
    case unknown(String, [Facet])
    /// It is not for this list; these are.
    case elsewhere(Facet, [Facet])
    /// This is no value of it.
    case value(Facet, String)
    /// Nobody goes by this name.
    case nobody(String)
  }

  /// Reads what was typed over a list.
  init(_ text: String, kind: EntityKind) {
    self.kind = kind
    var words: [String] = []
    for token in FilterToken.tokens(of: text) {
      if let key = token.key {
        read(key, token.values)
      } else if kind == .article, Self.unread.contains(token.text.lowercased()) {
        filter.isUnread = true
      } else {
        words.append(token.text)
      }
    }
    filter.words = words.joined(separator: " ")
  }

  /// Takes what narrows articles by day and outlet out of what their texts are searched for; the rest
  /// stands as it was typed.
  ///
  /// A word with a colon that is no facet of articles is searched for like any other.
  static func articles(in text: String) -> (scope: FilterText, rest: String) {
    var scope = FilterText("", kind: .article)
    var rest = ""
    var end = text.startIndex
    for token in FilterToken.tokens(of: text) {
      guard let key = token.key, let facet = Facet(key), Facet.of(.article).contains(facet) else {
        continue
      }
      scope.read(key, token.values)
      rest += text[end..<token.range.lowerBound]
      end = token.range.upperBound
    }
    return (scope, rest + text[end...])
  }

  /// The facets that narrow articles to a time and an outlet.
  static func articles(of period: Period, outlet: String, in language: Language) -> String {
    [(Facet.from, period.from?.iso ?? ""), (.to, period.to?.iso ?? ""), (.outlet, outlet)]
      .filter { !$0.1.isEmpty }.map { $0.written($1, in: language) }.joined(separator: " ")
  }

  /// The filter that leaves the meetings where all of some took part.
  static func meetings(with names: [String], in language: Language) -> String {
    names.map { Facet.with.written($0, in: language) }.joined(separator: " ")
  }

  private static let unread: Set<String> = ["unread", "안읽음"]

  private mutating func read(_ key: String, _ values: [String]) {
    let own = Facet.of(kind)
    guard let facet = Facet(key) else { return note(.unknown(key, own)) }
    guard own.contains(facet) else { return note(.elsewhere(facet, own)) }
    let value = values.joined(separator: ",")
    guard !value.allSatisfy(\.isWhitespace) else { return }
    switch facet {
    case .from, .to: readDate(facet, value)
    case .status:
      guard let outcome = Self.outcome(value) else { return note(.value(facet, value)) }
      filter.outcome = outcome
    case .outlet: filter.outlet = value
    case .least:
      guard let number = Int(value), number >= 0 else { return note(.value(facet, value)) }
      filter.least = number
    case .with:
      let names = values.filter { !$0.allSatisfy(\.isWhitespace) }
      if !names.isEmpty { filter.sides.append(names) }
    }
  }

  private mutating func readDate(_ facet: Facet, _ value: String) {
    guard let date = TypedDate(value) else { return note(.value(facet, value)) }
    // A year of which some digits stand there says nothing yet.
    guard let day = date.date else { return }
    if facet == .from { filter.period.from = day } else { filter.period.to = day }
  }

  private mutating func note(_ fault: Fault) { if self.fault == nil { self.fault = fault } }

  /// The outcome that a word, or its beginning, stands for.
  private static func outcome(_ word: String) -> MeetingOutcome? {
    let word = word.lowercased()
    return outcomes.first { $0.word.hasPrefix(word) }?.outcome
  }

  private static let outcomes: [(word: String, outcome: MeetingOutcome)] = [
    ("held", .held), ("planned", .planned), ("cancelled", .cancelled), ("canceled", .cancelled),
    ("overdue", .overdue), ("성사", .held), ("예정", .planned), ("취소", .cancelled),
    ("무산", .cancelled), ("지남", .overdue),
  ]
}

/// What a list can be narrowed by beside names.
enum Facet: Hashable, Sendable, CaseIterable {
  case from, to, status, outlet, least, with

  /// Reads its name in either language.
  init?(_ name: String) {
    let name = name.lowercased()
    guard let facet = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = facet
  }

  /// What it may be typed as; an outlet as on the command line too.
  private var names: [String] {
    [english, korean] + (self == .outlet ? ["publisher"] : [])
  }

  /// The facet with a value, as it is typed.
  func written(_ value: String, in language: Language) -> String {
    let plain = value.filter { $0 != "\"" }
    let isWord = plain.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    return "\(name(in: language)):" + (isWord ? plain : "\"\(plain)\"")
  }

  /// The facets of a list.
  static func of(_ kind: EntityKind) -> [Facet] {
    switch kind {
    case .person, .firm: [.from, .to, .outlet, .least]
    case .meeting: [.from, .to, .status, .outlet, .least, .with]
    case .article: [.from, .to, .outlet]
    }
  }

  /// Its name in a language.
  func name(in language: Language) -> String { language == .korean ? korean : english }

  /// Its name in English.
  var english: String {
    switch self {
    case .from: "from"
    case .to: "to"
    case .status: "status"
    case .outlet: "outlet"
    case .least: "min"
    case .with: "with"
    }
  }

  /// Its name in Korean.
  var korean: String {
    switch self {
    case .from: "부터"
    case .to: "까지"
    case .status: "상태"
    case .outlet: "매체"
    case .least: "최소"
    case .with: "함께"
    }
  }
}
