import HangulText

extension Pattern {
  /// All that a row of typed units can stand for, whole units first.
  static func typed(_ units: [UInt16]) -> [Pattern] {
    guard !units.isEmpty else { return [] }
    let literal = Pattern(units.map(Element.unit), .literal)
    return [literal] + halfTyped(units) + initials(units)
  }

  /// The half-typed readings of the last syllable: 그 for 글, 으 for 의, 솔 for 소ㄹ…, 손ㅈ for 손저….
  private static func halfTyped(_ units: [UInt16]) -> [Pattern] {
    guard let last = units.last else { return [] }
    let before = units.dropLast().map(Element.unit)
    if Hangul.isCompatibilityConsonant(last) {
      let isLone = !units.dropLast().contains(where: Hangul.isCompatibilityJamo)
      guard isLone, !before.isEmpty else { return [] }
      return [Pattern(before + Element.initials(last), .halfTyped)]
    }
    guard let syllable = Hangul.Syllable(last) else { return [] }
    return Element.unfinished(syllable).map { Pattern(before + $0, .halfTyped) }
  }

  /// Initials, alone or mixed with whole syllables: ㅇㅈㅇ, 이ㅈㅇ.
  ///
  /// Not where only the last unit is one, which is half-typed, nor where a vowel stands alone.
  private static func initials(_ units: [UInt16]) -> [Pattern] {
    let jamo = units.count(where: Hangul.isCompatibilityConsonant)
    guard jamo > 0, !units.contains(where: Hangul.isCompatibilityVowel) else { return [] }
    let endsInLoneOne = jamo == 1 && units.last.map(Hangul.isCompatibilityConsonant) == true
    if endsInLoneOne, units.count > 1 { return [] }
    var elements = units.dropLast().flatMap(Element.initials)
    if let last = units.last {
      elements += Hangul.Syllable(last).map { [.unfinishedVowel($0)] } ?? Element.initials(last)
    }
    return [Pattern(elements, .initials)]
  }
}

extension Pattern.Element {
  /// The unit itself.
  static func unit(_ unit: UInt16) -> Self { Self(unit, unit) }

  /// A consonant as an initial, a cluster as two; any other unit itself.
  static func initials(_ unit: UInt16) -> [Self] {
    guard Hangul.isCompatibilityConsonant(unit) else { return [.unit(unit)] }
    return consonants(of: unit).map(initial)
  }

  /// Every syllable with an initial, and the bare jamo.
  static func initial(_ jamo: UInt16) -> Self {
    guard let leading = leadingIndex(jamo),
      let first = Hangul.Syllable(leading: leading, vowel: 0)
    else { return .unit(jamo) }
    return Self(first.unit, first.unit + 587, jamo: jamo)
  }

  /// The syllables that an open syllable can become, its vowel a compound too (고 → 과, 괄); a
  /// closed one itself.
  static func unfinishedVowel(_ syllable: Hangul.Syllable) -> Self {
    guard syllable.final == 0 else { return .unit(syllable.unit) }
    // ㅗ is followed by its compounds ㅘ ㅙ ㅚ, ㅜ by ㅝ ㅞ ㅟ, ㅡ by ㅢ.
    let compounds: UInt16 =
      switch syllable.vowel {
      case 8, 13: 3
      case 18: 1
      default: 0
      }
    return Self(syllable.unit, syllable.unit + compounds * 28 + 27)
  }

  /// What the last syllable typed can become: with another vowel or final, or with its final (or
  /// the second half of it) as the next syllable's initial.
  static func unfinished(_ syllable: Hangul.Syllable) -> [[Self]] {
    guard let final = syllable.finalJamo else { return [[.unfinishedVowel(syllable)]] }
    var ways: [[Self]] = clusters(on: syllable).map { [.unit($0)] }
    let parts = consonants(of: final)
    let kept = parts.count == 2 ? finalIndex(parts[0]) : 0
    if let moved = parts.last, leadingIndex(moved) != nil, let kept,
      let rest = Hangul.Syllable(
        leading: syllable.leading, vowel: syllable.vowel, final: kept)
    {
      ways.append([.unit(rest.unit), .initial(moved)])
    }
    return ways
  }

  /// The syllables that one more consonant makes of a closed one: 갑 → 값.
  private static func clusters(on syllable: Hangul.Syllable) -> [UInt16] {
    (1..<28).compactMap { final in
      guard
        let other = Hangul.Syllable(
          leading: syllable.leading, vowel: syllable.vowel, final: final),
        let jamo = other.finalJamo, final != syllable.final
      else { return nil }
      let parts = consonants(of: jamo)
      return parts.count == 2 && parts.first == syllable.finalJamo ? other.unit : nil
    }
  }

  /// The consonants that a cluster is typed with; a simple or double one alone.
  private static func consonants(of jamo: UInt16) -> [UInt16] {
    let keys = DuBeolsik.keys(of: String(decoding: [jamo], as: UTF16.self))
    return keys.utf8.compactMap(DuBeolsik.jamo(onKey:))
  }

  private static func leadingIndex(_ jamo: UInt16) -> Int? {
    (0..<19).first { Hangul.Syllable(leading: $0, vowel: 0)?.leadingJamo == jamo }
  }

  private static func finalIndex(_ jamo: UInt16) -> Int? {
    (1..<28).first { Hangul.Syllable(leading: 0, vowel: 0, final: $0)?.finalJamo == jamo }
  }
}
