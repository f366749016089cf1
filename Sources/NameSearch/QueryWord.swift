import HangulText

/// A query or a word of one, made ready to be tried against every key.
struct QueryWord: Sendable {
  /// What the text itself can stand for, with the reason when it is not the pattern's own.
  let plain: [Way]
  /// What other keyboard states and spelled letters make of it.
  let translated: [Way]
  let readings: [Reading]
  /// The sounds of a loan word, from three syllables on.
  let loan: [UInt16]
  let misspelt: JamoMatcher?
  let ticker: [UInt16]
  /// The text's own units when it is Hangul that may be the sound of a Latin name.
  let spoken: [UInt16]

  struct Way: Sendable {
    let pattern: Pattern
    var reason: MatchReason?
    /// Whether the pattern has to stand at the start of a name.
    var anchored = false
  }

  struct Reading: Sendable {
    let letters: LatinReading
    let length: Int
    let spelling: LatinReading.Spelling
    let reason: MatchReason
  }

  init(_ text: String) {
    let key = NameKey(text)
    let units = key.units
    plain = Self.plainWays(units, text)
    translated = Self.keyboardWays(text) + Self.spelledWays(units)
    readings = Self.readings(of: text, units)
    let isHangul = units.allSatisfy { Hangul.isSyllable($0) }
    loan = isHangul && units.count >= 3 ? units.map(LoanWord.folded) : []
    misspelt = JamoMatcher(units)
    ticker = units
    spoken = isHangul && units.count >= 2 ? units : []
  }
}

extension QueryWord {
  private static func plainWays(_ units: [UInt16], _ text: String) -> [Way] {
    let hasHanja = units.contains { Hangul.isHanja($0) }
    var ways = Pattern.typed(units).map { Way(pattern: $0, reason: hasHanja ? .hanja : nil) }
    if let first = units.first, let surname = HanjaSurname.syllable(of: first) {
      let patterns = Pattern.typed([surname] + units.dropFirst())
      ways += patterns.map { Way(pattern: $0, reason: .hanja, anchored: true) }
    }
    if let bare = NameKey(withoutFirmFormIn: text) {
      ways += Pattern.typed(bare.units).map { Way(pattern: $0) }
    }
    return ways
  }

  /// What the keys make with the keyboard in the other state.
  ///
  /// One syllable made so must start a name: any two letters make one.
  private static func keyboardWays(_ text: String) -> [Way] {
    var ways: [Way] = []
    for keys in typedKeys(text) {
      let units = NameKey(DuBeolsik.hangul(fromKeys: keys)).units
      guard units.contains(where: { Hangul.isSyllable($0) || Hangul.isCompatibilityJamo($0) }),
        !units.contains(where: Hangul.isCompatibilityVowel), units.count > 1 || keys.utf8.count > 1
      else { continue }
      ways += Pattern.typed(units)
        .map { Way(pattern: $0, reason: .keyboard, anchored: units.count < 2) }
    }
    let latin = NameKey(DuBeolsik.keys(of: text)).units
    if hasLoneJamo(text) || latin.count > 2, latin != NameKey(text).units {
      ways.append(
        Way(pattern: Pattern(latin.map(Pattern.Element.unit), .literal), reason: .keyboard))
    }
    return ways
  }

  /// The keys as they are and, where there are capitals, with Caps Lock the other way.
  private static func typedKeys(_ text: String) -> [String] {
    let units = text.composingHangul().narrowingFullWidthASCII().utf16
    guard units.contains(where: LatinLetter.isASCII) else { return [] }
    let words = units.split { Mark.isBlank($0) || Mark.isSeparator($0) }.map(Array.init)
    let typed = words.map { String(decoding: $0, as: UTF16.self) }
    guard units.contains(where: { (0x41...0x5A).contains($0) }) else { return [joined(typed)] }
    let swapped = words.map { word in
      String(decoding: word.map { LatinLetter.isASCII($0) ? $0 ^ 0x20 : $0 }, as: UTF16.self)
    }
    return [joined(typed), joined(swapped)]
  }

  /// Words apart, so that no syllable is made across a space.
  private static func joined(_ words: [String]) -> String { words.joined(separator: " ") }

  private static func hasLoneJamo(_ text: String) -> Bool {
    text.composingHangul().utf16.contains(where: Hangul.isCompatibilityVowel)
  }

  private static func spelledWays(_ units: [UInt16]) -> [Way] {
    guard let letters = SpelledLetters.replaced(in: units) else { return [] }
    return Pattern.typed(letters).map { Way(pattern: $0, reason: .variant, anchored: true) }
  }

  private static func readings(of text: String, _ units: [UInt16]) -> [Reading] {
    let isMistyped = hasLoneJamo(text)
    let latin = isMistyped ? DuBeolsik.keys(of: text) : text
    var all: [Reading] = []
    for order in Romanization.orders(of: latin) {
      for spelling in [LatinReading.Spelling.korean, .loan] {
        guard let letters = LatinReading(order, as: spelling) else { continue }
        let reason: MatchReason = spelling == .korean ? .romanized : .variant
        all.append(
          Reading(
            letters: letters, length: order.utf8.count, spelling: spelling,
            reason: isMistyped ? .keyboard : reason))
      }
    }
    return all
  }
}
