import NewsModel

/// People without a title, told by a word of kinship or address.
///
/// `장남 신유열`, `딸인 매디슨 황`, `차녀 구명진씨`, `구본성·구미현·구명진·구지은 네 남매`. Rejects anonymous people (김모 씨).
struct KinName {
  let words: [Word]
  let sentence: Int
  let usage: WordUsage
  let findings: Findings

  private static let groups: WordSet = [
    "남매", "형제", "자매", "삼형제", "삼남매", "사남매", "부자", "부녀", "모자", "모녀", "부부",
  ]

  func find() -> [PersonCandidate] { afterKin() + addressed() + siblings() + juniors() }

  private func candidate(
    _ name: String, foreign: Bool = false, _ words: Range<Int>, _ rule: String
  )
    -> PersonCandidate
  {
    PersonCandidate(
      name: name, isForeign: foreign, sentence: sentence, words: words, titles: [], firm: nil,
      status: .current, rule: rule, confidence: 0.8)
  }

  private func isKin(_ word: Word) -> Bool {
    let lexicon = Lexicon.shared
    if lexicon.kinship[word.text] != nil { return true }
    return word.splits.contains { $0.josa == "인" && lexicon.kinship[$0.stem] != nil }
  }

  private func afterKin() -> [PersonCandidate] {
    words.indices.dropLast().compactMap { i in
      guard isKin(words[i]), words[i + 1].followsDirectly else { return nil }
      if let name = fullName(words[i + 1], ending: i + 1) {
        return candidate(name, i + 1..<i + 2, "person.kin")
      }
      if let name = child(after: i) {
        return candidate(name.0, foreign: true, name.1, "person.kin")
      }
      // 딸 매디슨 황: a first name and a family name of one syllable or a known foreign word.
      guard i + 2 < words.count, words[i + 2].followsDirectly, words[i + 1].isHangul,
        !Lexicon.shared.common.contains(words[i + 1].text), words[i + 1].text.count >= 2,
        TitleWord(words[i + 1]) == nil, !findings.isFirm(words[i + 1].text)
      else { return nil }
      let last = words[i + 2].splits.last { $0.stem.count == 1 }
      guard let last, Lexicon.shared.surnames.contains(last.stem) else { return nil }
      return candidate(
        words[i + 1].text + " " + last.stem, foreign: true, i + 1..<i + 3, "person.kin")
    }
  }

  /// `딸 헤일리 델라니`: two words behind the word for a relative, the last the family name of somebody
  /// else of the article.
  private func child(after i: Int) -> (String, Range<Int>)? {
    guard i + 2 < words.count, words[i + 2].followsDirectly, words[i + 1].isHangul,
      words[i + 1].text.count >= 2, TitleWord(words[i + 1]) == nil
    else { return nil }
    let (first, last) = (words[i + 1].text, words[i + 2].splits)
    for split in last where split.stem.count >= 2 {
      let isFamily = findings.people.contains {
        $0.isForeign && $0.name.hasSuffix(" " + split.stem) && $0.name != first + " " + split.stem
      }
      if isFamily { return (first + " " + split.stem, i + 1..<i + 3) }
    }
    // 외아들 오노데라 유키: of families whose name comes first.
    let family = findings.people.contains { $0.isForeign && $0.name.hasPrefix(first + " ") }
    guard family, let given = last.last(where: { (2...4).contains($0.stem.count) }) else {
      return nil
    }
    return (first + " " + given.stem, i + 1..<i + 3)
  }

  /// A Korean full name, with or without 씨 and particles.
  private func fullName(_ word: Word, ending i: Int) -> String? {
    for split in word.splits {
      guard let likeness = KoreanName.likeness(split.stem), likeness >= 0.5 else { continue }
      if FirmWord(split.stem) != nil || findings.isFirm(split.stem) { return nil }
      return split.stem
    }
    return nil
  }

  /// `트럼프 주니어`: a foreign name told from the father's.
  private func juniors() -> [PersonCandidate] {
    words.indices.dropFirst().compactMap { i in
      guard words[i].followsDirectly, words[i - 1].isHangul, words[i - 1].text.count >= 2,
        words[i].splits.contains(where: { ["주니어", "쥬니어", "시니어"].contains($0.stem) }),
        !Lexicon.shared.isOrdinary(words[i - 1].text)
      else { return nil }
      let stem = String(words[i].text.prefix(3))
      return candidate(
        words[i - 1].text + " " + stem, foreign: true, i - 1..<i + 1, "person.junior")
    }
  }

  private func addressed() -> [PersonCandidate] {
    words.indices.compactMap { i in
      let isApart =
        i + 1 < words.count && words[i + 1].followsDirectly
        && words[i + 1].splits.contains { $0.stem == "씨" }
      if isApart, KoreanName.likeness(words[i].text) != nil {
        return candidate(words[i].text, i..<i + 1, "person.ssi")
      }
      guard let split = words[i].splits.last(where: { $0.josa.hasPrefix("씨") }),
        KoreanName.likeness(split.stem) != nil
      else { return nil }
      return candidate(split.stem, i..<i + 1, "person.ssi")
    }
  }

  private func siblings() -> [PersonCandidate] {
    words.indices.flatMap { i -> [PersonCandidate] in
      guard i > 1, words[i].splits.contains(where: { Self.groups.contains($0.stem) })
      else {
        return []
      }
      var last = i - 1
      if ["네", "세", "두", "다섯", "여섯", "세명의", "3", "4", "등"].contains(words[last].text) { last -= 1 }
      var out: [PersonCandidate] = []
      while last >= 0, let name = fullName(words[last], ending: last) {
        out.append(candidate(name, last..<last + 1, "person.siblings"))
        guard last > 0, words[last].isJoined || words[last].before == ", " else { break }
        last -= 1
      }
      return out.count > 1 ? out : []
    }
  }
}
