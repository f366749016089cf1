import HangulText

extension QueryWord {
  /// The best fit with a key at one level of effort alone; nil when it does not fit there.
  func fit(_ key: IndexedKey, of arena: [UInt16], at effort: Effort) -> Fit? {
    switch effort {
    case .plain: key.isPart ? nil : fit(plain, key, arena)
    case .translated: translatedFit(key, arena)
    case .misspelt:
      misspelt?.distance(to: key.packed, of: arena).map { Fit(.fuzzy, distance: $0) }
    }
  }

  /// Whether the word fits a word of an entry's context, typed plainly or in the wrong keyboard
  /// state.
  func fitsContext(_ key: IndexedKey, of arena: [UInt16], upTo effort: Effort) -> Bool {
    fit(plain, key, arena) != nil || (effort > .plain && fit(translated, key, arena) != nil)
  }

  /// Whether the word is a ticker or, from three characters on, the beginning of one.
  func fits(ticker other: [UInt16]) -> Bool {
    !other.isEmpty && (ticker == other || (ticker.count >= 3 && other.starts(with: ticker)))
  }

  private func fit(_ ways: [Way], _ key: IndexedKey, _ arena: [UInt16]) -> Fit? {
    var best: Fit?
    for way in ways {
      guard let place = way.pattern.place(in: key.packed, of: arena),
        !(way.anchored && place == .inside), let own = way.pattern.reason(at: place)
      else { continue }
      let fit = Fit(way.reason ?? own, looseness: place.rawValue)
      if best.map({ fit < $0 }) ?? true { best = fit }
    }
    return best
  }

  private func translatedFit(_ key: IndexedKey, _ arena: [UInt16]) -> Fit? {
    if !key.isPart, let fit = fit(translated, key, arena) { return fit }
    if key.hasHangul {
      for reading in readings where reading.fits(key, arena) {
        return Fit(reading.reason, looseness: 3)
      }
    }
    if fitsLoan(key, arena) || isSound(of: key, arena) { return Fit(.variant, looseness: 3) }
    return nil
  }

  private func fitsLoan(_ key: IndexedKey, _ arena: [UInt16]) -> Bool {
    guard key.isLoan, !loan.isEmpty, key.packed.range.count >= loan.count else { return false }
    let start = key.packed.range.lowerBound
    return loan.indices.allSatisfy { LoanWord.folded(arena[start + $0]) == loan[$0] }
  }

  /// Whether the word, in Hangul, is how a Latin key sounds: 엔비디아 for NVIDIA.
  private func isSound(of key: IndexedKey, _ arena: [UInt16]) -> Bool {
    guard key.isLatin, !spoken.isEmpty, key.packed.range.count >= spoken.count else { return false }
    let latin = String(decoding: arena[key.packed.range], as: UTF16.self)
    return LatinReading(latin, as: .loan)?.fit(spoken, in: 0..<spoken.count) == .whole
  }
}

extension QueryWord.Reading {
  /// Whether the letters spell a key or enough of its beginning; in Korean also a given name alone.
  fileprivate func fits(_ key: IndexedKey, _ arena: [UInt16]) -> Bool {
    let range = key.packed.range
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

/// A key of the index, with what is known of it before any query.
struct IndexedKey: Sendable {
  let packed: PackedKey
  /// Whether it is one word of a form of several, compared by sound and by misspelling alone.
  let isPart: Bool
  let hasHangul: Bool
  /// Whether all of it are Latin letters.
  let isLatin: Bool
  /// Whether it is likely a foreign name in Hangul of three syllables or more.
  let isLoan: Bool
  /// Which of its entry's forms it was made of.
  let form: Int32

  init?(_ range: Range<Int>, of arena: [UInt16], isPart: Bool, form: Int) {
    let units = arena[range]
    guard let form = Int32(exactly: form),
      let packed = PackedKey(range, signature: Signature.of(units))
    else { return nil }
    self.packed = packed
    self.isPart = isPart
    self.form = form
    hasHangul = units.contains { Hangul.isSyllable($0) }
    isLatin = units.allSatisfy { LatinLetter.isASCII($0) }
    isLoan = units.count >= 3 && LoanWord.isLikely(units)
  }
}
