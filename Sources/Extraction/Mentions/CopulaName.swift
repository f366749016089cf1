import NewsModel
import Tagging

/// People whose office is said of them before the name.
///
/// - `코어밸리의 한국지사장인 류메이였다`, `두레증권 회장이던 김도윤 씨와`: a title with a copula
/// - `두레증권 회장 김도윤은`: firm and title before the name, and none behind it
/// - `두레증권 부사장 출신 김도윤`: where somebody comes from
/// - `신임 단장에는 박솔이 내정됐다`, `새 대표이사에 김도윤 지주 부사장을 내정했다`: a seat and who takes it
///
/// Rejects what is no full name.
struct CopulaName {
  let words: [Word]
  let sentence: Int
  let tags: [NameTags.Tag]
  let findings: Findings

  func find() -> [PersonCandidate] { said() + led() + seated() }

  // MARK: 회장인 김도윤

  private static let current: WordSet = ["인", "이자"]
  private static let former: WordSet = ["이던", "였던", "이었던", "던"]

  private func said() -> [PersonCandidate] {
    words.indices.dropLast().compactMap { i in
      guard let title = TitleWord(words[i]), words[i + 1].followsDirectly,
        Self.current.contains(title.josa) || Self.former.contains(title.josa),
        let name = name(at: i + 1) ?? lateName(at: i + 1)
      else { return nil }
      return PersonCandidate(
        name: name.text, isForeign: name.isForeign, sentence: sentence, words: i..<name.end,
        titles: [title.title], firm: title.firm ?? firm(before: i),
        status: Self.former.contains(title.josa) ? .former : .current, rule: "person.copula",
        confidence: 0.8)
    }
  }

  // MARK: 두레증권 회장 김도윤

  private func led() -> [PersonCandidate] {
    words.indices.dropFirst().dropLast().compactMap { i in
      guard let title = TitleWord(words[i]), title.josa.isEmpty, words[i + 1].followsDirectly,
        words[i].tail.isEmpty, !words[i].isQuoted, words[i].gloss == nil,
        !Self.groups.contains(title.title), let firm = title.firm ?? firm(before: i),
        let name = name(at: i + 1), TitleWord(words[i + 1]) == nil,
        !words.indices.contains(name.end) || !isTitle(name.end)
      else { return nil }
      return PersonCandidate(
        name: name.text, isForeign: name.isForeign, sentence: sentence, words: i..<name.end,
        titles: [title.title], firm: firm, status: .current, rule: "person.title-name",
        confidence: 0.75)
    }
  }

  /// Titles that stand before names of goods and parties as often as before people.
  private static let groups: WordSet = ["대표", "선수", "후보", "감독", "파트너"]

  /// Whether a title stands behind the name, with or without the firm.
  private func isTitle(_ i: Int) -> Bool {
    words[i].followsDirectly
      && (TitleWord(words[i]) != nil
        || words.indices.contains(i + 1)
          && words[i + 1].followsDirectly && TitleWord(words[i + 1]) != nil)
  }

  private func firm(before i: Int) -> String? {
    var i = i
    // 두레증권의 현 대표 김도윤
    while i > 1, Lexicon.shared.statuses[words[i - 1].text] != nil, words[i].followsDirectly {
      i -= 1
    }
    guard i > 0, words[i].followsDirectly else { return nil }
    if let phrase = FirmPhrase(words, endingAt: i - 1, findings: findings) { return phrase.name }
    guard let stem = words[i - 1].splits.last(where: { $0.josa == "의" })?.stem,
      findings.isFirm(stem) || FirmWord(stem) != nil
        || HeadNounFirm.mayBeFirm(stem, word: words[i - 1]) && stem.count >= 3
          && !Lexicon.shared.places.contains(stem)
    else { return nil }
    return stem
  }

  /// A full name that begins at a word, whatever particle follows.
  private func name(at i: Int) -> (text: String, isForeign: Bool, end: Int)? {
    if let tag = tags.first(where: {
      $0.kind == .person && $0.words.lowerBound == i && $0.confidence >= 0.5
    }), tag.name.count >= 3 {
      let isKorean = tag.words.count == 1 && KoreanName.parts(tag.name) != nil
      if tag.words.count == 1, !isKorean, !KoreanName.isChinese(tag.name) { return nil }
      return (tag.name, !isKorean, tag.words.upperBound)
    }
    for split in words[i].splits where !findings.isFirm(split.stem) {
      if KoreanName.likeness(split.stem) ?? 0 >= 0.5 { return (split.stem, false, i + 1) }
      if !split.josa.isEmpty, split.stem.count == 3, KoreanName.isChinese(split.stem),
        !Lexicon.shared.isOrdinary(split.stem)
      {
        return (split.stem, true, i + 1)
      }
    }
    return nil
  }

  /// `고(故) 김도윤`.
  private func lateName(at i: Int) -> (text: String, isForeign: Bool, end: Int)? {
    guard Lexicon.shared.statuses[words[i].text] == .deceased, i + 1 < words.count else {
      return nil
    }
    return name(at: i + 1)
  }

  // MARK: 새 대표이사에 김도윤

  private static let seats: WordSet = ["에는", "엔", "에", "로는", "으로는"]
  private static let filling = SeatVerb.appointing + ["취임", "뽑혔", "올랐"]

  private func seated() -> [PersonCandidate] {
    words.indices.dropLast().compactMap { i in
      guard let title = TitleWord(words[i]), Self.seats.contains(title.josa), !words[i].isQuoted,
        let verb = (i + 1..<min(words.count, i + 16)).first(where: {
          words[$0].text.begins(withAny: Self.filling)
        })
      else { return nil }
      for k in i + 1..<verb {
        let split = words[k].splits.first { KoreanName.likeness($0.stem) ?? 0 >= 0.5 }
        guard let split, !findings.isFirm(split.stem), FirmWord(split.stem) == nil else { continue }
        let isGlossed = words[k].gloss?.text.allSatisfy(\.isNumber) == true
        guard isGlossed || ["이", "가", "을", "를", "씨가", "씨를"].contains(split.josa) else { continue }
        return PersonCandidate(
          name: split.stem, isForeign: false, sentence: sentence, words: k..<k + 1, titles: [],
          firm: nil, status: .designate, rule: "person.seated", confidence: 0.75)
      }
      return nil
    }
  }
}
