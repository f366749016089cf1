/// Groups for the words that stand for firms told of before: `회사는`, `이 회사에`, `양사는`, `두 회사가`.
///
/// Yields the firm last spoken of, or the two last named together, or the firm whose name ends in
/// the word (both, where two are counted: `두 은행이`): `홀딩스 주주는`, `그가 갖고 있던 구단 지분`. Rejects 회사 where another word says which one is meant:
/// `로봇 회사는`.
struct BackReferenceGroups {
  let words: [Word]
  let memory: TieMemory
  let roster: Roster
  /// The firm last spoken of.
  let subject: Party?

  private static let one: WordSet = ["회사", "업체", "당사", "동사", "기업", "사측"]
  private static let both: WordSet = ["양사", "양측", "양사간"]
  private static let openers: WordSet = [
    "또", "또한", "다만", "그러나", "하지만", "이후", "이에", "당시", "현재", "앞서", "특히", "이어", "최근", "이번에", "그러면서",
    "한편", "반면", "이와", "이날",
    "지난해", "올해", "내년", "작년",
  ]

  /// The groups, in order.
  func groups() -> [PartyGroup] {
    words.indices.compactMap { i in
      guard !words[i].isQuoted, words[i].gloss == nil else { return nil }
      for split in words[i].splits {
        if let group = alike(split, i) ?? both(split, i) ?? one(split, i) ?? ending(split, i) {
          return group
        }
      }
      return nil
    }
  }

  /// `두 농협은`, `두 은행이`: the two firms whose names end in the word.
  private func alike(_ split: Josa.Split, _ i: Int) -> PartyGroup? {
    guard i > 0, words[i].followsDirectly, ["두", "양"].contains(words[i - 1].text),
      split.stem.count >= 2
    else { return nil }
    let named = roster.firms.indices.filter {
      let name = roster.firms[$0].name
      return name.hasSuffix(split.stem) && name.count > split.stem.count
    }
    guard named.count == 2 else { return nil }
    return PartyGroup(parties: named.map(Party.firm), words: i - 1..<i + 1, josa: split.josa)
  }

  private func both(_ split: Josa.Split, _ i: Int) -> PartyGroup? {
    guard memory.pair.count == 2 else { return nil }
    if Self.both.contains(split.stem) {
      return PartyGroup(parties: memory.pair, words: i..<i + 1, josa: split.josa)
    }
    guard i > 0, words[i].followsDirectly, ["두", "양"].contains(words[i - 1].text),
      ["회사", "기업", "업체", "기관", "곳"].contains(split.stem)
    else { return nil }
    return PartyGroup(parties: memory.pair, words: i - 1..<i + 1, josa: split.josa)
  }

  /// The firm whose name ends in the word; of several the one most told of.
  private func ending(_ split: Josa.Split, _ i: Int) -> PartyGroup? {
    guard i == 0 || !words[i].isJoined else { return nil }
    let named = SortNoun.bearers(of: split.stem, among: roster.firms)
    let leader = memory.focus?.leader(among: named) ?? (named.count == 1 ? named[0] : nil)
    guard let leader else { return nil }
    return PartyGroup(parties: [.firm(leader)], words: i..<i + 1, josa: split.josa)
  }

  private func one(_ split: Josa.Split, _ i: Int) -> PartyGroup? {
    guard let subject, Self.one.contains(split.stem), !split.josa.hasSuffix("다") else { return nil }
    if i > 0, words[i].followsDirectly, ["이", "그", "해당"].contains(words[i - 1].text) {
      return PartyGroup(parties: [subject], words: i - 1..<i + 1, josa: split.josa)
    }
    let isOpen =
      i == 0 || words[i].before.contains(",") || Self.openers.contains(words[i - 1].text)
      || Clause.ends(words, i - 1)
    guard isOpen, split.stem != "기업", split.stem != "업체",
      ["은", "는", "이", "가", "측은", "도"].contains(split.josa)
    else { return nil }
    return PartyGroup(parties: [subject], words: i..<i + 1, josa: split.josa)
  }
}
