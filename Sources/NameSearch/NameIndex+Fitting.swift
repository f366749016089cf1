extension NameIndex {
  /// The best fit of an entry at one level of effort, and the form it was found in.
  func fit(_ query: NameQuery, _ position: Int, at effort: Effort) -> (Fit, form: Int)? {
    let whole =
      fit(query.whole, position, at: effort)
      ?? (effort == .plain && query.words.isEmpty ? fitGlued(query.whole, position) : nil)
    guard mayFit(query, position, upTo: effort),
      let words = fit(query.words, position, upTo: effort)
    else { return whole }
    guard let whole, whole.0 <= words.0 else { return words }
    return whole
  }

  private func fit(_ word: QueryWord, _ position: Int, at effort: Effort) -> (Fit, form: Int)? {
    let gate = word.gate(at: effort)
    // What names lack together none has; what they have too much of each may lack.
    guard nameSignatures[position] & gate.needed == gate.needed else { return nil }
    var best: (Fit, form: Int)?
    for index in entries[position].names where gate.lets(names.signatures[index]) {
      let key = names.keys[index]
      guard let fit = word.fit(key, names.signatures[index], of: names.arena, at: effort) else {
        continue
      }
      if best.map({ fit < $0.0 }) ?? true { best = (fit, Int(key.form)) }
      if fit.rank == 0, fit.looseness == 0 { break }
    }
    return best
  }

  /// Whether every word can fit by the signatures alone.
  private func mayFit(_ query: NameQuery, _ position: Int, upTo effort: Effort) -> Bool {
    if query.words.isEmpty { return false }
    let signature = signatures[position]
    for index in query.words.indices {
      var level: Effort? = .plain
      var may = false
      while let tried = level, tried <= effort, !may {
        let needed = query.words[index].gate(at: tried).needed
        may = signature & needed == needed
        level = tried.next
      }
      if !may { return false }
    }
    return true
  }

  /// Every word has to fit the entry's forms or its context.
  ///
  /// The reason is the worst of the words that fit a form; an entry that its context alone fits
  /// contains them, or fits as its context does. A word that fits the context, and the name only inside or by a worse way, is
  /// meant as the context.
  private func fit(
    _ words: [QueryWord], _ position: Int, upTo effort: Effort
  ) -> (Fit, form: Int)? {
    var worst: (Fit, form: Int)?
    var context = Fit(.contains)
    for index in words.indices {
      var name = fit(words[index], position, upTo: effort)
      if name.map({ $0.0.reason > .prefix }) ?? true {
        if let fit = fitInContext(words[index], position, upTo: effort) {
          context = max(context, fit)
          continue
        }
        name = fitGlued(words[index], position) ?? name
      }
      guard let name else { return nil }
      if worst.map({ $0.0 < name.0 }) ?? true { worst = name }
    }
    if let worst { return worst }
    return (context.reason > .contains ? Fit(context.reason, isAside: true) : Fit(.contains), 0)
  }

  private func fit(_ word: QueryWord, _ position: Int, upTo effort: Effort) -> (Fit, form: Int)? {
    var level: Effort? = .plain
    while let tried = level, tried <= effort {
      if let found = fit(word, position, at: tried) { return found }
      level = tried.next
    }
    return nil
  }

  private func fitInContext(_ word: QueryWord, _ position: Int, upTo effort: Effort) -> Fit? {
    var best: Fit?
    for index in entries[position].context {
      let place = Int(contextPlaces[index])
      let fit = word.fitInContext(
        contexts.keys[place], contexts.signatures[place], of: contexts.arena, upTo: effort)
      guard let fit else { continue }
      if best.map({ fit < $0 }) ?? true { best = fit }
    }
    return best
  }

  /// How an entry fits a word in which its name and its context stand without a space: 이재용회장, 이회장,
  /// 삼성이재용.
  private func fitGlued(_ word: QueryWord, _ position: Int) -> (Fit, form: Int)? {
    guard signatures[position] & word.glueSignature == word.glueSignature else { return nil }
    let units = word.units
    for index in entries[position].context {
      let context = contexts.arena[contexts.keys[Int(contextPlaces[index])].range]
      if context.count >= 2, units.count > context.count,
        units.suffix(context.count).elementsEqual(context),
        let found = nameBeginning(with: units.dropLast(context.count), position)
      {
        return found
      }
      let shared = zip(units, context).prefix { $0 == $1 }.count
      guard shared >= 2, units.count >= shared + 2 else { continue }
      if let found = nameBeginning(with: units.dropFirst(shared), position) { return found }
    }
    return nil
  }

  private func nameBeginning(
    with units: ArraySlice<UInt16>, _ position: Int
  ) -> (Fit, form: Int)? {
    for index in entries[position].names where names.keys[index].kind == .form {
      let name = names.arena[names.keys[index].range]
      guard name.starts(with: units) else { continue }
      let fit = Fit(name.count == units.count ? .exact : .prefix, looseness: 1)
      return (fit, Int(names.keys[index].form))
    }
    return nil
  }
}
