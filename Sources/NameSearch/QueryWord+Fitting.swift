import HangulText

extension QueryWord {
  /// What a key's signature needs at a level of effort.
  func gate(at effort: Effort) -> Gate {
    switch effort {
    case .plain: plainGate
    case .translated: translatedGate
    case .misspelt: misspeltGate
    }
  }

  /// What an entry needs, any of it, to have a key that fits as it was typed.
  var plainClauses: [EntryClause] { EntryClause.having(plain.signatures + [Signature.of(ticker)]) }

  /// What an entry needs, any of it, to have a key that fits what other keys and letters make of the word.
  var translatedClauses: [EntryClause] {
    let keys = mistypedTicker.isEmpty ? [] : [Signature.of(mistypedTicker)]
    let both = [Signature.unlikeHangul, ~Signature.unlikeHangul].map { EntryBits(signature: $0) }
    return EntryClause.having(translated.signatures + keys)
      + EntryClause.having(mixed.needed == .max ? [] : [mixed.needed], any: both)
  }

  /// The best fit with a key at one level of effort alone; nil when it does not fit there.
  func fit(
    _ key: PackedKey, _ units: Span<UInt16>, at effort: Effort
  ) -> Fit? {
    switch (effort, key.traits.kind) {
    case (.plain, .ticker): fitsTicker(units) ? Fit(.ticker) : nil
    case (.translated, .ticker):
      Self.begins(units, mistypedTicker, isWhole: true) ? Fit(.keyboard) : nil
    case (.plain, .part), (_, .ticker): nil
    case (.plain, _): plain.fit(units, key.signature)
    case (.translated, _): translatedFit(key, units)
    case (.misspelt, _): misspelt?.distance(to: units).map { Fit(.fuzzy, distance: $0) }
    }
  }

  /// How the word stands in a context; by misspelling it does not.
  func fitInContext(
    _ key: PackedKey, _ context: Span<UInt16>, upTo effort: Effort
  ) -> Fit? {
    if let fit = plain.fit(context, key.signature) { return fit }
    guard effort > .plain else { return nil }
    // Three letters begin too many titles: lee is no 이사.
    return translated.fit(context, key.signature) ?? (units.count > 3 ? readFit(key, context) : nil)
  }

  /// Whether the word is a ticker or, from three characters on, the beginning of one.
  private func fitsTicker(_ key: Span<UInt16>) -> Bool {
    Self.begins(key, ticker, isWhole: ticker.count < 3)
  }

  private static func begins(_ key: Span<UInt16>, _ start: [UInt16], isWhole: Bool) -> Bool {
    !start.isEmpty && (isWhole ? key.count == start.count : key.count >= start.count)
      && start.indices.allSatisfy { key[$0] == start[$0] }
  }

  private func translatedFit(
    _ key: PackedKey, _ name: Span<UInt16>
  ) -> Fit? {
    if key.traits.kind != .part, let fit = translated.fit(name, key.signature) { return fit }
    if key.traits.kind != .part, Signature.isMixed(key.signature),
      let fit = mixed.fit(name, key.signature)
    {
      return fit
    }
    if let fit = readFit(key, name) { return fit }
    return fitsLoan(key, name) || isSound(of: key, name) ? Fit(.variant, looseness: 3) : nil
  }

  /// How the word's Latin letters, or those of its keys, spell a key.
  private func readFit(_ key: PackedKey, _ name: Span<UInt16>) -> Fit? {
    guard key.traits.contains(.hangul) else { return nil }
    var found: MatchReason?
    for index in readings.indices where readings[index].fits(name) {
      found = readings[index].reason
      // A foreign name is no Korean one in Latin letters, though it can be read as one.
      if !key.traits.contains(.loan) || readings[index].spelling == .loan { break }
    }
    return found.map { Fit($0, looseness: 3) }
  }

  private func fitsLoan(_ key: PackedKey, _ name: Span<UInt16>) -> Bool {
    guard key.traits.contains(.loan), !loan.isEmpty, name.count >= loan.count else { return false }
    return loan.indices.allSatisfy { LoanWord.folded(name[$0]) == loan[$0] }
      // A headline's beginning may be a Korean name, whatever foreign one stands further on.
      && loan.indices.contains { LoanWord.isForeign(name[$0]) }
  }

  /// Whether the word, in Hangul, is how a Latin key sounds: 엔비디아 for NVIDIA.
  private func isSound(of key: PackedKey, _ name: Span<UInt16>) -> Bool {
    guard key.traits.contains(.latin), name.count >= units.count, name.count <= units.count * 4
    else { return false }
    return spellings?.contains(name) == true
  }
}

extension QueryWord.Reading {
  /// Whether the letters spell a key or enough of its beginning; in Korean also a given name alone.
  fileprivate func fits(_ name: Span<UInt16>) -> Bool {
    let isKorean = spelling == .korean
    switch letters.fit(name) {
    case .whole where length >= (isKorean ? 2 : 3): return true
    case .prefix where length >= (isKorean ? 3 : 4): return true
    default: break
    }
    guard isKorean, length >= 3, name.count > 1 else { return false }
    return (1..<name.count).contains { letters.fit(name.extracting($0...)) == .whole }
  }
}
