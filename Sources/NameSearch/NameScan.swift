/// Compares a query with entries, one after the other.
final class NameScan {
  let names: PackedNames
  let query: ProbedQuery
  /// What keys have to be like to fit the whole query.
  private var gate: Gate
  private let words: [Word]
  /// What contexts can stand glued to a name in the whole query.
  private let glue: Glue
  let effort: Effort

  /// One of several words.
  private struct Word {
    let probe: Probe
    let contexts: ContextFits
    /// What keys have to be like to fit it, at the level of effort and those before it.
    let gates: [Gate]

    init(_ probe: Probe, _ contexts: ContextFits, at effort: Effort) {
      self.probe = probe
      self.contexts = contexts
      gates = [Effort.plain, .translated, .misspelt].filter { $0 <= effort }
        .map { probe.gate(at: $0, below: Fit.ranks) }
    }
  }

  /// Begins at a level of effort, with how contexts fit the query's words there.
  init(
    _ names: PackedNames, _ query: ProbedQuery, _ contexts: [ContextFits], at effort: Effort
  ) {
    self.names = names
    self.query = query
    self.effort = effort
    gate = query.whole.gate(at: effort, below: Fit.ranks)
    words = zip(query.words, contexts).map { Word($0, $1, at: effort) }
    glue = effort == .plain ? query.glue : Glue()
  }

  /// Passes over some of the fits whose rank is not below `bound`.
  func narrow(below bound: Int) { gate = query.whole.gate(at: effort, below: bound) }

  /// The first entry of some that may fit by what is known of its keys.
  ///
  /// Nearly all that a search does: it looks at columns alone.
  func candidate(in positions: Range<Int>, _ tags: TagSet) -> Int? {
    let (names, gate, probe) = (names, gate, query.whole)
    let (isSingle, isGlued) = (words.isEmpty, !glue.isEmpty)
    var position = positions.lowerBound
    while position < positions.upperBound {
      let known = KeyTraits(rawValue: names.traits[position])
      let mayFit =
        gate.mayLet(names.signatures[position], known) && mayOpen(position, to: probe, gate)
        || !isSingle && wordsMayFit(position) || isGlued && glue.mayHold(names, position)
      if mayFit, tags.contains(names.tags[position]) { return position }
      position += 1
    }
    return nil
  }

  /// Whether any of an entry's keys may fit.
  @inline(__always)
  private func mayOpen(_ position: Int, to probe: Probe, _ gate: Gate) -> Bool {
    let keys = names.names(at: position)
    var index = keys.lowerBound
    while index < keys.upperBound {
      if isOpen(index, to: probe, gate) { return true }
      index += 1
    }
    return false
  }

  /// The best fit of an entry at the level of effort, and the form it was found in.
  func fit(_ position: Int) -> (Fit, form: Int)? {
    let whole =
      fit(query.whole, gate, position, at: effort)
      ?? glue.fit(query.whole.word, names, position)
    guard !query.words.isEmpty, wordsMayFit(position),
      let words = fitWords(position, upTo: effort)
    else { return whole }
    guard let whole, whole.0 <= words.0 else { return words }
    return whole
  }

  private func fit(
    _ probe: Probe, _ gate: Gate, _ position: Int, at effort: Effort
  ) -> (Fit, form: Int)? {
    guard gate.mayLet(names.signatures[position], KeyTraits(rawValue: names.traits[position]))
    else { return nil }
    var best: (Fit, form: Int)?
    for index in names.names(at: position) {
      guard isOpen(index, to: probe, gate) else { continue }
      let key = names.names.key(index)
      let fit = probe.word.fit(
        key, names.names.units(index).span, names.names.signatures[index], at: effort)
      guard let fit else { continue }
      if best.map({ fit < $0.0 }) ?? true { best = (fit, key.form) }
      if fit.rank == 0, fit.looseness == 0 { break }
    }
    return best
  }

  /// Whether a key may fit by its signature, or by its sound.
  @inline(__always)
  private func isOpen(_ index: Int, to probe: Probe, _ gate: Gate) -> Bool {
    names.names.isLet(by: gate, index)
      && (gate.isMet(by: names.names.signatures[index])
        || probe.maySound(names.names.traits(index), names.names.units(index)))
  }

  /// Whether every word may fit by what is known of the keys and by its contexts.
  private func wordsMayFit(_ position: Int) -> Bool {
    let signature = names.signatures[position]
    let traits = KeyTraits(rawValue: names.traits[position])
    for (index, word) in words.enumerated() {
      let isOpen = word.gates.contains { gate in
        gate.mayLet(signature, traits) && mayOpen(position, to: word.probe, gate)
      }
      guard
        isOpen || word.contexts.holds(names, position)
          || query.wordGlue[index].mayHold(names, position)
      else { return false }
    }
    return true
  }

  /// Every word has to fit the entry's forms or its context.
  ///
  /// The reason is the worst of the words that fit a form; an entry that its context alone fits
  /// contains them, or fits as its context does. A word that fits the context, and the name only
  /// inside or by a worse way, is meant as the context.
  private func fitWords(_ position: Int, upTo effort: Effort) -> (Fit, form: Int)? {
    var worst: (Fit, form: Int)?
    var context = Fit(.contains)
    for (index, word) in words.enumerated() {
      var name = fit(word.probe, position, upTo: effort)
      if name.map({ $0.0.reason > .prefix }) ?? true {
        if let fit = word.contexts.fit(names, position) {
          context = max(context, fit)
          continue
        }
        name = query.wordGlue[index].fit(word.probe.word, names, position) ?? name
      }
      guard let name else { return nil }
      if worst.map({ $0.0 < name.0 }) ?? true { worst = name }
    }
    if let worst { return worst }
    return (context.reason > .contains ? Fit(context.reason, isAside: true) : Fit(.contains), 0)
  }

  private func fit(
    _ probe: Probe, _ position: Int, upTo effort: Effort
  ) -> (Fit, form: Int)? {
    var level: Effort? = .plain
    while let tried = level, tried <= effort {
      let gate = probe.gate(at: tried, below: Fit.ranks)
      if let found = fit(probe, gate, position, at: tried) { return found }
      level = tried.next
    }
    return nil
  }
}

/// A query with its gates, made ready once for all scans of an index.
struct ProbedQuery: Sendable {
  let whole: Probe
  let words: [Probe]
  /// What contexts can stand glued to a name in a query of one word, and in each of several.
  let glue: Glue
  let wordGlue: [Glue]

  /// The best rank that an entry can have which fits at a level of effort and at none before it.
  func leastRank(at effort: Effort) -> Int {
    switch effort {
    case .plain: 0
    case .translated: ([whole] + words).map { $0.word.leastTranslatedRank }.min() ?? 0
    case .misspelt: MatchReason.fuzzy.rank
    }
  }

  /// How contexts fit each of several words at a level of effort.
  ///
  /// O(contexts).
  func contextFits(of names: PackedNames, upTo effort: Effort) -> [ContextFits] {
    words.map { ContextFits($0.word, names.contexts, upTo: effort) }
  }

  /// O(contexts).
  init(_ query: NameQuery, of names: PackedNames, isThorough: Bool) {
    whole = Probe(query.whole, isThorough: isThorough)
    words = query.words.map { Probe($0, isThorough: isThorough) }
    glue = query.words.isEmpty ? Glue(query.whole, names.contexts) : Glue()
    wordGlue = query.words.map { Glue($0, names.contexts) }
  }
}
