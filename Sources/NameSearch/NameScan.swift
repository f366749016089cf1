/// Compares a query with entries, one after the other.
struct NameScan {
  let names: PackedNames
  let query: ProbedQuery
  /// The units of the key at hand.
  private var units: [UInt16] = []
  /// What keys have to be like to fit the whole query.
  private var gate: Gate
  /// What they have to be like to fit each word, at the level of effort and those before it.
  private let wordGates: [[Gate]]
  /// What contexts can stand glued to a name in the whole query.
  private let glue: Glue
  private let effort: Effort

  /// Begins at a level of effort.
  init(_ names: PackedNames, _ query: ProbedQuery, at effort: Effort) {
    self.names = names
    self.query = query
    self.effort = effort
    gate = query.whole.gate(at: effort, below: Fit.ranks)
    let efforts = [Effort.plain, .translated, .misspelt].filter { $0 <= effort }
    wordGates = query.words.map { word in efforts.map { word.gate(at: $0, below: Fit.ranks) } }
    glue = effort == .plain ? query.glue : Glue()
  }

  /// Passes over some of the fits whose rank is not below `bound`.
  mutating func narrow(below bound: Int) { gate = query.whole.gate(at: effort, below: bound) }

  /// The first entry of some that may fit by what is known of its keys.
  ///
  /// Nearly all that a search does: it looks at columns alone.
  func candidate(in positions: Range<Int>, _ tags: TagSet) -> Int? {
    let (gate, signatures, traits) = (gate, names.signatures, names.traits)
    let isSingle = query.words.isEmpty
    for position in positions {
      let known = KeyTraits(rawValue: traits[position])
      if gate.mayLet(signatures[position], known), tags.contains(names.tags[position]),
        names.names(at: position).contains(where: { names.names.isLet(by: gate, $0) })
      {
        return position
      }
      if !isSingle, tags.contains(names.tags[position]), wordsMayFit(position) { return position }
      if !glue.isEmpty, tags.contains(names.tags[position]), glue.mayHold(names, position) {
        return position
      }
    }
    return nil
  }

  /// The best fit of an entry at the level of effort, and the form it was found in.
  mutating func fit(_ position: Int) -> (Fit, form: Int)? {
    let whole =
      fit(query.whole, gate, position, at: effort)
      ?? glue.fit(query.whole.word, names, position)
    guard !query.words.isEmpty, wordsMayFit(position),
      let words = fitWords(position, upTo: effort)
    else { return whole }
    guard let whole, whole.0 <= words.0 else { return words }
    return whole
  }

  private mutating func fit(
    _ probe: Probe, _ gate: Gate, _ position: Int, at effort: Effort
  ) -> (Fit, form: Int)? {
    guard gate.mayLet(names.signatures[position], KeyTraits(rawValue: names.traits[position]))
    else { return nil }
    var best: (Fit, form: Int)?
    for index in names.names(at: position) {
      guard names.names.isLet(by: gate, index) else { continue }
      let signature = names.names.signatures[index]
      let keyUnits = names.names.units(index)
      if signature & gate.needed != gate.needed,
        !probe.maySound(signature, names.names.traits(index), keyUnits)
      {
        continue
      }
      guard take(keyUnits) else { continue }
      let key = names.names.key(index)
      guard let fit = probe.word.fit(key, signature, of: units, at: effort) else { continue }
      if best.map({ fit < $0.0 }) ?? true { best = (fit, key.form) }
      if fit.rank == 0, fit.looseness == 0 { break }
    }
    return best
  }

  /// Takes the units of a key to be compared; false when there are none, as in damaged bytes.
  private mutating func take(_ key: UnsafeBufferPointer<UInt16>) -> Bool {
    units.removeAll(keepingCapacity: true)
    units.append(contentsOf: key)
    return !units.isEmpty
  }

  /// Whether every word can fit by the signatures alone.
  private func wordsMayFit(_ position: Int) -> Bool {
    let signature = names.signatures[position]
    let traits = KeyTraits(rawValue: names.traits[position])
    return wordGates.indices.allSatisfy { index in
      wordGates[index].contains { $0.mayLet(signature, traits) }
        || names.context(at: position).contains { place in
          let signature = names.contexts.signatures[place]
          return wordGates[index].contains { $0.mayLet(signature, .all) }
        } || query.wordGlue[index].mayHold(names, position)
    }
  }

  /// Every word has to fit the entry's forms or its context.
  ///
  /// The reason is the worst of the words that fit a form; an entry that its context alone fits
  /// contains them, or fits as its context does. A word that fits the context, and the name only
  /// inside or by a worse way, is meant as the context.
  private mutating func fitWords(_ position: Int, upTo effort: Effort) -> (Fit, form: Int)? {
    var worst: (Fit, form: Int)?
    var context = Fit(.contains)
    for index in query.words.indices {
      let word = query.words[index].word
      var name = fit(query.words[index], position, upTo: effort)
      if name.map({ $0.0.reason > .prefix }) ?? true {
        if let fit = fitInContext(word, position, upTo: effort) {
          context = max(context, fit)
          continue
        }
        name = query.wordGlue[index].fit(word, names, position) ?? name
      }
      guard let name else { return nil }
      if worst.map({ $0.0 < name.0 }) ?? true { worst = name }
    }
    if let worst { return worst }
    return (context.reason > .contains ? Fit(context.reason, isAside: true) : Fit(.contains), 0)
  }

  private mutating func fit(
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

  private mutating func fitInContext(
    _ word: QueryWord, _ position: Int, upTo effort: Effort
  ) -> Fit? {
    // Signatures do not tell of sounds.
    let isRead = effort > .plain && !word.readings.isEmpty
    var best: Fit?
    for place in names.context(at: position) {
      let signature = names.contexts.signatures[place]
      let isTranslated =
        effort > .plain && signature & word.translated.needed == word.translated.needed
      guard isRead || isTranslated || signature & word.plain.needed == word.plain.needed,
        take(names.contexts.units(place)),
        let fit = word.fitInContext(
          names.contexts.key(place), signature, of: units, upTo: effort)
      else { continue }
      if best.map({ fit < $0 }) ?? true { best = fit }
    }
    return best
  }
}

/// A query with its gates, made ready once for all scans of an index.
struct ProbedQuery: Sendable {
  let whole: Probe
  let words: [Probe]
  /// What contexts can stand glued to a name in a query of one word, and in each of several.
  let glue: Glue
  let wordGlue: [Glue]

  /// O(contexts).
  init(_ query: NameQuery, of names: PackedNames, isThorough: Bool) {
    whole = Probe(query.whole, isThorough: isThorough)
    words = query.words.map { Probe($0, isThorough: isThorough) }
    glue = query.words.isEmpty ? Glue(query.whole, names.contexts) : Glue()
    wordGlue = query.words.map { Glue($0, names.contexts) }
  }
}
