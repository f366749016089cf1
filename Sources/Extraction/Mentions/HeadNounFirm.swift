import NewsModel

/// A noun that says what it is, and then the name.
///
/// `급식업체 아워홈의`, `소프트웨어 기업 오라클`, `합작법인 '스리쇼어에너지'`, `자회사인 한화푸드테크`. Yields the firm with the kind of
/// the noun. Rejects ordinary words, places, titles and people behind the noun.
struct HeadNounFirm {
  let words: [Word]
  let usage: WordUsage

  func find() -> [FirmCandidate] {
    words.indices.dropLast().compactMap { i in
      guard let kind = words[i].form.headNoun else { return nil }
      return name(after: i, kind)
    }
  }

  /// The kind of firm that a word says a name to be.
  static func head(_ text: String, _ splits: [Josa.Split]) -> FirmKind? {
    let lexicon = Lexicon.shared
    if let kind = lexicon.firmHeads[text] { return kind }
    for split in splits where split.josa == "인" {
      if let kind = lexicon.firmHeads[split.stem] { return kind }
    }
    // 설계기업, 의료기기사: the noun ends a longer word.
    for length in 2...3 where text.count > length {
      let ending = String(text.suffix(length))
      if ["기업", "업체", "회사", "제조사", "개발사", "운용사", "스타트업", "자회사", "계열사"].contains(ending) {
        return lexicon.firmHeads[ending]
      }
    }
    return nil
  }

  private func name(after i: Int, _ kind: FirmKind) -> FirmCandidate? {
    let word = words[i + 1]
    let quoted = word.before.contains { "‘'“\"「".contains($0) }
    guard word.followsDirectly || (quoted && word.before.count <= 3) else { return nil }
    let stem = usage.stem(of: word).stem
    guard stem.count >= 2, Self.mayBeFirm(stem, word: word) || quoted && stem.count >= 3 else {
      return nil
    }
    // 기업 대표, 업체 관계자 and people: 기업 오너 김모.
    if i + 2 < words.count, KoreanName.likeness(stem) != nil, TitleWord(words[i + 2]) != nil,
      usage.stems[stem, default: 0] < 2
    {
      return nil
    }
    return FirmCandidate(
      name: stem, kind: kind, rule: "firm.head-noun", confidence: quoted ? 0.8 : 0.75)
  }

  /// `암(Arm)`: short, but with a name in brackets.
  private static func hasLatinGloss(_ word: Word) -> Bool {
    guard let gloss = word.gloss?.text, gloss.count >= 2, !Lexicon.shared.acronyms.contains(gloss)
    else {
      return false
    }
    return gloss.first?.isUppercase == true && gloss.allSatisfy { $0.isASCII && $0.isLetter }
  }

  /// Whether a stem may be a name: no list of words knows it.
  static func mayBeFirm(_ stem: String, word: Word) -> Bool {
    let lexicon = Lexicon.shared
    guard stem.count >= 2 || hasLatinGloss(word), !word.startsWithDigit || word.hasLatin else {
      return false
    }
    if lexicon.isOrdinary(stem) || lexicon.common.contains(word.text) { return false }
    if lexicon.acronyms.contains(stem) || lexicon.acronyms.contains(word.text) { return false }
    if lexicon.firmLookalikes.contains(stem) || lexicon.firmHeads[stem] != nil { return false }
    if TitleWord.read(stem) != nil || lexicon.statuses[stem] != nil { return false }
    if Predicate.isVerbLike(word.text) || lexicon.kinship[stem] != nil { return false }
    return true
  }
}
