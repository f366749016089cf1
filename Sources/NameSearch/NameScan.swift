/// Compares a query with entries, one after the other.
final class NameScan {
  let names: PackedNames
  let query: ProbedQuery
  /// What keys have to be like to fit the whole query.
  private var gate: Gate
  private let words: [Word]
  let effort: Effort

  /// One of several words.
  private struct Word {
    let probe: Probe
    let contexts: ContextFits
    let glue: Glue
  }

  /// Begins at a level of effort, with how contexts fit the query's words there.
  init(
    _ names: PackedNames, _ query: ProbedQuery, _ contexts: [ContextFits], at effort: Effort
  ) {
    self.names = names
    self.query = query
    self.effort = effort
    gate = query.whole.gate(at: effort, below: Fit.ranks)
    words = query.words.indices.map {
      Word(probe: query.words[$0], contexts: contexts[$0], glue: query.wordGlue[$0])
    }
  }

  /// Passes over some of the fits whose rank is not below `bound`.
  func narrow(below bound: Int) { gate = query.whole.gate(at: effort, below: bound) }

  /// The best fit of an entry at the level of effort, and the form it was found in.
  ///
  /// - Parameter byWords: whether each of several words may fit by itself.
  func fit(_ position: Int, byWords: Bool) -> (Fit, form: Int)? {
    let whole =
      fit(query.whole, gate, position, at: effort)
      ?? (effort == .plain ? query.glue.fit(query.whole.word, names, position) : nil)
    guard byWords, !words.isEmpty, let words = fitWords(position, upTo: effort) else {
      return whole
    }
    guard let whole, whole.0 <= words.0 else { return words }
    return whole
  }

  private func fit(
    _ probe: Probe, _ gate: Gate, _ position: Int, at effort: Effort
  ) -> (Fit, form: Int)? {
    var best: (Fit, form: Int)?
    for index in names.names(at: position) {
      let key = names.names[index]
      guard names.isOpen(key, to: probe, gate),
        let fit = probe.word.fit(key, names.names.units(key).span, at: effort)
      else { continue }
      if best.map({ fit < $0.0 }) ?? true { best = (fit, Int(key.form)) }
      if fit.rank == 0, fit.looseness == 0 { break }
    }
    return best
  }

  /// Every word has to fit the entry's forms or its context.
  ///
  /// The reason is the worst of the words that fit a form; an entry that its context alone fits
  /// contains them, or fits as its context does. A word that fits the context, and the name only
  /// inside or by a worse way, is meant as the context.
  private func fitWords(_ position: Int, upTo effort: Effort) -> (Fit, form: Int)? {
    var worst: (Fit, form: Int)?
    var context = Fit(.contains)
    for word in words {
      var name = fit(word.probe, position, upTo: effort)
      if name.map({ $0.0.reason > .prefix }) ?? true {
        if let fit = word.contexts.fit(names, position) {
          context = max(context, fit)
          continue
        }
        name = word.glue.fit(word.probe.word, names, position) ?? name
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
