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
  static let blockSize = 1 << 11

  /// What fits at some levels of effort, each of them tried only while more is wanted, best first.
  func matches(_ efforts: [Effort], until isStopped: @Sendable () -> Bool) -> [Match] {
    let count = (index.count + Self.blockSize - 1) / Self.blockSize
    var blocks = [Block](repeating: Block(), count: count)
    for effort in efforts where blocks.reduce(0, { $0 + $1.count }) < limit {
      blocks = swept(blocks, effort, until: isStopped)
    }
    var matches: [Match] = []
    for rank in 0..<Fit.ranks where matches.count < limit {
      for pass in efforts.indices {
        for block in blocks where block.passes.indices.contains(pass) && block.counts[rank] > 0 {
          matches += block.passes[pass].lazy.filter { $0.fit.rank == rank }
        }
      }
    }
    return Array(matches.prefix(limit))
  }

  private func swept(
    _ blocks: [Block], _ effort: Effort, until isStopped: @Sendable () -> Bool
  ) -> [Block] {
    let state = Mutex(State(blocks: blocks))
    let contexts = index.withNames { query.contextFits(of: $0, upTo: effort) }
    index.hands.share(blocks.count) { _ in
      index.withNames { names in
        let scan = NameScan(names, query, contexts, at: effort)
        while !isStopped(), let (number, former, found) = state.withLock({ $0.take() }) {
          var block = former
          block.passes.append([])
          if bound(found) > 0 { look(scan, number, &block, found) }
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
    _ scan: NameScan, _ number: Int, _ block: inout Block, _ found: [Int]
  ) {
    var found = found
    var bound = bound(found)
    let least = query.leastRank(at: scan.effort)
    guard bound > least else { return }
    scan.narrow(below: bound)
    let start = number * Self.blockSize
    let known = block.known(from: start)
    let end = min(start + Self.blockSize, scan.names.entryCount)
    var next = start
    while let position = scan.candidate(in: next..<end, tags) {
      next = position + 1
      guard known?[position - start] != true, let (fit, form) = scan.fit(position),
        fit.rank < bound
      else { continue }
      block.add(Match(position: Int32(position), form: Int32(clamping: form), fit: fit))
      found[fit.rank] += 1
      let narrower = self.bound(found)
      if narrower < bound { scan.narrow(below: narrower) }
      bound = narrower
      if bound <= least { return }
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

    /// Which entries from a position on were found already; nil where none was.
    func known(from start: Int) -> [Bool]? {
      guard count > 0 else { return nil }
      var known = [Bool](repeating: false, count: Sweep.blockSize)
      for match in passes.joined() { known[Int(match.position) - start] = true }
      return known
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
