import NewsModel

/// Titles that stand together: `대표이사 사장`, `창업자 겸 CEO`, `부문장(부회장)`,
/// `최고경영자(CEO) 겸 이사회 의장`.
struct TitlePhrase {
  /// The words of the phrase.
  let words: Range<Int>
  let titles: [String]
  /// The organisation that a title word carries: 온샘시장.
  let firm: String?
  /// The particle behind the phrase.
  let josa: String
  /// Whether the office is still to come: `대표 내정자`.
  let isDesignate: Bool

  /// Reads the phrase that begins at a word; nil when the word is no title.
  init?(_ words: [Word], at start: Int) {
    guard words.indices.contains(start), let first = TitleWord(words[start]) else { return nil }
    var titles = [first.title] + Self.glossTitles(words[start])
    var firm = first.firm
    var josa = first.josa
    var end = start + 1
    while josa.isEmpty, let (next, word) = Self.next(words, after: end) {
      if word.title != Self.designate { titles.append(word.title) }
      titles += Self.glossTitles(words[next])
      firm = firm ?? word.firm
      josa = word.josa
      end = next + 1
    }
    self.words = start..<end
    self.titles = titles
    isDesignate = words[start..<end].contains { $0.text.hasPrefix(Self.designate) }
    self.firm = firm
    self.josa = josa
  }

  /// A word for somebody whose office is to come, and no office itself.
  static let designate = "내정자"

  private static func next(_ words: [Word], after end: Int) -> (Int, TitleWord)? {
    var next = end
    guard words.indices.contains(next), words[next].followsDirectly else { return nil }
    if words[next].text == "겸" {
      next += 1
      // 겸 이사회 의장: the body that the office belongs to stands between.
      if words.indices.contains(next), words[next].text == "이사회" { next += 1 }
      guard words.indices.contains(next), let word = TitleWord(words[next]) else { return nil }
      return (next, word)
    }
    guard let word = TitleWord(words[next]), word.firm == nil else { return nil }
    return (next, word)
  }

  private static func glossTitles(_ word: Word) -> [String] {
    guard let gloss = word.gloss?.text, Lexicon.shared.titles.contains(gloss) else { return [] }
    return [gloss]
  }
}
