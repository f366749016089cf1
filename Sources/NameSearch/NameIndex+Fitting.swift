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
    if effort == .plain, word.fits(ticker: entry.ticker), best.map({ Fit(.ticker) < $0.0 }) ?? true
    {
      return (Fit(.ticker), 0)
    }
    return best
  }

  /// Every word has to fit the entry's forms or its context.
  ///
  /// The reason is the worst of the words that fit a form; an entry that its context alone fits
  /// contains them.
  private func fit(
    _ words: [QueryWord], _ entry: Entry, upTo effort: Effort
  )
    -> (Fit, form: Int)?
  {
    var worst: (Fit, form: Int)?
    for word in words {
      let name = Effort.allCases.lazy.filter { $0 <= effort }
        .compactMap { fit(word, entry, at: $0) }.first
      let fitsContext = entry.context.contains {
        word.fitsContext(keys[$0], of: arena, upTo: effort)
      }
      // A word of the context that also fits the name by a worse way is meant as the context.
      if let name, !(fitsContext && name.0.reason > .prefix) {
        if worst.map({ $0.0 < name.0 }) ?? true { worst = name }
      } else if !fitsContext {
        return nil
      }
    }
    return worst ?? (Fit(.contains), 0)
  }
}
