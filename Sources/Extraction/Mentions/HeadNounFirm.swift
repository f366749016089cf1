import NewsModel

/// A noun that says what it is, and then the name.
///
/// `급식업체 아워홈의`, `소프트웨어 기업 오라클`, `합작법인 '스리쇼어에너지'`, `자회사인 한화푸드테크`, `업계 1위 도래솔은`,
/// `맞수인 미국 발트슈타인도`. Yields the firm with the kind of the noun. Rejects ordinary words, places,
/// titles and people behind the noun.
struct HeadNounFirm {
  let words: [Word]
  let usage: WordUsage

  func find() -> [FirmCandidate] {
    words.indices.dropLast().compactMap { i in
      // 이 회사 자석의: the noun stands for a firm told of before.
      if i > 0, words[i].followsDirectly, Self.pointers.contains(words[i - 1].text) { return nil }
      // [스타트업 나우]: the name of a column.
      if words[i].before.hasSuffix("["), i + 2 < words.count, words[i + 2].before.hasPrefix("]") {
        return nil
      }
      if let kind = words[i].form.headNoun {
        return name(after: i, kind) ?? name(after: i + 1, kind, i)
      }
      guard isRank(i) || isRelation(words[i]) else { return nil }
      return rival(after: i) ?? rival(after: i + 1, i)
    }
  }

  /// 업계 1위, 세계 3위: what holds a rank among firms.
  private func isRank(_ i: Int) -> Bool {
    let text = words[i].text
    return i > 0 && words[i].startsWithDigit && text.hasSuffix("위") && text.count <= 3
      && words[i - 1].text.ends(withAny: ["업계", "시장", "세계", "글로벌", "점유율"])
  }

  private static let pointers: WordSet = ["이", "그", "해당", "두", "양", "같은", "이들"]
  private static let wares: WordSet = ["브랜드", "체인"]
  private static let relations: WordSet = [
    "파트너인", "맞수인", "라이벌인", "숙적인", "경쟁자인", "최대주주인", "대주주인", "주주인", "고객인", "고객사인", "공급사인", "납품사인",
    "부품사인", "스폰서인", "후원사인", "발주처인", "납품처인",
  ]

  private func isRelation(_ word: Word) -> Bool { Self.relations.contains(word.text) }

  /// The firm behind a word that may be said of people too: only what is no name of theirs.
  private func rival(after i: Int, _ head: Int? = nil) -> FirmCandidate? {
    guard let firm = name(after: i, .company, head), KoreanName.likeness(firm.name) == nil,
      firm.name.count >= 3, !KoreanName.isChinese(firm.name),
      i + 2 >= words.count || !words[i + 1].splits.contains(where: { $0.josa.isEmpty })
        || TitleWord(words[i + 2]) == nil
    else { return nil }
    return firm
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

  /// The name right behind a word; with the noun before it, where that word is the name's land.
  private func name(after i: Int, _ kind: FirmKind, _ head: Int? = nil) -> FirmCandidate? {
    guard i + 1 < words.count else { return nil }
    if head != nil {
      guard words[i].followsDirectly, FirmPhrase.isCountry(words[i].text) else { return nil }
    }
    let word = words[i + 1]
    let quoted = word.before.contains { "‘'“\"「".contains($0) }
    // 브랜드 '가람결': what is sold under that name.
    if quoted, Self.wares.contains(words[i].text) { return nil }
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
    if isMeasure(stem) { return false }
    if lexicon.isOrdinary(stem) || lexicon.common.contains(word.text) { return false }
    if lexicon.acronyms.contains(stem) || lexicon.acronyms.contains(word.text) { return false }
    if lexicon.firmLookalikes.contains(stem) || lexicon.firmHeads[stem] != nil { return false }
    if isEnding(stem) { return false }
    if TitleWord.read(stem) != nil || lexicon.statuses[stem] != nil { return false }
    if Predicate.isVerbLike(word.text) || lexicon.kinship[stem] != nil { return false }
    return true
  }

  /// 6000t, 500MW: a number with its unit.
  private static func isMeasure(_ stem: String) -> Bool {
    let digits = stem.prefix { $0.isNumber || $0 == "." || $0 == "," }
    return !digits.isEmpty && units.contains(String(stem.dropFirst(digits.count)))
  }

  private static let units: WordSet = [
    "t", "g", "kg", "m", "km", "cm", "mm", "nm", "ha", "L", "ℓ", "㎏", "㎞", "㎡", "kW", "MW", "GW",
    "kWh", "MWh",
    "GWh", "MB", "GB", "TB",
  ]

  /// 홀딩스, 파트너스: what ends the names of firms is none by itself.
  static func isEnding(_ stem: String) -> Bool {
    Lexicon.shared.firmSuffixes[stem].map { [.company, .group, .fund].contains($0) } ?? false
  }
}
