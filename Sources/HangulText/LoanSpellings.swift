/// All the ways in which the sounds of a foreign word in Hangul may be spelt in Latin letters, made ready
/// to be asked for many Latin names: 엔비디아 for nvidia.
///
/// It holds a spelling exactly where `LatinReading` of that spelling, as a loan word, fits all of the
/// word; but the work is done once for the word, so that a name costs a step a letter, and most names
/// end at their first.
///
/// Source: a deterministic automaton made of a nondeterministic one by subsets (Rabin and Scott, 1959).
public struct LoanSpellings: Sendable {
  /// For each state, 26 letters' next states; 0 is the state without a way on, 1 the first.
  private let next: [UInt16]
  private let isEnd: [Bool]

  /// Nil for anything but Hangul syllables, and for more than 64 of them.
  ///
  /// O(syllables × spellings).
  public init?(_ units: [UInt16]) {
    let syllables = units.compactMap { Hangul.Syllable($0) }
    guard (1...64).contains(units.count), syllables.count == units.count else { return nil }
    var graph = SpellingGraph()
    graph.add(syllables, units)
    var subsets = Subsets(graph)
    (next, isEnd) = subsets.tables()
  }

  /// The small letters that a spelling can begin with.
  ///
  /// O(1).
  public var firstLetters: [UInt16] {
    Self.letters.filter { next[26 + Int($0 - 0x61)] != 0 }
  }

  /// The small letters that a spelling can end with.
  ///
  /// O(states).
  public var lastLetters: [UInt16] {
    Self.letters.filter { letter in
      isEnd.indices.contains { isEnd[Int(next[$0 * 26 + Int(letter - 0x61)])] }
    }
  }

  private static let letters = Array(UInt16(0x61)...0x7A)

  /// Whether the word can be spelt so, in small letters alone.
  ///
  /// O(letters).
  public func contains(_ letters: Span<UInt16>) -> Bool {
    var state = 1
    for index in letters.indices {
      guard case 0x61...0x7A = letters[index] else { return false }
      state = Int(next[state * 26 + Int(letters[index] - 0x61)])
      if state == 0 { return false }
    }
    return isEnd[state]
  }
}

/// The spellings of a word as edges between the places where its parts begin and end.
private struct SpellingGraph {
  /// A place, and whether the letter before it has to be a soft one: followed by e, i or y, or by none.
  struct Place: Hashable {
    var node: Int
    var isAfterSoft = false
  }

  /// By node: the places reached without a letter, and those reached by one.
  private(set) var silent: [[Int]] = [[]]
  private(set) var edges: [[(letter: Int, to: Place)]] = [[]]
  private(set) var end = 0

  /// Adds a word's spellings, as `LatinReading` reads them.
  mutating func add(_ syllables: [Hangul.Syllable], _ units: [UInt16]) {
    let tables = SpellingTables.loan
    let starts = [0] + syllables.map { _ in node() }
    end = starts[syllables.count]
    for (index, syllable) in syllables.enumerated() {
      let (start, vowel, coda) = (starts[index], node(), node())
      for sequence in tables.sequences
      where sequence.units.stands(in: units.span, at: index) {
        add(sequence.spellings, from: start, to: starts[index + sequence.units.count])
      }
      add(tables.onsets[syllable.leading], from: start, to: vowel)
      // A single l between vowels is written twice: 테슬라.
      if syllable.leading == 5, index > 0, syllables[index - 1].final == 8 {
        silent[start].append(vowel)
      }
      add(tables.vowels[syllable.vowel], from: vowel, to: coda)
      close(syllable.final, from: coda, to: starts[index + 1])
      guard index + 1 < syllables.count else { continue }
      let after = syllables[index + 1]
      if syllable.final == 0, after.leading == 11 {
        let joined = node()
        add(tables.diphthongs[syllable.vowel * 21 + after.vowel], from: vowel, to: joined)
        close(after.final, from: joined, to: starts[index + 2])
      }
      // 닉스, 옥시: a final ㄱ and the ㅅ after it are one x.
      if syllable.final == 1, after.leading == 9 {
        let (joined, closing) = (node(), node())
        add([[0x78]], from: coda, to: joined)
        add(tables.vowels[after.vowel], from: joined, to: closing)
        close(after.final, from: closing, to: starts[index + 2])
      }
    }
  }

  /// A final consonant, and the e that may stand behind it unheard.
  private mutating func close(_ final: Int, from coda: Int, to end: Int) {
    let closed = node()
    if final == 0 {
      silent[coda].append(closed)
    } else {
      add(SpellingTables.loan.codas[final], from: coda, to: closed)
    }
    add([[], [0x65]], from: closed, to: end)
  }

  private mutating func add(_ spellings: [[UInt16]], from start: Int, to end: Int) {
    for spelling in spellings {
      guard let last = spelling.indices.last else {
        silent[start].append(end)
        continue
      }
      var place = start
      for (index, letter) in spelling.enumerated() {
        // A capital stands for the letter where it is soft.
        let to = Place(node: index == last ? end : node(), isAfterSoft: letter < 0x61)
        edges[place].append((Int(letter | 0x20) - 0x61, to))
        place = to.node
      }
    }
  }

  private mutating func node() -> Int {
    silent.append([])
    edges.append([])
    return silent.count - 1
  }
}

/// The sets of places that letters lead to, each of them a state.
private struct Subsets {
  private let graph: SpellingGraph
  private var states: [[SpellingGraph.Place]: Int] = [:]
  private var queue: [[SpellingGraph.Place]] = []

  /// What a soft letter is followed by.
  private static let softening = Set([0x65, 0x69, 0x79].map { $0 - 0x61 })

  init(_ graph: SpellingGraph) {
    self.graph = graph
    _ = state(of: [])
    _ = state(of: [SpellingGraph.Place(node: 0)])
  }

  mutating func tables() -> ([UInt16], isEnd: [Bool]) {
    var next: [UInt16] = []
    var isEnd: [Bool] = []
    var index = 0
    while index < queue.count {
      let places = queue[index]
      isEnd.append(places.contains { $0.node == graph.end })
      var reached = [Set<SpellingGraph.Place>](repeating: [], count: 26)
      for place in places {
        for (letter, to) in graph.edges[place.node]
        where !place.isAfterSoft || Self.softening.contains(letter) {
          reached[letter].insert(to)
        }
      }
      for places in reached { next.append(UInt16(clamping: state(of: places))) }
      index += 1
    }
    return (next, isEnd)
  }

  /// The state of some places and those reached from them without a letter.
  private mutating func state(of places: Set<SpellingGraph.Place>) -> Int {
    var all = places
    var open = Array(places)
    while let place = open.popLast() {
      for node in graph.silent[place.node] {
        let to = SpellingGraph.Place(node: node, isAfterSoft: place.isAfterSoft)
        if all.insert(to).inserted { open.append(to) }
      }
    }
    let sorted = all.sorted {
      ($0.node, $0.isAfterSoft ? 1 : 0) < ($1.node, $1.isAfterSoft ? 1 : 0)
    }
    if let state = states[sorted] { return state }
    states[sorted] = queue.count
    queue.append(sorted)
    return queue.count - 1
  }
}
