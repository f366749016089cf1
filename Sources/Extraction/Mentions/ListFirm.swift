import NewsModel

/// Lists that say what their items are, and lists with items already known.
///
/// - `메타, 아마존, 퀄컴 등 빅테크`, `엔비디아와 암(Arm) 등 반도체 기업`: all items are firms
/// - `오픈AI·소프트뱅크·오러클 주도로`: one known firm in a joined list makes firms of the others
///
/// Rejects items that are ordinary words, places, people or titles.
struct ListFirm {
  let words: [Word]
  let usage: WordUsage
  let findings: Findings
  let people: WordSet

  func find() -> [FirmCandidate] { beforeEtc() + joined() + coordinated() }

  private func item(_ i: Int) -> String? {
    let stem = usage.stem(of: words[i]).stem
    guard HeadNounFirm.mayBeFirm(stem, word: words[i]), !people.contains(stem) else { return nil }
    return stem
  }

  private func beforeEtc() -> [FirmCandidate] {
    var out: [FirmCandidate] = []
    for i in words.indices where words[i].text == "등" && i > 0 {
      guard let kind = headNoun(after: i) else { continue }
      var j = i - 1
      while j >= 0, let stem = item(j) {
        out.append(FirmCandidate(name: stem, kind: kind, rule: "firm.list", confidence: 0.7))
        guard j > 0, separates(j) else { break }
        j -= 1
      }
    }
    return out
  }

  /// The noun within three words behind 등 that says what the items are: 등 글로벌 반도체 기업.
  private func headNoun(after i: Int) -> FirmKind? {
    let end = min(words.count, i + 5)
    guard i + 1 < end else { return nil }
    for j in i + 1..<end {
      guard words[j].followsDirectly || words[j].isJoined else { return nil }
      for split in words[j].splits {
        if let kind = Lexicon.shared.firmHeads[split.stem] { return kind }
        if split.stem.ends(withAny: ["기업", "업체", "회사"], behindStem: true) {
          return .company
        }
      }
      if Predicate.isVerbLike(words[j].text) { return nil }
    }
    return nil
  }

  /// Whether an item of a list stands before this one.
  private func separates(_ j: Int) -> Bool {
    let before = words[j].before
    if words[j].isJoined || before == ", " || before == "," { return true }
    let previous = words[j - 1]
    return words[j].followsDirectly && ["와", "과"].contains(usage.stem(of: previous).josa)
  }

  private func joined() -> [FirmCandidate] {
    var out: [FirmCandidate] = []
    var i = 0
    while i < words.count {
      var j = i
      while j + 1 < words.count, words[j + 1].isJoined { j += 1 }
      if j > i { out += members(i...j) }
      i = j + 1
    }
    return out
  }

  /// `엔비디아와 TSMC가`: a Latin name beside a firm, and an unknown word beside a Latin name.
  private func coordinated() -> [FirmCandidate] {
    words.indices.dropFirst().flatMap { i -> [FirmCandidate] in
      guard words[i].followsDirectly, !words[i - 1].isQuoted else { return [] }
      let (first, second) = (usage.stem(of: words[i - 1]), usage.stem(of: words[i]))
      guard first.josa == "와" || first.josa == "과" else { return [] }
      let sides = [(first.stem, i - 1), (second.stem, i)]
      let isLatin = sides.map { Self.isLatinName($0.0) }
      let isKnown = sides.map { findings.isFirm($0.0) }
      return sides.indices.compactMap { k in
        let other = 1 - k
        guard !isKnown[k],
          isLatin[k] && (isKnown[other] || item(sides[other].1) != nil)
            || isLatin[other] && item(sides[k].1) != nil && sides[k].0.count >= 3
        else { return nil }
        guard KoreanName.likeness(sides[k].0) == nil, !people.contains(sides[k].0) else {
          return nil
        }
        return FirmCandidate(name: sides[k].0, kind: nil, rule: "firm.list", confidence: 0.65)
      }
    }
  }

  private static func isLatinName(_ stem: String) -> Bool {
    (3...6).contains(stem.count) && stem.allSatisfy { $0.isASCII && $0.isUppercase }
      && !Lexicon.shared.acronyms.contains(stem) && !Lexicon.shared.titles.contains(stem)
  }

  private func members(_ range: ClosedRange<Int>) -> [FirmCandidate] {
    let stems = range.map { usage.stem(of: words[$0]).stem }
    guard stems.contains(where: { findings.isFirm($0) }) else { return [] }
    return range.compactMap { item($0) }.filter {
      $0.count >= 3 && KoreanName.likeness($0) ?? 0 < 0.6
    }
    .map { FirmCandidate(name: $0, kind: nil, rule: "firm.list", confidence: 0.65) }
  }
}
