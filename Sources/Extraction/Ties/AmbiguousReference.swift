import NewsModel

/// Tells people of one family name and title apart where a rank among brothers and sisters or a
/// share stands beside the name: `장남 구 전 부회장이 38.56%, 막내 구 전 부회장이 …`.
///
/// Nobody holds two ranks, nobody two shares of one firm, and a parent is no child. Who can't be
/// told by that is left out, so that no tie is told of the wrong one.
struct AmbiguousReference {
  let roster: Roster
  /// Who was called by a rank, and whose share was told.
  private var ranked: [String: Int] = [:]
  private var holders: Set<Int> = []

  init(roster: Roster) { self.roster = roster }

  private static let ranks: WordSet = [
    "장남", "차남", "삼남", "장녀", "차녀", "삼녀", "막내", "맏아들", "맏딸", "막내아들", "막내딸",
  ]

  /// The marks of a sentence, with those references resolved anew.
  mutating func resolve(_ marks: [Mark], _ words: [Word]) -> [Mark] {
    let parents = Set(marks.filter { isParent($0, words) }.compactMap(\.party.person))
    return marks.compactMap { mark in
      guard let person = mark.party.person, !mark.isGloss else { return mark }
      let start = mark.words.lowerBound
      let rank = start > 0 ? words[start - 1].text : ""
      let isRanked = Self.ranks.contains(rank)
      let isHolder = hasShare(mark, words)
      guard isRanked || isHolder else { return mark }
      guard
        let chosen = mark.isReference ? choice(person, rank, isRanked, isHolder, parents) : person
      else { return nil }
      if isRanked { ranked[rank] = chosen }
      if isHolder { holders.insert(chosen) }
      return mark.with(party: .person(chosen))
    }
  }

  private func choice(
    _ person: Int, _ rank: String, _ isRanked: Bool, _ isHolder: Bool, _ parents: Set<Int>
  ) -> Int? {
    if let known = ranked[rank], isRanked, alternatives(person).contains(known) { return known }
    let others = alternatives(person).filter { other in
      if isRanked,
        parents.contains(other) || ranked.contains(where: { $0.key != rank && $0.value == other })
      {
        return false
      }
      return !(isHolder && holders.contains(other))
    }
    return others.count == 1 ? others[0] : nil
  }

  /// The people that the same family name and title may stand for.
  private func alternatives(_ person: Int) -> [Int] {
    let one = roster.people[person]
    return (roster.peopleByShort[one.short] ?? [person]).filter { other in
      !roster.people[other].titles.isDisjoint(with: one.titles)
    }
  }

  private func isParent(_ mark: Mark, _ words: [Word]) -> Bool {
    guard mark.josa == "의" else { return false }
    let next = mark.phrase.upperBound
    return (next..<min(words.count, next + 2)).contains { i in
      ["남매", "형제", "자매", "자녀"].contains { words[i].text.contains($0) }
    }
  }

  /// `A가 38.56%`, `20.67%를 쥔 A`.
  private func hasShare(_ mark: Mark, _ words: [Word]) -> Bool {
    let next = mark.phrase.upperBound
    if ["이", "가", "은", "는"].contains(mark.josa), next < words.count,
      Money.share(words[next].text) != nil
    {
      return true
    }
    let start = mark.words.lowerBound
    return start >= 2 && ["쥔", "가진", "든", "보유한"].contains(words[start - 1].text)
      && Money.share(words[start - 2].text) != nil
  }
}

extension Mark {
  /// The same words for another one.
  fileprivate func with(party: Party) -> Mark {
    Mark(
      party: party, words: words, range: range, isReference: isReference, phrase: phrase,
      josa: josa,
      title: title, rule: rule, confidence: confidence, isGloss: isGloss)
  }
}
