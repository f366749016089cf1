import HangulText
import NewsModel

/// Finds firms that may be one: forms in common, names one jamo apart, names that differ in a word that
/// says little.
struct FirmPairing {
  private let firms: [Firm]
  private let holders: [ContentID: [ContentID: Set<String>]]
  private let names: [ContentID: String]
  private var forms = FormCounts()

  init(_ graph: Graph) {
    firms = graph.firms
    var holders: [ContentID: [ContentID: Set<String>]] = [:]
    for person in graph.people {
      for role in person.roles {
        guard let firm = role.firm else { continue }
        holders[firm, default: [:]][person.id, default: []].insert(role.title)
      }
    }
    self.holders = holders
    names = Dictionary(graph.people.map { ($0.id, $0.name) }) { first, _ in first }
    for firm in firms { forms.add(Self.keys(firm)) }
  }

  /// The pairs; `check` is called now and then, and what it throws ends the search.
  func pairs(check: () throws -> Void) rethrows -> [ReviewPair] {
    var blocks = PairBlocks()
    for (i, firm) in firms.enumerated() {
      try check()
      for form in [firm.name] + firm.aliases where form.count >= 2 {
        blocks.add(i, "form " + FirmLinking.key(form))
      }
      blocks.add(i, "form " + Self.stem(firm.name))
      if firm.name.count >= 3 {
        for gap in PairBlocks.gaps(FirmLinking.key(firm.name)) { blocks.add(i, "gap " + gap) }
      }
    }
    var pairs: [ReviewPair] = []
    try blocks.forEachPair(check: check) { i, j in
      if let pair = pair(firms[i], firms[j]) { pairs.append(pair) }
    }
    return pairs
  }

  private static func keys(_ firm: Firm) -> Set<String> {
    Set(([firm.name] + firm.aliases).map(FirmLinking.key))
  }

  /// Endings that a firm's name is written with and without.
  private static let endings = [
    "그룹", "홀딩스", "지주", "코리아", "인터내셔널", "글로벌", "컴퍼니", "주식회사", "테크놀로지", "테크놀로지스",
    "엔터테인먼트", "본부", "재단", "협회", "위원회",
  ]

  /// The name without an ending that says little.
  private static func stem(_ name: String) -> String {
    let key = FirmLinking.key(name)
    guard let ending = endings.first(where: { key.hasSuffix($0) && key.count > $0.count + 1 })
    else { return key }
    return String(key.dropLast(ending.count))
  }

  private func pair(_ a: Firm, _ b: Firm) -> ReviewPair? {
    let (a, b) = a.mentions.count >= b.mentions.count ? (a, b) : (b, a)
    guard let likeness = likeness(a, b) else { return nil }
    var weighed = [likeness]
    let (mine, theirs) = (holders[a.id] ?? [:], holders[b.id] ?? [:])
    let shared = mine.keys.filter { person in
      !(mine[person] ?? []).isDisjoint(with: theirs[person] ?? [])
    }
    if let person = shared.min() { weighed.append((.sharedHolder(names[person] ?? ""), 2)) }
    let together = a.mentions.articles.intersection(b.mentions.articles).count
    if together > 0 { weighed.append((.sameArticle(together), -Double(min(3, together)) * 0.5)) }
    if a.kind != b.kind { weighed.append((.differentKinds(a.kind, b.kind), -0.5)) }
    if let here = a.ticker, let there = b.ticker, here != there {
      weighed.append((.differentTickers(here, there), -4))
    }
    return ReviewPair(a.id, b.id, weighed)
  }

  /// What makes the two names look like one firm's.
  private func likeness(_ a: Firm, _ b: Firm) -> (ReviewPair.Reason, Double)? {
    let (mine, theirs) = (Self.keys(a), Self.keys(b))
    if let form = forms.shared(mine, theirs) { return (.sharedForm(form), 1.5) }
    let stem = Self.stem(a.name)
    if stem == Self.stem(b.name), stem.count >= 2 { return (.sharedStem(stem), 1) }
    guard a.name.count >= 4, JamoDistance.jamo(a.name, b.name, within: 1) == 1 else { return nil }
    return (.jamo(1), 1)
  }
}
