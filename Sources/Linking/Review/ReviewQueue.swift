public import NewsModel

/// The people and the firms that may be one though the linker left them two, best first.
public struct ReviewQueue: Sendable {
  /// The pairs.
  public let pairs: [ReviewPair]

  /// Pairs below this say too little to ask a reader.
  static let threshold = 1.0

  /// Two ids, in either order.
  public struct Key: Hashable, Sendable {
    private let small: ContentID
    private let large: ContentID

    /// Makes a key.
    public init(_ a: ContentID, _ b: ContentID) {
      small = min(a, b)
      large = max(a, b)
    }
  }

  /// Looks through a graph; pairs that were judged are left out.
  ///
  /// Near-linear: only those are compared that share a word of their names, a form, or all syllables
  /// but one.
  public init(_ graph: Graph, judged: Set<Key> = []) {
    self.init(graph, judged: judged, check: {})
  }

  /// Looks through a graph; `check` is called now and then, and what it throws ends the search.
  public init(
    _ graph: Graph, judged: Set<Key> = [], check: () throws -> Void
  ) rethrows {
    let people = PersonPairing(graph)
    try check()
    let firms = FirmPairing(graph)
    try check()
    let pairs = try people.pairs(check: check) + firms.pairs(check: check)
    self.pairs = pairs.filter { pair in
      pair.score >= Self.threshold && !judged.contains(Key(pair.first, pair.second))
    }.sorted { a, b in
      a.score != b.score ? a.score > b.score : (a.first, a.second) < (b.first, b.second)
    }
  }
}

/// How many go by each form: one that many share tells nothing of any.
struct FormCounts {
  private var counts: [String: Int] = [:]
  private static let most = 3

  mutating func add(_ forms: Set<String>) { for form in forms { counts[form, default: 0] += 1 } }

  /// The longest form that both go by and few others do.
  func shared(_ a: Set<String>, _ b: Set<String>) -> String? {
    a.intersection(b).filter { $0.count >= 2 && counts[$0, default: 0] <= Self.most }
      .max { ($0.count, $0) < ($1.count, $1) }
  }
}

/// Groups places by keys, and gives every pair that shares one.
struct PairBlocks {
  private var blocks: [String: [Int]] = [:]

  /// Larger groups than this say nothing of those in them.
  private static let largest = 40

  mutating func add(_ place: Int, _ key: String) { blocks[key, default: []].append(place) }

  /// Goes through every pair once, the smaller place first, in order; `check` is called now and then.
  func forEachPair(
    check: () throws -> Void, _ body: (Int, Int) throws -> Void
  ) rethrows {
    // One number a pair: there are many more pairs than places.
    var pairs: [UInt64] = []
    for group in blocks.values where group.count > 1 && group.count <= Self.largest {
      for (n, i) in group.enumerated() {
        for j in group[(n + 1)...] where i != j {
          pairs.append(UInt64(min(i, j)) << 32 | UInt64(max(i, j)))
        }
      }
    }
    try check()
    pairs.sort()
    var last: UInt64?
    for (count, pair) in pairs.enumerated() {
      if count % Self.checkedPairs == 0 { try check() }
      guard pair != last else { continue }
      last = pair
      try body(Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
    }
  }

  /// So many pairs are gone through between two looks whether to go on.
  private static let checkedPairs = 1 << 12

  /// The name with each of its syllables left out in turn: two names that differ in one syllable share
  /// one of these.
  static func gaps(_ name: String) -> [String] {
    let syllables = Array(name)
    return syllables.indices.map { gap in
      String(syllables[..<gap]) + "_" + String(syllables[(gap + 1)...])
    }
  }
}

extension ReviewPair {
  /// Weighs what was found; the reasons of each side by weight.
  init(_ first: ContentID, _ second: ContentID, _ weighed: [(Reason, Double)]) {
    let sorted = weighed.sorted { abs($0.1) > abs($1.1) }
    self.init(
      first: first, second: second, reasonsFor: sorted.filter { $0.1 >= 0 }.map(\.0),
      reasonsAgainst: sorted.filter { $0.1 < 0 }.map(\.0),
      score: weighed.map(\.1).reduce(0, +))
  }
}

extension [EntityMention] {
  /// The articles that mention it.
  var articles: Set<ContentID> { Set(map(\.evidence.article)) }
}

extension Sequence where Element == String {
  /// Forms in Chinese characters, and forms in Latin letters: the spellings that articles gloss.
  func glosses(_ isGloss: (Unicode.Scalar) -> Bool) -> Set<String> {
    Set(
      filter { form in
        form.unicodeScalars.contains(where: isGloss)
          && form.unicodeScalars.allSatisfy { isGloss($0) || $0 == " " || $0 == "-" || $0 == "." }
      }.map { $0.lowercased() })
  }
}

extension Unicode.Scalar {
  var isHanja: Bool { (0x4E00...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value) }
}
