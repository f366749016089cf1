/// Tells which entries of a block may fit a query, by columns alone, so that only these have to be
/// compared with it.
///
/// Nearly all that a search does.
final class Sieve {
  private let names: PackedNames
  private let query: ProbedQuery
  private let effort: Effort
  /// The words, those that fewer entries can fit first.
  private let order: [Int]
  /// For each word its gates at the level of effort and those before it.
  private let gates: [[Gate]]
  /// And for each word what entries need at these levels, any of it.
  private let clauses: [[EntryClause]]
  /// For each word, by context, whether it is one that fits or that the word can hold; empty where none is.
  private let asides: [[Bool]]

  /// Begins at a level of effort, with how contexts fit the query's words there.
  init(
    _ names: PackedNames, _ query: ProbedQuery, _ contexts: [ContextFits], at effort: Effort
  ) {
    self.names = names
    self.query = query
    self.effort = effort
    let levels = Effort.allCases.filter { $0 <= effort }
    gates = query.words.map { word in levels.map { word.gate(at: $0, below: Fit.ranks) } }
    clauses = query.words.map { word in levels.flatMap(word.clauses) }
    let asides = query.words.indices.map { word in
      let (fitting, held) = (contexts[word].fitting, query.wordGlue[word].holds)
      return fitting.isEmpty || held.isEmpty
        ? fitting + held : zip(fitting, held).map { $0 || $1 }
    }
    self.asides = asides
    let rarest = asides.indices.filter { asides[$0].isEmpty }
    order = rarest + asides.indices.filter { !rarest.contains($0) }
  }

  /// The entries of a block that may fit the whole query by a rank below `bound`, others among them.
  func candidates(in block: Range<Int>, below bound: Int) -> EntrySet {
    let gate = query.whole.gate(at: effort, below: bound)
    var found = names.planes.entries(of: block, fitting: query.whole.clauses(at: effort))
      .filter { names.hasOpenKey(block.lowerBound + $0, to: query.whole, gate) }
    if effort == .plain, !query.glue.isEmpty {
      found.formUnion(names.entries(of: block, having: query.glue.holds))
    }
    return found
  }

  /// The entries of a block that every word may fit, each by a name or by a context; none where the
  /// query is one word.
  func wordCandidates(in block: Range<Int>) -> EntrySet {
    guard let first = order.first else { return EntrySet() }
    var all = EntrySet(first: block.count)
    for word in order where !all.isEmpty {
      var open = names.planes.entries(of: block, fitting: clauses[word])
      if word == first, !asides[word].isEmpty {
        open.formUnion(names.entries(of: block, having: asides[word]))
      } else if !asides[word].isEmpty {
        var shut = all
        shut.subtract(open)
        open.formUnion(shut.filter { standsAside(word, block.lowerBound + $0) })
      }
      all.formIntersection(open)
    }
    // Few are left to have their keys looked at.
    for word in order {
      all = all.filter { place in
        let position = block.lowerBound + place
        return isOpen(position, to: word) || standsAside(word, position)
      }
    }
    return all
  }

  /// Whether a word may be a context of an entry, or hold one.
  private func standsAside(_ word: Int, _ position: Int) -> Bool {
    !asides[word].isEmpty && names.context(at: position).contains { asides[word][$0] }
  }

  /// Whether any of an entry's keys may fit a word at the level of effort or those before it.
  private func isOpen(_ position: Int, to word: Int) -> Bool {
    let probe = query.words[word]
    return gates[word].contains { names.hasOpenKey(position, to: probe, $0) }
  }
}

extension PackedNames {
  /// Whether a key may fit by its signature, or by its sound.
  @inline(__always)
  func isOpen(_ key: PackedKey, to probe: Probe, _ gate: Gate) -> Bool {
    gate.lets(key)
      && (gate.isMet(by: key.signature) || probe.maySound(key.traits, names.units(key)))
  }

  /// Whether any key of an entry may fit.
  @inline(__always)
  fileprivate func hasOpenKey(_ entry: Int, to probe: Probe, _ gate: Gate) -> Bool {
    let keys = names(at: entry)
    var key = keys.lowerBound
    while key < keys.upperBound {
      if isOpen(names[key], to: probe, gate) { return true }
      key += 1
    }
    return false
  }
}
