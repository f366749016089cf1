/// Tells which entries of a block may fit a query, by columns alone, so that only these have to be
/// compared with it.
///
/// Nearly all that a search does.
final class Sieve {
  private let names: PackedNames
  private let query: ProbedQuery
  private let contexts: [ContextFits]
  private let effort: Effort
  /// The words, those that fewer entries can fit first.
  private let order: [Int]
  /// For each word its gates at the level of effort and those before it.
  private let gates: [[Gate]]

  /// Begins at a level of effort, with how contexts fit the query's words there.
  init(
    _ names: PackedNames, _ query: ProbedQuery, _ contexts: [ContextFits], at effort: Effort
  ) {
    self.names = names
    self.query = query
    self.contexts = contexts
    self.effort = effort
    gates = query.words.map { word in
      Effort.allCases.filter { $0 <= effort }.map { word.gate(at: $0, below: Fit.ranks) }
    }
    let rarest = query.words.indices.filter { contexts[$0].isEmpty && query.wordGlue[$0].isEmpty }
    order = rarest + query.words.indices.filter { !rarest.contains($0) }
  }

  /// Which entries of a block the first of several words may fit by their names, as far as it is known.
  struct Opening: Sendable {
    fileprivate var entries = EntrySet()
    /// Which word it was: with more trouble another one may be the first.
    fileprivate var word = 0
    /// The levels of effort that were looked at.
    fileprivate var levels = 0
  }

  /// The entries of a block that may fit the whole query by a rank below `bound`, others among them.
  func candidates(in block: Range<Int>, below bound: Int) -> EntrySet {
    var found = EntrySet()
    let gate = query.whole.gate(at: effort, below: bound)
    add(block, query.whole, gate, to: &found)
    if effort == .plain, !query.glue.isEmpty {
      found.formUnion(
        EntrySet(first: block.count)
          .filter { query.glue.mayHold(names, block.lowerBound + $0) })
    }
    return found
  }

  /// The entries of a block that every word may fit, each by a name or by a context; none where the
  /// query is one word.
  ///
  /// - Parameter opening: what is known of the block, from one level of effort to the next; begins empty.
  func wordCandidates(in block: Range<Int>, _ opening: inout Opening) -> EntrySet {
    guard let first = order.first else { return EntrySet() }
    if opening.word != first {
      opening = Opening()
      opening.word = first
    }
    open(block, query.words[first], &opening)
    var all = opening.entries
    if hasAsides(first) {
      var shut = EntrySet(first: block.count)
      shut.subtract(all)
      all.formUnion(shut.filter { standsAside(first, block.lowerBound + $0) })
    }
    // Few are left to ask the other words for.
    for word in order.dropFirst() {
      all = all.filter { place in
        let position = block.lowerBound + place
        return isOpen(position, to: word) || hasAsides(word) && standsAside(word, position)
      }
    }
    return all
  }

  /// Whether a word may be a context of any entry, or hold one.
  private func hasAsides(_ word: Int) -> Bool {
    !contexts[word].isEmpty || !query.wordGlue[word].isEmpty
  }

  /// Whether a word is a context of an entry, or holds one.
  private func standsAside(_ word: Int, _ position: Int) -> Bool {
    contexts[word].holds(names, position) || query.wordGlue[word].mayHold(names, position)
  }

  /// Whether any of an entry's keys may fit a word at the level of effort or those before it.
  private func isOpen(_ position: Int, to word: Int) -> Bool {
    let probe = query.words[word]
    let (signature, traits) = (names.signatures[position], names.traits[position])
    return gates[word].contains { gate in
      gate.mayLet(signature, KeyTraits(rawValue: traits))
        && names.hasOpenKey(position, to: probe, gate)
    }
  }

  /// Adds what the first word opens at levels of effort that were not looked at yet.
  private func open(_ block: Range<Int>, _ probe: Probe, _ opening: inout Opening) {
    while let level = Effort(rawValue: opening.levels), level <= effort {
      add(block, probe, probe.gate(at: level, below: Fit.ranks), to: &opening.entries)
      opening.levels += 1
    }
  }

  private func add(
    _ block: Range<Int>, _ probe: Probe, _ gate: Gate, to found: inout EntrySet
  ) {
    if gate.isShut { return }
    if gate.foreign != 0 {
      addKeys(block, gate, to: &found)
    } else {
      addEntries(block, probe, gate, to: &found)
    }
  }

  /// Asks what is known of an entry's keys together, then its keys.
  private func addEntries(
    _ block: Range<Int>, _ probe: Probe, _ gate: Gate, to found: inout EntrySet
  ) {
    let (names, gate, probe) = (names, gate, probe)
    var start = block.lowerBound
    for word in 0..<EntrySet.wordCount where start < block.upperBound {
      let end = min(start + 64, block.upperBound)
      var left = gate.mayLet(names.signatures, names.traits, start..<end) & ~found[word]
      while left != 0 {
        let lane = left.trailingZeroBitCount
        left &= left - 1
        if names.hasOpenKey(start + lane, to: probe, gate) { found[word] |= 1 << UInt64(lane) }
      }
      start = end
    }
  }

  /// Asks the keys where they may lack nothing and have little else, which what is known of several
  /// together does not tell.
  private func addKeys(_ block: Range<Int>, _ gate: Gate, to found: inout EntrySet) {
    let first = names.names(at: block.lowerBound).lowerBound
    let end = max(first, names.names(at: block.upperBound - 1).upperBound)
    var (key, entry) = (first, block.lowerBound)
    while let open = names.names.firstLet(by: gate, in: key..<end) {
      entry = names.entry(of: open, in: entry..<block.upperBound)
      found.insert(entry - block.lowerBound)
      key = open + 1
    }
  }
}

extension Gate {
  /// Whether it lets nothing through.
  fileprivate var isShut: Bool { needed == .max && mixed == .max && instead.isEmpty }

  /// Which of up to 64 entries it may let through, the first as the lowest bit.
  ///
  /// As `mayLet(_:_:)` tells of one, but without branches, which would be guessed wrongly.
  @inline(__always)
  fileprivate func mayLet(
    _ signatures: UnsafeBufferPointer<UInt64>, _ traits: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> UInt64 {
    let needed = needed
    var bits: UInt64 = 0
    if mixed == .max, instead.isEmpty, self.traits.isEmpty {
      for index in range {
        bits |= bit(needed & ~signatures[index] == 0) &<< UInt64(index &- range.lowerBound)
      }
      return bits
    }
    let (mixed, instead, asked) = (mixed, instead.rawValue, self.traits.rawValue)
    for index in range {
      let (signature, known) = (signatures[index], traits[index])
      let isMixed =
        bit(mixed & ~signature == 0) & bit(signature & Signature.unlikeHangul != 0)
        & bit(signature & ~Signature.unlikeHangul != 0)
      let isMet = bit(needed & ~signature == 0) | isMixed | bit(known & instead != 0)
      bits |= (isMet & bit(asked & ~known == 0)) &<< UInt64(index &- range.lowerBound)
    }
    return bits
  }

  @inline(__always)
  private func bit(_ isSet: Bool) -> UInt64 { isSet ? 1 : 0 }
}

extension PackedNames {
  /// Whether a key may fit by its signature, or by its sound.
  @inline(__always)
  func isOpen(_ key: Int, to probe: Probe, _ gate: Gate) -> Bool {
    names.isLet(by: gate, key)
      && (gate.isMet(by: names.signatures[key])
        || probe.maySound(names.traits(key), names.units(key)))
  }

  /// Whether any key of an entry may fit.
  @inline(__always)
  fileprivate func hasOpenKey(_ entry: Int, to probe: Probe, _ gate: Gate) -> Bool {
    let keys = names(at: entry)
    var key = keys.lowerBound
    while key < keys.upperBound {
      if isOpen(key, to: probe, gate) { return true }
      key += 1
    }
    return false
  }

  /// Which of some entries a key is of.
  ///
  /// O(log d), where it is the dth of them.
  fileprivate func entry(of key: Int, in entries: Range<Int>) -> Int {
    var (low, high, step) = (entries.lowerBound, entries.lowerBound, 1)
    while high + 1 < entries.upperBound, names(at: high).upperBound <= key {
      low = high + 1
      high = min(high + step, entries.upperBound - 1)
      step *= 2
    }
    while low < high {
      let middle = (low + high) / 2
      if names(at: middle).upperBound > key { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension KeyColumns {
  /// The first of some keys that a gate lets through.
  fileprivate func firstLet(by gate: Gate, in keys: Range<Int>) -> Int? {
    let (needed, foreign, bound) = (gate.needed, gate.foreign, gate.bound)
    var key = keys.lowerBound
    while key < keys.upperBound {
      let signature = signatures[key]
      var rest = signature & foreign
      // Takes away as many bits as there may be.
      for _ in 0..<bound { rest &= rest &- 1 }
      if rest | needed & ~signature == 0, isLet(by: gate, key) { return key }
      key += 1
    }
    return nil
  }
}
