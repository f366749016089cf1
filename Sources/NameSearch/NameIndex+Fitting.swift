extension NameIndex {
  /// The best fit of an entry at one level of effort, and the form it was found in.
  func fit(_ query: NameQuery, _ position: Int, at effort: Effort) -> (Fit, form: Int)? {
    let whole = fit(query.whole, position, at: effort)
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
  /// contains them. A word that fits the context, and the name only inside or by a worse way, is
  /// meant as the context.
  private func fit(
    _ words: [QueryWord], _ position: Int, upTo effort: Effort
  ) -> (Fit, form: Int)? {
    var worst: (Fit, form: Int)?
    for index in words.indices {
      let name = fit(words[index], position, upTo: effort)
      let isName = name.map { $0.0.reason <= .prefix } ?? false
      let fitsContext = !isName && fitsContext(words[index], position, upTo: effort)
      if fitsContext { continue }
      guard let name else { return nil }
      if worst.map({ $0.0 < name.0 }) ?? true { worst = name }
    }
    return worst ?? (Fit(.contains), 0)
  }

  private func fit(_ word: QueryWord, _ position: Int, upTo effort: Effort) -> (Fit, form: Int)? {
    var level: Effort? = .plain
    while let tried = level, tried <= effort {
      if let found = fit(word, position, at: tried) { return found }
      level = tried.next
    }
    return nil
  }

  private func fitsContext(_ word: QueryWord, _ position: Int, upTo effort: Effort) -> Bool {
    for index in entries[position].context {
      let place = Int(contextPlaces[index])
      let signature = contexts.signatures[place]
      let key = contexts.keys[place]
      if word.plain.fit(key, signature, of: contexts.arena) != nil { return true }
      if effort > .plain, word.translated.fit(key, signature, of: contexts.arena) != nil {
        return true
      }
    }
    return false
  }
}
