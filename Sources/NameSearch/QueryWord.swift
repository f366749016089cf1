import HangulText

/// A query or a word of one, made ready to be tried against every key.
///
/// It never changes; it is a class only so that a scan hands on one reference instead of counting
/// every array it holds.
final class QueryWord: Sendable {
  /// The text's own units.
  let units: [UInt16]
  /// What the text itself can stand for.
  let plain: PatternSet
  /// What other keyboard states and spelled letters make of it.
  let translated: PatternSet
  /// What its Latin letters sound like.
  let readings: [Reading]
  let misspelt: JamoMatcher?
  /// The sounds of a loan word, from three syllables on.
  let loan: [UInt16]
  /// The letters that a Latin name can begin with that sounds like the text, as bits from a; none
  /// when the text is not Hangul of two syllables or more.
  let spokenInitials: UInt32
  let plainGate: Gate
  let translatedGate: Gate
  let misspeltGate: Gate

  /// Letters and what it means that they fit.
  final class Reading: Sendable {
    let letters: LatinReading
    let length: Int
    let spelling: LatinReading.Spelling
    let reason: MatchReason

    init?(_ latin: String, as spelling: LatinReading.Spelling, because reason: MatchReason) {
      guard let letters = LatinReading(latin, as: spelling) else { return nil }
      self.letters = letters
      length = latin.utf8.count
      self.spelling = spelling
      self.reason = reason
    }
  }

  init(_ text: String) {
    let (key, bare) = NameKey.withAndWithoutFirmForm(text)
    units = key.units
    plain = PatternSet(
      Self.plainPatterns(units) + (bare.map { Pattern.typed($0.units) } ?? []))
    translated = PatternSet(Self.keyboardPatterns(text, units) + Self.spelledPatterns(units))
    readings = Self.readings(of: text)
    misspelt = JamoMatcher(units)
    let isHangul = units.allSatisfy { Hangul.isSyllable($0) }
    loan = isHangul && units.count >= 3 ? units.map(LoanWord.folded) : []
    spokenInitials = isHangul && units.count >= 2 ? LatinReading.initialLetters(of: units) : 0
    // Signatures do not tell of sounds.
    let readsSound = !readings.isEmpty || !loan.isEmpty || spokenInitials != 0
    plainGate = Gate(needed: plain.needed)
    translatedGate = Gate(needed: readsSound ? 0 : translated.needed)
    misspeltGate = misspelt?.gate ?? .shut
  }
}

extension QueryWord {
  private static func plainPatterns(_ units: [UInt16]) -> [Pattern] {
    let hasHanja = units.contains { Hangul.isHanja($0) }
    var patterns = Pattern.typed(units).map { $0.because(hasHanja ? .hanja : nil) }
    if let first = units.first, let surname = HanjaSurname.syllable(of: first) {
      patterns += Pattern.typed([surname] + units.dropFirst())
        .map { $0.because(.hanja, isAnchored: true) }
    }
    return patterns
  }

  /// What the keys make with the keyboard in the other state.
  ///
  /// One syllable made so must start a name: any two letters make one.
  private static func keyboardPatterns(_ text: String, _ units: [UInt16]) -> [Pattern] {
    var patterns: [Pattern] = []
    for keys in typedKeys(text) {
      let made = NameKey(DuBeolsik.hangul(fromKeys: keys)).units
      guard made != units, !made.contains(where: Hangul.isCompatibilityVowel),
        made.count > 1 || units.count > 1
      else { continue }
      patterns += Pattern.typed(made).map { $0.because(.keyboard, isAnchored: made.count < 2) }
    }
    let latin = NameKey(DuBeolsik.keys(of: text)).units
    if latin != units, latin.count > 2 || hasLoneVowel(text) {
      patterns.append(Pattern(latin.map(Pattern.Element.unit), .literal).because(.keyboard))
    }
    return patterns
  }

  /// The keys as they are and, where there are capitals, with Caps Lock the other way; words apart,
  /// so that no syllable is made across a space.
  private static func typedKeys(_ text: String) -> [String] {
    let units = text.composingHangul().narrowingFullWidthASCII().utf16
    guard units.contains(where: LatinLetter.isASCII) else { return [] }
    let spaced = units.map { Mark.isSeparator($0) ? 0x20 : $0 }
    let swapped = spaced.map { LatinLetter.isASCII($0) ? $0 ^ 0x20 : $0 }
    let hasCapitals = units.contains { (0x41...0x5A).contains($0) }
    return (hasCapitals ? [spaced, swapped] : [spaced])
      .map { String(decoding: $0, as: UTF16.self) }
  }

  /// A vowel that stands alone is a sure sign of the wrong keyboard state.
  private static func hasLoneVowel(_ text: String) -> Bool {
    text.composingHangul().utf16.contains(where: Hangul.isCompatibilityVowel)
  }

  private static func spelledPatterns(_ units: [UInt16]) -> [Pattern] {
    guard let letters = SpelledLetters.replaced(in: units) else { return [] }
    return Pattern.typed(letters).map { $0.because(.variant, isAnchored: true) }
  }

  private static func readings(of text: String) -> [Reading] {
    let isMistyped = hasLoneVowel(text)
    let latin = isMistyped ? DuBeolsik.keys(of: text) : text
    return Romanization.orders(of: latin).flatMap { order in
      [
        Reading(order, as: .korean, because: isMistyped ? .keyboard : .romanized),
        Reading(order, as: .loan, because: isMistyped ? .keyboard : .variant),
      ].compactMap(\.self)
    }
  }
}
