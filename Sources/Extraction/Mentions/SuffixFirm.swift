import NewsModel

/// Organisations by the form of their names: listed ones, those with a telling ending (라온건설,
/// 한강은행), and Latin and Hangul in one word (SK하이닉스). The particle is taken off first.
/// Rejects ordinary words that end alike (빅테크, 이사회) and titles.
enum SuffixFirm {
  static func find(in words: [Word]) -> [FirmCandidate] {
    words.compactMap { word in
      guard let (stem, firm) = read(word) else { return nil }
      return FirmCandidate(
        name: stem, kind: firm.kind, ticker: firm.ticker, rule: firm.rule,
        confidence: firm.confidence)
    }
  }

  /// The stem of a word that is an organisation by its form.
  static func read(_ word: Word) -> (stem: String, firm: FirmWord)? {
    if word.gloss != nil { return FirmWord(word.text).map { (word.text, $0) } }
    for split in Josa.splits(word.text) {
      if Lexicon.shared.common.contains(split.stem) { return nil }
      if TitleWord.read(split.stem) != nil { return nil }
      if let firm = FirmWord(split.stem) { return (split.stem, firm) }
    }
    return nil
  }
}
