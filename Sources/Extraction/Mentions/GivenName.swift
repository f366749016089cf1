import NewsModel

/// Relatives told by their given names alone.
///
/// - `아들 도윤(두레그룹 회장)·서진(나래은행 부장)씨`: where the article has one of that given name, or tells of a death
/// - `김도윤(두레정밀 대표)·서진(약사)씨 부친상`: of the family of who stands before
///
/// Yields the full name, with the given name as another form of it. Rejects ordinary words.
struct GivenName {
  let words: [Word]
  let sentence: Int
  let findings: Findings
  /// The family name of the one whose death the article tells.
  let family: String?

  private static let children: WordSet = [
    "아들", "딸", "장남", "차남", "삼남", "사남", "장녀", "차녀", "삼녀", "사녀", "막내", "외아들", "외동딸", "자녀", "자", "녀",
    "손자", "손녀",
  ]

  func find() -> [PersonCandidate] {
    var out: [PersonCandidate] = []
    /// The family name of the item before, where the words are a list.
    var siblings: (end: Int, family: String)?
    for i in words.indices {
      if words[i].gloss != nil, let family = KoreanName.parts(words[i].text)?.family,
        KoreanName.likeness(words[i].text) != nil
      {
        siblings = (i, family)
      }
      guard let given = given(i) else { continue }
      let isListed = words[i].isJoined && siblings?.end == i - 1
      let isChild = i > 0 && words[i].followsDirectly && Self.children.contains(words[i - 1].text)
      guard isListed || isChild else { continue }
      let known = bearer(of: given).flatMap { KoreanName.parts($0)?.family }
      guard let name = known ?? (isListed ? siblings?.family : family) else { continue }
      siblings = (i, name)
      let office = words[i].gloss.flatMap { GlossOffice($0.text) }
      out.append(
        PersonCandidate(
          name: name + given, isForeign: false, glosses: [given], sentence: sentence,
          words: i..<i + 1, titles: office?.titles ?? [], firm: office?.firm,
          status: office?.status ?? .current, rule: "person.given", confidence: 0.8))
    }
    return out
  }

  /// Two syllables that no list knows, before brackets or 씨, or before another such name in a list.
  private func given(_ i: Int) -> String? {
    let text = words[i].text
    let stem: String
    if words[i].gloss != nil {
      stem = text
    } else if let split = words[i].splits.last(where: { $0.josa.hasPrefix("씨") }) {
      stem = split.stem
    } else if words.indices.contains(i + 1), words[i + 1].isJoined, self.given(i + 1) != nil {
      stem = text
    } else {
      return nil
    }
    guard stem.count == 2, stem.allSatisfy(\.isHangulSyllable), TitleWord.read(stem) == nil,
      Lexicon.shared.kinship[stem] == nil, !findings.isFirm(stem)
    else { return nil }
    let syllables = Array(stem)
    let seen = Lexicon.shared.givenSyllables
    return (seen[syllables[0]]?.first ?? 0) > 0 && (seen[syllables[1]]?.second ?? 0) > 0
      ? stem : nil
  }

  private func bearer(of given: String) -> String? {
    let names = Set(
      findings.people.map(\.name).filter { KoreanName.parts($0)?.given == given })
    return names.count == 1 ? names.first : nil
  }
}
