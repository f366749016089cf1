import NewsModel
import Tagging

extension TitledPerson {
  func isFirm(_ i: Int) -> Bool {
    let text = words[i].text
    if SuffixFirm.isDepartment(i, words), !findings.isFirm(text) { return false }
    return findings.isFirm(text) || FirmWord(text) != nil || isTicker(words[i])
      || isForeignMinistry(i) || FirmPhrase.isUniversity(words, i)
  }

  /// `헝가리 경제부 장관`: what stands between a country and its minister.
  private func isForeignMinistry(_ i: Int) -> Bool {
    guard FirmPhrase.isMinistry(words, i), let before = left(of: i) else { return false }
    return FirmPhrase.isCountry(words[before].text)
  }

  private func isTicker(_ word: Word) -> Bool {
    guard let gloss = word.gloss?.text else { return false }
    return TickerFirm.isTicker(gloss)
  }

  func nameLikeness(_ i: Int) -> Double? {
    guard words[i].tail.isEmpty else { return nil }
    return KoreanName.likeness(words[i].text)
  }

  /// The words that the tagger takes for a person, where the last of them is at `i`; nil where it
  /// is a firm by its form or by what the article says elsewhere.
  func taggedPerson(endingAt i: Int) -> Range<Int>? {
    let tag = tags.first {
      $0.kind == .person && $0.words.upperBound == i + 1 && $0.confidence >= 0.5
    }
    guard let tag, words[i].tail.isEmpty, words[i].text.count >= 2, tag.words.count <= 4,
      words[tag.words.lowerBound].form.kin == nil,
      !tag.words.contains(where: isFirm), tag.name.hasSuffix(words[i].text),
      !tag.words.contains(where: { isOrdinary($0, in: tag) })
    else { return nil }
    switch tag.words.count {
    case 1:
      // What is no Korean name may be a family name alone, but for Chinese names.
      guard !isPartner(i),
        isKoreanShape(i) || KoreanName.isChinese(tag.name),
        !Lexicon.shared.surnames.contains(tag.name),
        left(of: i).map({ !isForeignPart($0) || isFirm($0) }) ?? true
      else { return nil }
    case 2:
      // 구도윤 워싱턴: a Korean name and where he is.
      if Lexicon.shared.places.contains(words[i].text), KoreanName.parts(words[i - 1].text) != nil {
        return nil
      }
      // 로렌초 발디니 하나텍스: a word more before the two is the first of the name.
      guard
        left(of: tag.words.lowerBound).map({ !isForeignPart($0) || isFirm($0) || endsPhrase($0) })
          ?? true
      else { return nil }
    // Three words without a particle among them are rather a person and a firm.
    default: guard isParticleName(tag.words.lowerBound + 1) else { return nil }
    }
    return tag.words
  }

  /// Whether a word of a tagged name is an ordinary one; the last of a sure name may be (고지, 사오리).
  private func isOrdinary(_ i: Int, in tag: NameTags.Tag) -> Bool {
    guard Lexicon.shared.common.contains(words[i].text) else { return false }
    return tag.words.count == 1 || i == tag.words.lowerBound || tag.confidence < 0.8
  }

  /// `리셀러 파트너`: a firm that sells for another rather than a partner of a law firm.
  private func isPartner(_ i: Int) -> Bool {
    words.indices.contains(i + 1) && words[i + 1].text.hasPrefix("파트너")
  }

  /// An organisation that no form tells, where the tagger is sure of it.
  func taggedFirm(endingAt i: Int) -> (String, Range<Int>)? {
    let tag = tags.first {
      $0.kind == .organization && $0.words.upperBound == i + 1 && $0.confidence >= 0.8
    }
    guard let tag, !SuffixFirm.isPart(i, words), tag.name.count >= 3,
      tag.name.hasSuffix(words[i].text),
      !tag.words.contains(where: { Lexicon.shared.isOrdinary(words[$0].text) }),
      KoreanName.likeness(tag.name) == nil
    else { return nil }
    return (tag.name, tag.words)
  }

  /// `이온 포페스쿠(Ion Popescu)`: as many words as the Latin spelling behind them has, whatever else they
  /// mean.
  ///
  /// Rejects a Korean name with its spelling (`김도윤(Doyun Kim)`), and a spelling that is a firm's.
  func spelt(endingAt i: Int) -> Range<Int>? {
    guard let gloss = words[i].gloss?.text, words[i].isHangul, nameLikeness(i) ?? 0 < 0.5,
      !isFirm(i), gloss.first?.isUppercase == true,
      gloss.unicodeScalars.allSatisfy({
        $0 == " " || $0 == "-" || $0.properties.isAlphabetic && $0.value < 0x250
      })
    else { return nil }
    let parts = gloss.split(separator: " ")
    guard (2...4).contains(parts.count), parts.last?.first?.isUppercase == true,
      !parts.contains(where: { Self.firmParts.contains(String($0)) })
    else { return nil }
    var start = i
    for _ in parts.dropFirst() {
      guard let before = left(of: start), words[before].isHangul, words[before].gloss == nil,
        !isFirm(before), TitleWord(words[before]) == nil,
        KoreanName.likeness(words[before].text) ?? 0 < 0.5
      else { return nil }
      start = before
    }
    return start..<i + 1
  }

  private static let firmParts: WordSet = [
    "Group", "Holdings", "Capital", "Partners", "Company", "Bank", "Energy", "Systems", "Labs",
    "Technologies", "Industries", "Corporation", "Motors", "Pharma", "Games", "Ventures", "Fund",
    "University", "Institute", "Electronics", "Airlines", "Steel", "Chemicals", "Materials",
    "Media",
  ]

  /// A name that its family name tells: `오가타 마코토`, `팜 티 투 짱`; in Japan and Vietnam it comes
  /// first.
  ///
  /// A name of four words may hold the firm as its last, unless that is told already (`isFirmTold`).
  func surnamed(endingAt i: Int, isFirmTold: Bool = false) -> Range<Int>? {
    func isPart(_ k: Int, _ lengths: ClosedRange<Int>) -> Bool {
      words[k].isHangul && lengths.contains(words[k].text.count) && words[k].tail.isEmpty
        && words[k].gloss == nil
    }
    let lexicon = Lexicon.shared
    guard isPart(i, 1...5), TitleWord(words[i]) == nil, !isFirm(i),
      !lexicon.places.contains(words[i].text)
    else { return nil }
    var start = i
    while let before = left(of: start), i - before <= 4, isPart(before, 1...3) {
      start = before
      if i - start >= 2, words[i].text.count <= 3,
        lexicon.vietnameseSurnames.contains(words[start].text),
        (start + 1..<i).allSatisfy({ TitleWord(words[$0]) == nil && !isFirm($0) }), !isPost(i)
      {
        // 부이 꾸옥 칸 타인롱 회장: what stands elsewhere by itself is the firm.
        return i - start >= 3 && !isFirmTold && standsAlone(i) ? nil : start..<i + 1
      }
    }
    guard let family = left(of: i), (2...4).contains(words[i].text.count),
      lexicon.japaneseSurnames.contains(words[family].text), words[family].gloss == nil,
      !Predicate.isVerbLike(words[i].text), !words[i].text.ends(withAny: Self.caseEndings)
    else { return nil }
    return family..<i + 1
  }

  /// The second of two words taken for one person, where the first is a Korean name by itself.
  private func firmInside(_ name: Range<Int>, isTagged: Bool) -> String? {
    guard name.count == 2, let text = words[name].last?.text, words[name.lowerBound].gloss == nil,
      words[name.lowerBound + 1].gloss?.text.contains(" ") != true,
      let likeness = fullNameLikeness(words[name.lowerBound].text),
      isTagged && likeness >= 0.4 || beginsFirm(text)
        || usage.stems[text, default: 0] > usage.beforeTitle[text, default: 0]
          && isCalled(words[name.lowerBound].text),
      !isKoreanShape(name.lowerBound + 1) || text.count > 3
    else { return nil }
    return text
  }

  /// How much one word looks like a full name by itself, as those of Korea and China do.
  private func fullNameLikeness(_ word: String) -> Double? {
    KoreanName.likeness(word) ?? (word.count >= 3 && KoreanName.isChinese(word) ? 0.3 : nil)
  }

  /// `권오름 이스트메이플 전무`: a word that the name of a firm known already begins with.
  private func beginsFirm(_ text: String) -> Bool {
    text.count >= 3 && findings.firms.words.contains { $0.hasPrefix(text) && $0.count > text.count }
  }

  /// Whether the tagger is in two minds on a name: 마리오 로시 is surely one, 송이든 나래봇 may be two.
  private func isDoubtful(_ name: Range<Int>) -> Bool {
    tags.contains { $0.kind == .person && $0.words == name && $0.confidence < 0.8 }
  }

  /// Whether the article has a title behind the family name of a Korean name: `여 대표`.
  private func isCalled(_ name: String) -> Bool {
    let family = KoreanName.parts(name)?.family ?? KoreanName.chineseFamily(name)
    return family.map { usage.beforeTitle[$0, default: 0] > 0 } ?? false
  }

  /// Whether a word stands elsewhere in the article without a title behind it, and nowhere else
  /// with one.
  private func standsAlone(_ i: Int) -> Bool {
    let text = words[i].text
    return usage.beforeTitle[text, default: 0] <= 1 && usage.stems[text, default: 0] > 1
  }

  private func isKoreanShape(_ i: Int) -> Bool {
    KoreanName.parts(words[i].text, short: true) != nil
  }

  func isNameShaped(_ i: Int) -> Bool { nameLikeness(i) != nil && !isFirm(i) }

  /// A word that may be part of a foreign name: Hangul that no list knows, without particles that
  /// would end a phrase.
  func isForeignPart(_ i: Int) -> Bool {
    let word = words[i]
    let lexicon = Lexicon.shared
    guard word.isHangul, word.text.count <= 10, word.tail.isEmpty else { return false }
    let text = word.text
    if Self.shortFirstNames.contains(text) { return true }
    if lexicon.japaneseSurnames.contains(text) { return true }
    if lexicon.isOrdinary(text) || Predicate.isVerbLike(text) { return false }
    if text.count >= 2, text.ends(withAny: Self.caseEndings) { return false }
    if text.hasSuffix("자마자") || text == "대고" { return false }
    if text.ends(withAny: Self.connectives, behindStem: true) { return false }
    if lexicon.statuses[text] != nil || lexicon.firmHeads[text] != nil { return false }
    if lexicon.kinship[text] != nil || lexicon.firmLookalikes.contains(text) { return false }
    if word.form.kin != nil || lexicon.districts.contains(text) { return false }
    if FirmPhrase.isUniversity(words, i) { return false }
    if TitleWord(word) != nil || FirmWord(text) != nil { return false }
    if Self.functionWords.contains(text) { return false }
    // A known noun with a particle (재계에, 측은) ends the phrase.
    return !word.splits.dropFirst().contains { split in
      guard Lexicon.mayFollow(split) else { return false }
      return lexicon.common.contains(split.stem) || lexicon.places.contains(split.stem)
        || findings.isFirm(split.stem) || TitleWord.read(split.stem) != nil
        || (split.josa != "이" && split.josa != "나" && split.josa != "라"
          && FirmWord(split.stem) != nil)
        || lexicon.firmHeads[split.stem] != nil
    }
  }

  /// Of verbs that another follows: 둘러보고, 마치고.
  private static let connectives = ["보고", "하고", "되고", "마치고", "나누고", "가지고", "만나고", "앉고", "들고"]

  private static let functionWords: WordSet = [
    "등", "및", "겸", "또", "그", "이", "저", "두", "세", "네", "각", "약", "총", "첫", "본", "양", "여", "전", "현",
    "각각",
    "온", "간", "본", "할", "될", "된", "쓴", "준", "든", "낸", "낀", "쥔", "띤", "둔", "튼", "쏜", "후", "때", "중",
    "내", "외", "뒤", "날", "것",
    "수", "곧", "더", "즉", "밤", "낮", "말", "시", "모두", "함께", "직접", "따로", "이날", "그는", "당시", "주요", "다른",
    "건", "게", "걸",
    "여러", "모든", "어느", "일부", "새", "옛", "큰", "한",
  ]

  /// The longest run of such words that ends here, at most four.
  func foreignRun(endingAt i: Int) -> Range<Int> {
    var start = i
    while i - start < 3, let before = left(of: start), isForeignPart(before), !endsPhrase(before),
      !isVerb(before, beforeNameAt: i)
    {
      start = before
    }
    return start..<i + 1
  }

  /// `출장이 겹친 권태목 시장`, `출장으로 자리를 비운 권태목 시장`: a verb with what belongs to it before a name of Korean shape.
  func isVerb(_ i: Int, beforeNameAt name: Int) -> Bool {
    guard KoreanName.parts(words[name].text) != nil, words[i].text.count >= 2,
      words[i].form.inflection == .done, let before = left(of: i)
    else { return false }
    return words[before].splits.contains {
      ["이", "가", "을", "를", "로", "으로", "에서"].contains($0.josa) && $0.stem.count > 1
    }
  }

  /// A word whose last syllable reads as a particle after a stem that stands elsewhere without it.
  private func endsPhrase(_ i: Int) -> Bool {
    let text = words[i].text
    if words[i].gloss != nil { return true }
    let telling = ["은", "는", "을", "를", "과", "와", "에서", "에게", "의", "도", "께", "으로", "이"]
    return words[i].splits.dropFirst().contains { split in
      telling.contains(split.josa) && split.stem.count >= 2
        && (usage.stems[split.stem, default: 0] > usage.exact[text, default: 0])
    }
  }

  /// 델, 드, 반, 폰 …: a word inside a foreign name.
  func isParticleName(_ i: Int) -> Bool {
    Self.particles.contains(words[i].text)
  }

  private static let particles: WordSet = [
    "델", "드", "데", "반", "폰", "본", "르", "라", "알", "빈", "득", "디", "다", "엘", "벤", "응우옌", "쩐",
  ]

  /// Foreign first names of one syllable, some of which are ordinary words as well.
  private static let shortFirstNames: WordSet = [
    "팀", "존", "톰", "잭", "샘", "짐", "빌", "밥", "댄", "벤", "맷", "론", "켄", "닉", "폴", "칼", "얀", "션", "맥",
    "렉스", "팻", "딕", "레이",
  ]

  /// Endings that close a phrase before a name begins.
  static let caseEndings = [
    "을", "를", "는", "은", "에", "에서", "에게", "의", "던", "려던", "으로", "부터", "까지", "보다",
  ]

  /// The people whose names end at a word: all of a joined list, or one of one to three words.
  func people(
    endingAt i: Int, _ phrase: TitlePhrase, _ context: Context, rule: String, _ confidence: Double
  ) -> [PersonCandidate]? {
    guard words.indices.contains(i) else { return nil }
    func candidate(
      _ range: Range<Int>, _ foreign: Bool, _ context: Context, alone: Bool
    ) -> PersonCandidate {
      PersonCandidate(
        name: range.map { words[$0].text }.joined(separator: " "), isForeign: foreign,
        glosses: nameGlosses(range), sentence: sentence,
        words: range.lowerBound..<phrase.words.upperBound, titles: titles(phrase, context),
        firm: alone ? context.firm : nil,
        status: status(before: range.lowerBound)
          ?? (phrase.isDesignate ? .designate : context.status),
        rule: rule, confidence: confidence)
    }
    if let name = spelt(endingAt: i) ?? surnamed(endingAt: i, isFirmTold: context.firm != nil) {
      var context = context
      if context.firm == nil { context.firm = owner(before: name.lowerBound, phrase) }
      return [candidate(name, true, context, alone: true)]
    }
    if let tagged = taggedPerson(endingAt: i) {
      var context = context
      if context.firm == nil, let firm = firmInside(tagged, isTagged: isDoubtful(tagged)) {
        // 송이든 나래봇 의장: a Korean name has no second word, so that is the firm.
        context.firm = firm
        return [candidate(tagged.lowerBound..<i, false, context, alone: true)]
      }
      if tagged.count > 1 || nameLikeness(i) == nil {
        if context.firm == nil { context.firm = owner(before: tagged.lowerBound, phrase) }
        return [candidate(tagged, tagged.count > 1 || !isKoreanShape(i), context, alone: true)]
      }
    }
    if rule == "person.name-firm-title" || rule == "person.name-firm-office-title",
      let name = shortName(i)
    {
      return [candidate(name, false, context, alone: true)]
    }
    if let likeness = nameLikeness(i), !isFirm(i), !hasForeignFirstName(i, likeness) {
      var list = [i]
      while let first = list.first, first > 0, words[first].isJoined, isNameShaped(first - 1) {
        list.insert(first - 1, at: 0)
      }
      return list.map { candidate($0..<$0 + 1, false, context, alone: list.count == 1) }
    }
    return foreignName(endingAt: i, phrase, context, rule: rule).map { range, isForeign, context in
      [candidate(range, isForeign, context, alone: true)]
    }
  }

  /// The words of a foreign name that ends at a word, with what stands around it; of a Korean one
  /// where the last word is rather the firm.
  private func foreignName(
    endingAt i: Int, _ phrase: TitlePhrase, _ context: Context, rule: String
  ) -> (Range<Int>, isForeign: Bool, Context)? {
    guard isForeignPart(i) || isShortSurname(i) else { return nil }
    var context = context
    let run = foreignName(endingAt: i)
    if context.firm == nil, let firm = firmInside(run, isTagged: false) {
      context.firm = firm
      return (run.lowerBound..<i, false, context)
    }
    if context.firm == nil { context.firm = owner(before: run.lowerBound, phrase) }
    if run.count == 1 {
      // One foreign word before a firm and a title: 나델라 MS CEO.
      guard context.firm != nil, words[i].text.count >= 2, rule != "person.foreign-title" else {
        return nil
      }
    }
    return (run, true, context)
  }

  /// The titles of a phrase, the first with the office before it: `반도체 부문장`.
  private func titles(_ phrase: TitlePhrase, _ context: Context) -> [String] {
    guard let first = phrase.titles.first, !context.office.isEmpty else { return phrase.titles }
    return [(context.office + [first]).joined(separator: " ")] + phrase.titles.dropFirst()
  }

  /// The words of a foreign name that ends here: two, or more with a particle among them.
  private func foreignName(endingAt i: Int) -> Range<Int> {
    let run = foreignRun(endingAt: i)
    return run.count > 2 && !isParticleName(i - 1) ? i - 1..<i + 1 : run
  }

  /// `클라라 노이만 최고경영자`: the word has the shape of a Korean name but follows a first name, which
  /// stands nowhere without it.
  func hasForeignFirstName(_ i: Int, _ likeness: Double) -> Bool {
    let isLatin = { (s: String) in s.unicodeScalars.allSatisfy { $0.value < 0x250 } }
    if let gloss = words[i].gloss?.text, gloss.contains(" "), isLatin(gloss) {
      return true
    }
    guard let before = left(of: i), isForeignPart(before), !isFirm(before),
      !isVerb(before, beforeNameAt: i)
    else { return false }
    if likeness < 0.5 { return true }
    let total = usage.stems[words[before].text, default: 0]
    let together = usage.followed[words[before].text, default: [:]][words[i].text, default: 0]
    return total <= together && (likeness < 0.75 || together > 1)
  }

  /// `최윤 OK금융그룹 회장`: a name of two syllables, sure only between the start of a phrase and a
  /// firm with a title.
  private func shortName(_ i: Int) -> Range<Int>? {
    guard words[i].text.count == 2, words[i].tail.isEmpty, !isFirm(i),
      KoreanName.likeness(words[i].text, short: true) != nil,
      !Self.functionWords.contains(words[i].text),
      left(of: i).map({ !isForeignPart($0) }) ?? true
    else { return nil }
    return i..<i + 1
  }

  /// 젠슨 황: the last word is a Korean family name of one syllable.
  private func isShortSurname(_ i: Int) -> Bool {
    words[i].text.count == 1 && Lexicon.shared.surnames.contains(words[i].text)
      && left(of: i).map { isForeignPart($0) } == true
  }

  /// Bracketed forms that are names themselves: `(Sam Altman)`, `(孫正義)`, and those said to be names:
  /// `(본명 김도윤)`, `(일본명 가네다 하루토)`.
  private func nameGlosses(_ range: Range<Int>) -> [String] {
    guard let gloss = words[range.upperBound - 1].gloss?.text else { return [] }
    if let label = Self.nameLabels.first(where: { gloss.hasPrefix($0 + " ") }) {
      let name = gloss.dropFirst(label.count + 1)
      let isName =
        (2...16).contains(name.count)
        && name.allSatisfy { $0.isHangulSyllable || $0 == " " }
      return isName ? [String(name)] : []
    }
    let letters = gloss.unicodeScalars.filter { $0.value != 0x20 && $0 != "." && $0 != "-" }
    let latin = letters.allSatisfy { $0.properties.isAlphabetic && $0.value < 0x250 }
    let hanja = letters.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
    guard !letters.isEmpty, (latin && letters.count >= 4) || (hanja && letters.count >= 2) else {
      return []
    }
    return [gloss]
  }

  private static let nameLabels = [
    "본명", "한국명", "일본명", "중국명", "미국명", "영어명", "한국 이름", "일본 이름", "중국 이름", "미국 이름", "영어 이름",
  ]

  private func status(before i: Int) -> RoleStatus? {
    guard let before = left(of: i) else { return nil }
    return words[before].text == "고" || words[before].text == "故" ? .deceased : nil
  }
}
