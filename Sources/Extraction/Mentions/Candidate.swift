import NewsModel

/// A person found by a construction: a full name, with the title and firm that stand beside it.
struct PersonCandidate {
  var name: String
  var isForeign: Bool
  /// Other written forms given in brackets beside the name.
  var glosses: [String] = []
  let sentence: Int
  /// From the first to the last word of the construction.
  let words: Range<Int>
  var titles: [String]
  var firm: String?
  var status: RoleStatus
  /// Titles that a verb gives the person in the same sentence, by which references may call them.
  var taken: [String] = []
  let rule: String
  let confidence: Double
}

/// An organisation found by a construction.
struct FirmCandidate {
  var name: String
  var kind: FirmKind?
  var ticker: String?
  var glosses: [String] = []
  let rule: String
  let confidence: Double
}

/// What the constructions of an article have found so far.
struct Findings {
  var people: [PersonCandidate] = []
  private(set) var firms: WordMap<FirmCandidate> = [:]

  /// What runs on for longer is no name.
  private static let longestName = 60

  func isFirm(_ stem: String) -> Bool { firms[stem] != nil }

  /// Adds an organisation, keeping the surer of two readings and what either tells.
  mutating func add(_ firm: FirmCandidate) {
    guard (2...Self.longestName).contains(firm.name.count) else { return }
    guard var known = firms[firm.name] else {
      firms[firm.name] = firm
      return
    }
    let better = firm.confidence > known.confidence ? firm : known
    // A noun that says venture tells more than an ending that says company.
    let isVenture = firm.kind == .venture || known.kind == .venture
    known = FirmCandidate(
      name: firm.name, kind: isVenture ? .venture : better.kind ?? known.kind ?? firm.kind,
      ticker: known.ticker ?? firm.ticker,
      glosses: known.glosses + firm.glosses.filter { !known.glosses.contains($0) },
      rule: better.rule, confidence: better.confidence)
    firms[firm.name] = known
  }
}
