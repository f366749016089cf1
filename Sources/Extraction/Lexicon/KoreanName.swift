/// The shape of Korean full names: a family name and one or two syllables.
enum KoreanName {
  /// Takes a word apart into family and given name; nil when it has not the shape of a full name.
  ///
  /// Two-syllable words have it only when `short` is set, for they are mostly ordinary words.
  static func parts(_ word: String, short: Bool = false) -> (family: String, given: String)? {
    let characters = Array(word)
    guard (2...4).contains(characters.count), word.allSatisfy(\.isHangulSyllable) else {
      return nil
    }
    let lexicon = Lexicon.shared
    if characters.count >= 3, lexicon.surnames.contains(String(characters[..<2])) {
      return (String(characters[..<2]), String(characters[2...]))
    }
    guard characters.count == 3 || (short && characters.count == 2),
      lexicon.surnames.contains(String(characters[0]))
    else { return nil }
    return (String(characters[0]), String(characters[1...]))
  }

  /// How much a word looks like a full name, from 0 to 1; nil when it cannot be one: no such
  /// shape, an ordinary word, a place, a title or an organisation by its ending.
  static func likeness(_ word: String, short: Bool = false) -> Double? {
    guard let (family, given) = parts(word, short: short) else { return nil }
    let lexicon = Lexicon.shared
    if lexicon.titles.contains(word) || lexicon.titleLookalikes.contains(word) { return nil }
    if lexicon.firmLookalikes.contains(word) || lexicon.kinship[word] != nil { return nil }
    if lexicon.listed[word] != nil || lexicon.districts.contains(word) { return nil }
    if lexicon.common.contains(word) || lexicon.places.contains(word) || isInflected(word) {
      return nil
    }
    // 신공장, 신사업: a new one of something, and no syllables of a given name.
    if family == "신", given.count == 2, lexicon.common.contains(given),
      (lexicon.givenSyllables[given.first ?? " "]?.first ?? 0) < 5
    {
      return nil
    }
    // 주독일, 주미: an ambassador's post.
    if word.hasPrefix("주"), lexicon.places.contains(String(word.dropFirst())) { return nil }
    let syllables = Array(given)
    func seen(_ n: Int) -> Double { min(1, Double(n) / 20) }
    let first = seen(lexicon.givenSyllables[syllables[0]]?.first ?? 0)
    guard syllables.count > 1 else { return 0.35 + 0.2 * first }
    let second = seen(lexicon.givenSyllables[syllables[1]]?.second ?? 0)
    let base = family.count == 2 ? 0.6 : 0.3
    let likeness = min(1, base + 0.35 * first + 0.35 * second)
    // A syllable never seen in its place: rather a foreign or an ordinary word.
    return first == 0 || second == 0 ? min(likeness, 0.45) : likeness
  }

  /// Whether a word has the shape of a Chinese name as Korean papers write it: a family name and
  /// one or two syllables, spelt in up to three (레이쥔, 왕촨푸, 량원펑).
  static func isChinese(_ word: String) -> Bool { chineseFamily(word) != nil }

  /// The family name of a word of that shape; nil for others.
  static func chineseFamily(_ word: String) -> String? {
    guard (2...5).contains(word.count), word.allSatisfy(\.isHangulSyllable) else { return nil }
    return [2, 1].lazy.map { String(word.prefix($0)) }.first {
      Lexicon.shared.chineseSurnames.contains($0) && (1...3).contains(word.count - $0.count)
    }
  }

  private static let endings = [
    "한", "된", "인", "할", "해", "돼", "은", "는", "을", "를", "의", "에", "과", "와", "도", "만", "로", "가", "이",
  ]

  /// `입국한`, `승진해`, `장남인`, `한국은`: an ordinary word with an ending or a particle.
  private static func isInflected(_ word: String) -> Bool {
    if word.ends(withAny: ["시라", "세요", "시죠"]) { return true }
    let lexicon = Lexicon.shared
    guard let last = endings.first(where: { word.hasSuffix($0) }) else { return false }
    let stem = String(word.dropLast(last.count))
    return stem.count >= 2
      && (lexicon.common.contains(stem) || lexicon.places.contains(stem)
        || lexicon.kinship[stem] != nil)
  }
}

extension Character {
  /// Whether it is one precomposed Hangul syllable.
  var isHangulSyllable: Bool {
    unicodeScalars.count == 1 && unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
  }
}
