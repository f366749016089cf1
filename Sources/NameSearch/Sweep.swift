import Synchronization

/// Goes through all entries for a query, a block after the other, as many at once as there are hands
/// for: what was found so far tells what the blocks behind it need not be asked for.
///
/// What comes out is the same however many hands there are.
struct Sweep {
  let index: NameIndex
  let query: ProbedQuery
  let tags: TagSet
  /// How many hits are wanted at most.
  let limit: Int

  /// An entry that fits, by its position.
  struct Match: Sendable {
    let position: Int32
    let form: Int32
    let fit: Fit
  }

  /// How many entries a hand takes at a time: enough that taking costs nothing, few enough that all
  /// hands end together.
  static let blockSize = EntrySet.capacity

  /// What fits at the first of some runs of levels of effort by which anything does, best first; each level
  /// is tried only while more is wanted.
  func matches(_ runs: [[Effort]], until isStopped: @Sendable () -> Bool) -> [Match] {
    let count = (index.count + Self.blockSize - 1) / Self.blockSize
    var blocks = [Block](repeating: Block(), count: count)
    var (found, passes) = (0, 0)
    var contexts: [ContextFits] = []
    for efforts in runs where found == 0 {
      for effort in efforts where found < limit {
        // By misspelling a word does not stand in a context.
        if effort != .misspelt || contexts.isEmpty {
          contexts = index.withNames { query.contextFits(of: $0, upTo: effort) }
        }
        blocks = swept(blocks, effort, contexts, until: isStopped)
        found = blocks.reduce(0) { $0 + $1.count }
        passes += 1
      }
    }
    var matches: [Match] = []
    for rank in 0..<Fit.ranks where matches.count < limit {
      for pass in 0..<passes {
        for block in blocks where block.passes.indices.contains(pass) && block.counts[rank] > 0 {
          matches += block.passes[pass].lazy.filter { $0.fit.rank == rank }
        }
      }
    }
    return Array(matches.prefix(limit))
  }

  private func swept(
    _ blocks: [Block], _ effort: Effort, _ contexts: [ContextFits],
    until isStopped: @Sendable () -> Bool
  ) -> [Block] {
    let state = Mutex(State(blocks: blocks))
    index.hands.share(blocks.count) { _ in
      index.withNames { names in
        let scan = NameScan(names, query, contexts, at: effort)
        let sieve = Sieve(names, query, contexts, at: effort)
        while !isStopped(), let (number, former, found) = state.withLock({ $0.take() }) {
          var block = former
          block.passes.append([])
          if bound(found) > 0 { look(sieve, scan, number, &block, found) }
          state.withLock { $0.put(block, number) }
        }
      }
    }
    return state.withLock { $0.blocks }
  }

  /// The first rank of which no more is wanted behind hits of some ranks.
  private func bound(_ counts: [Int]) -> Int {
    var sum = 0
    return counts.firstIndex {
      sum += $0
      return sum >= limit
    } ?? Fit.ranks
  }

  private func look(
    _ sieve: Sieve, _ scan: NameScan, _ number: Int, _ block: inout Block, _ found: [Int]
  ) {
    var found = found
    var bound = bound(found)
    let least = query.leastRank(at: scan.effort)
    guard bound > least else { return }
    scan.narrow(below: bound)
    let start = number * Self.blockSize
    let end = min(start + Self.blockSize, scan.names.entryCount)
    let byWords = sieve.wordCandidates(in: start..<end)
    var candidates = sieve.candidates(in: start..<end, below: bound)
    candidates.formUnion(byWords)
    for match in block.passes.joined() { candidates.remove(Int(match.position) - start) }
    candidates.forEach { place in
      let position = start + place
      guard bound > least, tags.contains(scan.names.tags[position]),
        let (fit, form) = scan.fit(position, byWords: byWords.contains(place)), fit.rank < bound
      else { return }
      block.add(Match(position: Int32(position), form: Int32(clamping: form), fit: fit))
      found[fit.rank] += 1
      let narrower = self.bound(found)
      if narrower < bound { scan.narrow(below: narrower) }
      bound = narrower
    }
  }

  /// What was found in a block, at each effort in the order of entries.
  private struct Block: Sendable {
    var passes: [[Match]] = []
    var counts = [Int](repeating: 0, count: Fit.ranks)

    var count: Int { passes.reduce(0) { $0 + $1.count } }

    mutating func add(_ match: Match) {
      passes[passes.count - 1].append(match)
      counts[match.fit.rank] += 1
    }
  }

  /// Hands out blocks in order, and counts what those that came back hold.
  private struct State: Sendable {
    var blocks: [Block]
    private var next = 0
    private var found: [Int]

    init(blocks: [Block]) {
      self.blocks = blocks
      found = blocks.reduce(into: [Int](repeating: 0, count: Fit.ranks)) { sums, block in
        for rank in sums.indices { sums[rank] += block.counts[rank] }
      }
    }

    /// The next block, and how many hits of each rank stand before it in the order of what is found.
    mutating func take() -> (Int, Block, found: [Int])? {
      guard next < blocks.count else { return nil }
      defer { next += 1 }
      return (next, blocks[next], found)
    }

    mutating func put(_ block: Block, _ number: Int) {
      for rank in found.indices { found[rank] += block.counts[rank] - blocks[number].counts[rank] }
      blocks[number] = block
    }
  }
}

/// The tags that are searched, as a bit each.
struct TagSet: Sendable {
  private var bits = SIMD4<UInt64>(repeating: 0)

  /// All of them for nil.
  init(_ tags: Set<UInt8>?) {
    guard let tags else {
      bits = SIMD4(repeating: .max)
      return
    }
    for tag in tags { bits[Int(tag >> 6)] |= 1 << UInt64(tag & 63) }
  }

  func contains(_ tag: UInt8) -> Bool { bits[Int(tag >> 6)] >> UInt64(tag & 63) & 1 != 0 }
}
