import Tagging

/// A firm that no list knows between a name and a title, where the tagger sees two names side by
/// side: `송지형 두나래 회장`.
///
/// Two people never stand together like that, so the second is the firm. Rejects what follows half
/// of a foreign name (`클라라 노이만 대표`), and names that are joined or carry a particle.
struct BetweenFirm {
  let words: [Word]
  let tags: [NameTags.Tag]

  func find() -> [FirmCandidate] {
    zip(tags, tags.dropFirst()).compactMap { person, name in
      guard person.kind == .person, person.confidence >= 0.5, name.confidence >= 0.4,
        name.words.lowerBound == person.words.upperBound, isWhole(person), isWhole(name),
        name.words.count == 1, name.name.count >= 2,
        words[name.words.lowerBound].followsDirectly,
        KoreanName.likeness(person.name) ?? 0 >= 0.5,
        let title = following(name), TitleWord(title) != nil
      else { return nil }
      return FirmCandidate(
        name: name.name, kind: FirmWord(name.name)?.kind, rule: "firm.between", confidence: 0.75)
    }
  }

  /// Whether a name fills its words, without particle or gloss behind it.
  private func isWhole(_ tag: NameTags.Tag) -> Bool {
    let text = words[tag.words].map(\.text).joined(separator: " ")
    return text == tag.name && words[tag.words.upperBound - 1].tail.isEmpty
      && !SuffixFirm.isPart(tag.words.upperBound - 1, words)
  }

  private func following(_ tag: NameTags.Tag) -> Word? {
    guard words.indices.contains(tag.words.upperBound) else { return nil }
    let next = words[tag.words.upperBound]
    return next.followsDirectly ? next : nil
  }
}
