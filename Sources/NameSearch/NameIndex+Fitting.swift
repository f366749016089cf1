extension NameIndex {
  /// The best fit of an entry at one level of effort, and the form it was found in.
  func fit(_ query: NameQuery, _ entry: Entry, at effort: Effort) -> (Fit, form: Int)? {
    let whole = fit(query.whole, entry, at: effort)
    let words = query.words.isEmpty ? nil : fit(query.words, entry, upTo: effort)
    guard let words else { return whole }
    guard let whole, whole.0 <= words.0 else { return words }
    return whole
  }

  private func fit(_ word: QueryWord, _ entry: Entry, at effort: Effort) -> (Fit, form: Int)? {
    var best: (Fit, form: Int)?
    for index in entry.names {
      guard let fit = word.fit(keys[index], of: arena, at: effort) else { continue }
      if best.map({ fit < $0.0 }) ?? true { best = (fit, Int(keys[index].form)) }
      if fit.rank == 0, fit.looseness == 0 { break }
    }
    return best
  }

  /// Every word has to fit the entry's forms or its context.
  ///
  /// The reason is the worst of the words that fit a form; an entry that its context alone fits
  /// contains them. A word that fits the context, and the name only inside or by a worse way, is
  /// meant as the context.
  private func fit(
    _ words: [QueryWord], _ entry: Entry, upTo effort: Effort
  ) -> (Fit, form: Int)? {
    var worst: (Fit, form: Int)?
    for word in words {
      let name = fit(word, entry, upTo: effort)
      if let name, name.0.reason <= .prefix || !fitsContext(word, entry, upTo: effort) {
        if worst.map({ $0.0 < name.0 }) ?? true { worst = name }
      } else if !fitsContext(word, entry, upTo: effort) {
        return nil
      }
    }
    return worst ?? (Fit(.contains), 0)
  }

  private func fit(_ word: QueryWord, _ entry: Entry, upTo effort: Effort) -> (Fit, form: Int)? {
    for level in Effort.allCases where level <= effort {
      if let found = fit(word, entry, at: level) { return found }
    }
    return nil
  }

  private func fitsContext(_ word: QueryWord, _ entry: Entry, upTo effort: Effort) -> Bool {
    for index in entry.context where word.fitsContext(keys[index], of: arena, upTo: effort) {
      return true
    }
    return false
  }
}
