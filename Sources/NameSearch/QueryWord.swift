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
  /// What it stands for in names that are not all Hangul: where the keyboard was switched too late or too
  /// early, and where a Chinese character stands for a country.
  let mixed: PatternSet
  /// What its Latin letters sound like.
  let readings: [Reading]
  let misspelt: JamoMatcher?
  /// The sounds of a loan word, from three syllables on.
  let loan: [UInt16]
  /// How a Latin name can be written that sounds like the text; nil when that is not Hangul of two
  /// syllables or more.
  let spellings: LoanSpellings?
  /// The ticker that it can stand for, without what the exchange or a trader writes around it.
  let ticker: [UInt16]
  /// The ticker that it can stand for with the keyboard in the other state.
  let mistypedTicker: [UInt16]
  /// Whether a name and its context may stand in the word without a space between: 이재용회장.
  let isGluable: Bool
  /// The best rank of what other keyboard states, other letters and sounds make of it.
  let leastTranslatedRank: Int
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
    mixed = PatternSet(Self.switchedPatterns(text, units) + Self.countryPatterns(units))
    readings = Self.readings(of: bare?.text ?? text)
    misspelt = JamoMatcher(units)
    let isHangul = units.allSatisfy { Hangul.isSyllable($0) }
    let keys = NameKey(DuBeolsik.keys(of: text)).units
    mistypedTicker = keys == units ? [] : keys
    ticker = Self.ticker(units)
    isGluable = isHangul && units.count >= 3
    leastTranslatedRank = min(
      translated.leastRank, mixed.leastRank, MatchReason.keyboard.rank)
    loan = isHangul && units.count >= 3 ? units.map(LoanWord.folded) : []
    spellings = isHangul && units.count >= 2 ? LoanSpellings(units) : nil
    plainGate = Gate(needed: plain.needed & Signature.of(ticker))
    let mistyped = mistypedTicker.isEmpty ? .max : Signature.of(mistypedTicker)
    translatedGate = Gate(
      needed: translated.needed & mistyped, mixed: mixed.needed,
      isHeard: !readings.isEmpty || !loan.isEmpty || spellings != nil)
    misspeltGate = misspelt?.gate ?? .shut
  }
}

extension QueryWord {
  private static func plainPatterns(_ units: [UInt16]) -> [Pattern] {
    let hasHanja = units.contains { Hangul.isHanja($0) }
    return Pattern.typed(units).map { $0.because(hasHanja ? .hanja : nil) }
      + hanjaPatterns(units)
  }

  /// What Chinese characters are read as, the first also as a surname or a country.
  private static func hanjaPatterns(_ units: [UInt16]) -> [Pattern] {
    guard let first = units.first else { return [] }
    let rest = units.dropFirst().map { HanjaReading.syllable(of: $0) ?? $0 }
    var heads: [[UInt16]] = []
    if let surname = HanjaSurname.syllable(of: first) { heads.append([surname]) }
    if let country = HanjaReading.country(of: first) { heads.append(Array(country.utf16)) }
    let isRead = !rest.elementsEqual(units.dropFirst())
    var patterns = heads.flatMap { Pattern.typed($0 + rest) }
      .map { $0.because(.hanja, isAnchored: true, isRead: isRead) }
    let read = [HanjaReading.syllable(of: first) ?? first] + rest
    if read != units, units.count > 1 {
      patterns += Pattern.typed(read).map { $0.because(.hanja, isRead: true) }
    }
    return patterns
  }

  /// The character that headlines have for the country that the text begins with.
  private static func countryPatterns(_ units: [UInt16]) -> [Pattern] {
    HanjaReading.countries(beginning: units).flatMap { character, length in
      units.count > length
        ? Pattern.typed([character] + units.dropFirst(length))
          .map { $0.because(.hanja, isAnchored: true) }
        : []
    }
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
      patterns.append(
        Pattern(latin.map(Pattern.Element.unit), .literal)
          .because(.keyboard, isAnchored: latin.count < 2))
    }
    return patterns
  }

  /// What is made where the keyboard was switched too late or too early: 나하이닉스 for SK하이닉스, 오픈먀 for
  /// 오픈AI.
  ///
  /// The Latin part of such names is short.
  private static func switchedPatterns(_ text: String, _ units: [UInt16]) -> [Pattern] {
    let isHangul =
      hasLoneVowel(text)
      ? units.allSatisfy { Hangul.isSyllable($0) || Hangul.isCompatibilityJamo($0) }
      : units.allSatisfy { Hangul.isSyllable($0) }
    guard isHangul, units.count > 1 else { return [] }
    func keys(_ part: some Sequence<UInt16>) -> [UInt16] {
      NameKey(DuBeolsik.keys(of: String(decoding: Array(part), as: UTF16.self))).units
    }
    return (1...min(4, units.count - 1)).flatMap { length in
      Pattern.typed(keys(units.prefix(length)) + units.dropFirst(length))
        + [
          Pattern(
            (units.dropLast(length) + keys(units.suffix(length))).map(Pattern.Element.unit),
            .literal)
        ]
    }.map { $0.because(.keyboard) }
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

  /// Six digits without the A before them or the market behind them (A005930, 005930.KS); any other text
  /// itself.
  private static func ticker(_ units: [UInt16]) -> [UInt16] {
    let digits = units.filter { (0x30...0x39).contains($0) }
    guard digits.count == 6, units.count > 6 else { return units }
    let around = [("a", ""), ("", "ks"), ("", "kq")]
    return around.contains { Array($0.0.utf16) + digits + $0.1.utf16 == units } ? digits : units
  }

  private static func spelledPatterns(_ units: [UInt16]) -> [Pattern] {
    guard let letters = SpelledLetters.replaced(in: units) else { return [] }
    return Pattern.typed(letters).map { $0.because(.variant, isAnchored: true) }
  }

  private static func readings(of text: String) -> [Reading] {
    let isMistyped = hasLoneVowel(text)
    let latin = (isMistyped ? DuBeolsik.keys(of: text) : text).split(separator: " ")
      .map { $0.hasSuffix("'s") || $0.hasSuffix("’s") ? $0.dropLast(2) : $0 }
      .joined(separator: " ")
    return Romanization.orders(of: latin).flatMap { order in
      [
        Reading(order, as: .korean, because: isMistyped ? .keyboard : .romanized),
        Reading(order, as: .loan, because: isMistyped ? .keyboard : .variant),
      ].compactMap(\.self)
    }
  }
}
