import HangulText

/// Where a noun may end and its particles begin.
enum Josa {
  /// A way to take a word apart.
  struct Split: Hashable {
    let stem: String
    let josa: String
  }

  /// The particles of who does something or is spoken of.
  static let subjects: WordSet = ["은", "는", "이", "가"]
  /// The same, and that of who does it too.
  static let subjectsAlso: WordSet = ["은", "는", "이", "가", "도"]

  /// Whether a text is empty or particles alone.
  static func isJosa(_ text: some StringProtocol) -> Bool {
    text.isEmpty || Lexicon.shared.josa.contains(String(text))
  }

  /// The particles that follow `stem` in `word`; nil where the word does not begin with the stem,
  /// where something else follows, or where the particle cannot stand after such a sound.
  static func after(_ stem: String, in word: String) -> String? {
    guard word.hasPrefix(stem) else { return nil }
    let rest = String(word.dropFirst(stem.count))
    return isJosa(rest) && agrees(stem, rest) ? rest : nil
  }

  /// All ways to take a word apart, the longest stem first; the whole word is the first.
  ///
  /// `Word.splits` has them at hand.
  static func splits(_ word: String) -> [Split] {
    var out = [Split(stem: word, josa: "")]
    let scalars = word.unicodeScalars
    guard var cut = scalars.indices.last else { return out }
    let endings = Lexicon.shared.josaEndings
    while cut > scalars.startIndex {
      let ending = String(word[cut...])
      guard let isWhole = endings[ending] else { break }
      let stem = String(word[..<cut])
      if isWhole, agrees(stem, ending) { out.append(Split(stem: stem, josa: ending)) }
      cut = scalars.index(before: cut)
    }
    return out
  }

  private static let afterConsonant = ["은", "이", "을", "과", "으"]
  private static let afterVowel = ["는", "가", "를", "와", "라", "나", "며", "여"]

  /// Whether a particle may stand after the last sound of a stem: 은 이 을 과 으로 이라 … after a final
  /// consonant, 는 가 를 와 로 라 … after a vowel.
  ///
  /// Stems that end in Latin or digits agree with all.
  static func agrees(_ stem: String, _ josa: String) -> Bool {
    guard let last = stem.unicodeScalars.last, (0xAC00...0xD7A3).contains(last.value) else {
      return true
    }
    let final = (last.value - 0xAC00) % 28
    // 속으로 is 속 and 으로.
    if josa.hasPrefix("로") { return (final == 0 || final == 8) && last != "으" }
    if josa.begins(withAny: afterConsonant) {
      return final != 0 && !(josa.hasPrefix("으로") && final == 8)
    }
    if josa.begins(withAny: afterVowel) { return final == 0 }
    return true
  }
}
