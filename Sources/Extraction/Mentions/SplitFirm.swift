import NewsModel

/// Organisations whose names are written in two words: `법무법인 노둣돌`, `소프트뱅크 그룹`, `미국 상무부`.
///
/// The particle is taken off the second word as the article uses it.
struct SplitFirm {
  let usage: WordUsage

  /// `'안데스 컨소시엄'`: a name of its own only between quotation marks, else that of the one who leads it.
  private func consortium(_ first: Word, _ second: String) -> String? {
    let isQuoted = first.before.contains { "'‘\"“".contains($0) }
    return isQuoted && second == "컨소시엄" && first.text.count >= 2 ? first.text + " " + second : nil
  }

  func find(in words: [Word]) -> [FirmCandidate] {
    words.indices.dropFirst().compactMap { i in
      let (first, second) = (words[i - 1], words[i])
      guard first.form.opensFirm || second.form.endsFirm, second.followsDirectly,
        first.gloss == nil
      else { return nil }
      let splits = [usage.stem(of: second)] + second.splits
      for split in splits where split.stem.count >= 2 {
        let named = FirmPhrase.split(first.text, split.stem) ?? consortium(first, split.stem)
        guard let name = named else { continue }
        let kind = Lexicon.shared.firmSuffixes[split.stem]
        return FirmCandidate(
          name: name, kind: split.stem == "컨소시엄" ? .venture : kind ?? .company,
          rule: "firm.split", confidence: 0.85)
      }
      return nil
    }
  }
}
