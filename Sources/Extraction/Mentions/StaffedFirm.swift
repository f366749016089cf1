/// Firms whose names might be people's, told by what only a firm has or gets.
///
/// - `한솔빛 관계자는`, `한솔빛 임직원`: what people don't have
/// - `이탈리아 마레노바(Marenova)와`: a land, and a name with its Latin spelling that acts
/// - `통합법인 이름은 한솔빛(HANSOLBIT)으로 정했다`, `사명을 한솔빛으로 바꿨다`: the name that a firm is given
///
/// Yields the firm, before people are looked for. Rejects ordinary words, places and titles.
struct StaffedFirm {
  let words: [Word]

  private static let staff = ["관계자", "임직원", "소액주주", "노동조합"]

  func find() -> [FirmCandidate] {
    words.indices.compactMap { i in
      let stem = staffed(i) ?? named(i) ?? landed(i)
      guard let stem, (2...10).contains(stem.count), HeadNounFirm.mayBeFirm(stem, word: words[i]),
        !Lexicon.shared.places.contains(stem), !GlossOffice.isDepartment(stem)
      else { return nil }
      return FirmCandidate(
        name: stem, kind: FirmWord(stem)?.kind, rule: "firm.staff", confidence: 0.7)
    }
  }

  /// A word of the shape of a name, right before those who work there.
  private func staffed(_ i: Int) -> String? {
    guard words.indices.contains(i + 1), words[i + 1].text.begins(withAny: Self.staff),
      words[i + 1].followsDirectly, words[i].isHangul, KoreanName.likeness(words[i].text) != nil,
      words[i + 1].splits.contains(where: { Self.staff.contains($0.stem) })
    else { return nil }
    return words[i].text
  }

  private static let acting: WordSet = [
    "은", "는", "이", "가", "와", "과", "에", "에서", "로부터", "으로부터", "의", "도", "측은", "측이", "측과",
  ]

  /// `프랑스 탈렌(Talenne)에서`.
  private func landed(_ i: Int) -> String? {
    guard i > 0, words[i].followsDirectly, FirmPhrase.isCountry(words[i - 1].text),
      words[i].isHangul, Self.acting.contains(words[i].tail),
      let gloss = words[i].gloss?.text, gloss.first?.isUppercase == true, !gloss.contains(" "),
      gloss.utf8.allSatisfy({ $0 < 0x80 }), !Lexicon.shared.acronyms.contains(gloss)
    else { return nil }
    return words[i].text
  }

  private static let labels = ["이름", "사명", "법인명", "회사명", "상호", "간판"]
  private static let giving = ["정했", "정한", "정해", "바꿨", "바꾼", "바꾸", "바꿔", "지었", "변경", "내걸", "새로"]

  /// `이름은 한솔빛으로 정했다`.
  private func named(_ i: Int) -> String? {
    guard words.indices.contains(i + 1), words[i + 1].text.begins(withAny: Self.giving),
      (max(0, i - 3)..<i).contains(where: { k in
        words[k].splits.contains { split in
          Self.labels.contains(split.stem) && ["은", "을", "는", "를"].contains(split.josa)
        }
      })
    else { return nil }
    if words[i].isClosed { return ["으로", "로"].contains(words[i].tail) ? words[i].text : nil }
    return words[i].splits.first { ["으로", "로"].contains($0.josa) && $0.stem.count >= 2 }?.stem
  }
}
