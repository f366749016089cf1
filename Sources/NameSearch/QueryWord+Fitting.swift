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

  /// The best fit with a key at one level of effort alone; nil when it does not fit there.
  func fit(_ key: IndexedKey, _ signature: UInt64, of arena: [UInt16], at effort: Effort) -> Fit? {
    switch (effort, key.kind) {
    case (.plain, .ticker): fitsTicker(key, arena) ? Fit(.ticker) : nil
    case (.translated, .ticker):
      mistypedTicker.elementsEqual(arena[key.range]) ? Fit(.keyboard) : nil
    case (.plain, .part), (_, .ticker): nil
    case (.plain, _): plain.fit(key, signature, of: arena)
    case (.translated, _): translatedFit(key, signature, arena)
    case (.misspelt, _):
      misspelt?.distance(to: key, of: arena).map { Fit(.fuzzy, distance: $0) }
    }
  }

  /// How the word stands in a context; by misspelling it does not.
  func fitInContext(
    _ key: IndexedKey, _ signature: UInt64, of arena: [UInt16], upTo effort: Effort
  ) -> Fit? {
    if let fit = plain.fit(key, signature, of: arena) { return fit }
    guard effort > .plain else { return nil }
    // Three letters begin too many titles: lee is no 이사.
    return translated.fit(key, signature, of: arena)
      ?? (units.count > 3 ? readFit(key, arena) : nil)
  }

  /// Whether the word is a ticker or, from three characters on, the beginning of one.
  private func fitsTicker(_ key: IndexedKey, _ arena: [UInt16]) -> Bool {
    (ticker.count >= 3 || ticker.count == key.range.count) && arena[key.range].starts(with: ticker)
  }

  private func translatedFit(_ key: IndexedKey, _ signature: UInt64, _ arena: [UInt16]) -> Fit? {
    if key.kind != .part, let fit = translated.fit(key, signature, of: arena) { return fit }
    if key.kind != .part, signature & Signature.unlikeHangul != 0,
      let fit = mixed.fit(key, signature, of: arena)
    {
      return fit
    }
    if let fit = readFit(key, arena) { return fit }
    return fitsLoan(key, arena) || isSound(of: key, arena) ? Fit(.variant, looseness: 3) : nil
  }

  /// How the word's Latin letters, or those of its keys, spell a key.
  private func readFit(_ key: IndexedKey, _ arena: [UInt16]) -> Fit? {
    guard key.hasHangul else { return nil }
    var found: MatchReason?
    for index in readings.indices where readings[index].fits(key, arena) {
      found = readings[index].reason
      // A foreign name is no Korean one in Latin letters, though it can be read as one.
      if !key.isLoan || readings[index].spelling == .loan { break }
    }
    return found.map { Fit($0, looseness: 3) }
  }

  private func fitsLoan(_ key: IndexedKey, _ arena: [UInt16]) -> Bool {
    guard key.isLoan, !loan.isEmpty, key.range.count >= loan.count else { return false }
    let start = key.range.lowerBound
    return loan.indices.allSatisfy { LoanWord.folded(arena[start + $0]) == loan[$0] }
      // A headline's beginning may be a Korean name, whatever foreign one stands further on.
      && LoanWord.isLikely(arena[start..<start + loan.count])
  }

  /// Whether the word, in Hangul, is how a Latin key sounds: 엔비디아 for NVIDIA.
  private func isSound(of key: IndexedKey, _ arena: [UInt16]) -> Bool {
    let range = key.range
    guard key.isLatin, spokenInitials & (1 << UInt32(arena[range.lowerBound] & 31)) != 0,
      range.count >= units.count, range.count <= units.count * 4
    else { return false }
    let latin = String(decoding: arena[range], as: UTF16.self)
    return LatinReading(latin, as: .loan)?.fit(units, in: 0..<units.count) == .whole
  }
}

extension QueryWord.Reading {
  /// Whether the letters spell a key or enough of its beginning; in Korean also a given name alone.
  fileprivate func fits(_ key: IndexedKey, _ arena: [UInt16]) -> Bool {
    let range = key.range
    let isKorean = spelling == .korean
    switch letters.fit(arena, in: range) {
    case .whole where length >= (isKorean ? 2 : 3): return true
    case .prefix where length >= (isKorean ? 3 : 4): return true
    default: break
    }
    guard isKorean, length >= 3, range.count > 1 else { return false }
    return (range.lowerBound + 1..<range.upperBound).contains { start in
      letters.fit(arena, in: start..<range.upperBound) == .whole
    }
  }
}
