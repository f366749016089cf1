import NewsModel

/// Organisations whose names are written in two words: `법무법인 노둣돌`, `소프트뱅크 그룹`, `미국 상무부`.
///
/// The particle is taken off the second word as the article uses it.
struct SplitFirm {
  let usage: WordUsage

  func find(in words: [Word]) -> [FirmCandidate] {
    words.indices.dropFirst().compactMap { i in
      let (first, second) = (words[i - 1], words[i])
      guard first.form.opensFirm || second.form.endsFirm, second.followsDirectly,
        first.gloss == nil
      else { return nil }
      let splits = [usage.stem(of: second)] + second.splits
      for split in splits where split.stem.count >= 2 {
        guard let name = FirmPhrase.split(first.text, split.stem) else { continue }
        let kind = Lexicon.shared.firmSuffixes[split.stem]
        return FirmCandidate(
          name: name, kind: split.stem == "컨소시엄" ? .venture : kind ?? .company,
          rule: "firm.split", confidence: 0.85)
      }
      return nil
    }
  }
}
