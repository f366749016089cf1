import NewsModel

/// Reads a family that is told over a paragraph.
///
/// A family told over a paragraph: `A 회장의 네 남매가 …`, with `장남 B`, `차녀 C`, `막내 D` somewhere in it.
/// Yields the parent with each child, and the children with one another.
struct FamilyTie {
  /// A child of the paragraph, where it is named as one.
  struct Child {
    let party: Party
    let label: String
    let sentence: Int
    let word: Int
  }

  private static let ranks: WordSet = [
    "장남", "차남", "삼남", "3남", "장녀", "차녀", "삼녀", "막내", "막내아들", "막내딸", "맏아들", "맏딸", "둘째", "셋째",
  ]
  private static let groups: WordSet = ["남매", "형제", "자매", "삼형제", "삼남매", "사남매", "자녀"]

  /// The children that a sentence names by their rank without saying whose they are.
  static func children(in scene: TieScene) -> [Child] {
    scene.words.indices.dropLast().compactMap { i in
      guard ranks.contains(scene.words[i].text), scene.words[i + 1].followsDirectly,
        let person = scene.people.first(where: { $0.words.lowerBound == i + 1 }),
        !scene.people.contains(where: { $0.josa == "의" && $0.phrase.upperBound == i })
      else { return nil }
      return Child(party: person.party, label: scene.words[i].text, sentence: scene.index, word: i)
    }
  }

  /// `A 회장의 네 남매`: the parent of the paragraph.
  static func parent(in scene: TieScene) -> Party? {
    for i in scene.words.indices
    where scene.words[i].splits.contains(where: { groups.contains($0.stem) }) {
      let owner = scene.people.last { $0.phrase.upperBound <= i }
      if let owner, owner.josa == "의", i - owner.phrase.upperBound <= 1 { return owner.party }
    }
    return nil
  }

  /// All ties of a family, each with the sentence that shows it.
  static func ties(parent: Party, children: [Child]) -> [(reading: TieReading, sentence: Int)] {
    var seen: Set<Party> = [parent]
    let named = children.filter { seen.insert($0.party).inserted }
    guard named.count >= 2 else { return [] }
    func reading(_ from: Party, _ to: Child, _ label: String) -> (TieReading, Int) {
      let reading = TieReading(
        kind: .kinship, from: from, to: to.party, label: label, trigger: to.word,
        words: to.word..<to.word + 2, rule: "tie.family", confidence: 0.7, isStanding: true)
      return (reading, to.sentence)
    }
    var out = named.map { reading(parent, $0, $0.label) }
    for (i, child) in named.enumerated() {
      out += named[(i + 1)...].map { reading(child.party, $0, "형제자매") }
    }
    return out
  }
}
