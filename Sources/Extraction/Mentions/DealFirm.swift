import NewsModel

/// Words that only a firm can stand before or among.
///
/// `하만 인수`, `아워홈 지분 58.6%`, `딥시크와 합작`, `도래솔 측은`. Yields the firm. Rejects ordinary words, places
/// and people.
struct DealFirm {
  let words: [Word]
  let usage: WordUsage
  let people: WordSet

  private static let nouns: WordSet = [
    "인수", "지분", "주식", "합병", "매각", "주가", "경영권", "이사회", "주주총회", "본사", "사옥", "공장", "협력사", "자회사", "계열사",
    "창업자", "창업주", "노조", "제품", "주주", "임직원", "관계자는", "관계자가",
  ]

  func find() -> [FirmCandidate] {
    words.indices.dropLast().compactMap { i in
      let next = words[i + 1]
      guard next.followsDirectly, !words[i].isQuoted else { return nil }
      let nextStem = next.splits.map(\.stem)
      guard nextStem.contains(where: Self.nouns.contains) else { return nil }
      // 하부구조물 공장: what is made there.
      if nextStem.contains(where: ["공장", "제품"].contains),
        Lexicon.shared.isCompound(usage.stem(of: words[i]).stem)
      {
        return nil
      }
      return name(i, strong: nextStem.contains { ["인수", "지분", "합병", "매각", "주가"].contains($0) })
    }
  }

  private func name(_ i: Int, strong: Bool) -> FirmCandidate? {
    let split = usage.stem(of: words[i])
    guard split.josa.isEmpty || split.josa == "의" else { return nil }
    let stem = split.stem
    guard HeadNounFirm.mayBeFirm(stem, word: words[i]), !people.contains(stem) else { return nil }
    guard KoreanName.likeness(stem) ?? 0 < 0.6, words[i].isHangul || words[i].hasLatin else {
      return nil
    }
    let repeated = usage.stems[stem, default: 0] >= 2
    guard strong || repeated else { return nil }
    return FirmCandidate(
      name: stem, kind: nil, rule: "firm.deal", confidence: repeated ? 0.65 : 0.55)
  }
}
