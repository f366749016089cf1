import NewsModel

/// Reads how two people named together are related.
///
/// `A와 B는 부부다`, `A·B 부자가`, `A와 B는 사촌 사이다`, `A와 사촌인 B`, `A의 두 아들인 B와 C`, `B(A 회장의 장남)`. Yields
/// elder → younger for parents with children, any way round otherwise. Rejects 부자 for the rich.
struct KinGroupTie {
  let scene: TieScene

  private static let pairs: WordSet = [
    "부부", "부자", "부녀", "모자", "모녀", "형제", "친형제", "자매", "친자매", "남매", "친남매", "오누이", "사촌", "사촌형제", "사돈",
    "동서", "육촌",
    "이복형제", "쌍둥이", "숙질", "조손", "처남매부",
  ]
  private static let children: WordSet = ["아들", "딸", "자녀", "손자", "손녀", "조카", "사위", "동생", "아들딸"]

  private static let firstborn: WordSet = [
    "막내", "장남", "장녀", "차남", "차녀", "첫째", "둘째", "셋째", "맏이",
  ]
  private static let marrying = ["결혼했", "결혼한", "결혼해", "결혼하", "혼인", "결혼식을"]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String, _ splits: [Josa.Split]) -> Bool {
    text.begins(withAny: marrying)
      || splits.contains {
        pairs.contains($0.stem) || children.contains($0.stem) || firstborn.contains($0.stem)
          || isBetween($0.stem)
      }
  }

  /// 사돈지간.
  private static func isBetween(_ stem: String) -> Bool {
    stem.hasSuffix("지간") && pairs.contains(String(stem.dropLast(2)))
  }

  func read() -> [TieReading] {
    scene.cues(.kin).flatMap { i -> [TieReading] in
      let two = together(i) + named(i) + beside(i)
      return two + several(i) + counted(i) + married(i)
    } + glossed()
  }

  // MARK: A와 B는 부부다

  private func together(_ i: Int) -> [TieReading] {
    guard
      let split = scene.words[i].splits.first(where: { Self.pairs.contains($0.stem) }),
      let group = scene.groups.last(where: { $0.words.upperBound <= i }), group.parties.count == 2,
      group.parties.allSatisfy({ $0.person != nil })
    else { return [] }
    let isBeside = i - group.words.upperBound <= 1 && (group.josa.isEmpty || group.isOf)
    let isSaid =
      group.isSubject && i - group.words.upperBound <= 3
      && (split.josa.hasSuffix("다") || ["로", "으로", "인", "이며", "이고", "고", "며"].contains(split.josa)
        || scene.starts(i + 1, with: ["사이", "관계", "지간"]))
    guard isBeside || isSaid else { return [] }
    return [reading(group.parties[0], group.parties[1], split.stem, i)]
  }

  // MARK: 사돈 사이인 A와 B

  private func named(_ i: Int) -> [TieReading] {
    guard
      let split = scene.words[i].splits.first(where: {
        Self.pairs.contains($0.stem) || Self.isBetween($0.stem)
      })
    else { return [] }
    let label = Self.isBetween(split.stem) ? String(split.stem.dropLast(2)) : split.stem
    let end = split.josa.isEmpty && scene.starts(i + 1, with: ["사이인", "관계인"]) ? i + 1 : i
    guard end > i || split.josa == "인",
      let group = scene.groups.first(where: { $0.words.lowerBound == end + 1 }),
      group.parties.count == 2, group.parties.allSatisfy({ $0.person != nil })
    else { return [] }
    return [reading(group.parties[0], group.parties[1], label, i)]
  }

  // MARK: A와 사촌인 B

  private func beside(_ i: Int) -> [TieReading] {
    guard let kin = KinshipTie.kin(scene.words[i]),
      kin.relation == .peer || Self.pairs.contains(kin.label),
      scene.words[i].text != kin.label,
      let other = scene.people.last(where: { $0.phrase.upperBound <= i }),
      ["와", "과"].contains(other.josa), i - other.phrase.upperBound <= 1,
      let next = scene.people.first(where: { $0.words.lowerBound > i }),
      next.words.lowerBound - i <= 2
    else { return [] }
    return [reading(other.party, next.party, kin.label, i)]
  }

  // MARK: A의 두 아들인 B와 C

  private func several(_ i: Int) -> [TieReading] {
    guard i > 0, ["두", "세", "네"].contains(scene.words[i - 1].text),
      let split = scene.words[i].splits.first(where: { Self.children.contains($0.stem) }
      ),
      ["", "인"].contains(split.josa),
      let owner = scene.people.last(where: { $0.phrase.upperBound <= i - 1 }), owner.josa == "의",
      i - 1 - owner.phrase.upperBound <= 1,
      let group = scene.groups.first(where: { $0.words.lowerBound > i }),
      group.words.lowerBound - i <= 2, group.parties.count > 1
    else { return [] }
    return group.parties.filter { $0.person != nil && $0 != owner.party }.map {
      reading(owner.party, $0, split.stem, i)
    }
  }

  // MARK: B는 A의 1남 2녀 중 막내다

  private func counted(_ i: Int) -> [TieReading] {
    guard i > 1, ["중", "가운데"].contains(scene.words[i - 1].text),
      let split = scene.words[i].splits.first(where: { Self.firstborn.contains($0.stem) }),
      let owner = scene.people.last(where: { $0.phrase.upperBound <= i }), owner.josa == "의",
      i - owner.phrase.upperBound <= 4,
      let child = scene.people.last(where: {
        Josa.subjects.contains($0.josa) && $0.phrase.upperBound <= owner.words.lowerBound
      })
    else { return [] }
    return [reading(owner.party, child.party, split.stem, i)]
  }

  // MARK: A는 B와 결혼했다

  private func married(_ i: Int) -> [TieReading] {
    guard scene.starts(i, with: Self.marrying) else { return [] }
    let before = scene.groups.filter { $0.words.upperBound <= i }
    guard let doer = before.last(where: \.isSubject)?.parties.first(where: { $0.person != nil }),
      let other = before.last(where: \.isWith)?.parties.first(where: { $0.person != nil }),
      doer != other
    else { return [] }
    return [reading(doer, other, "결혼", i)]
  }

  // MARK: B(A 회장의 장남)

  private func glossed() -> [TieReading] {
    scene.glosses.compactMap { gloss in
      guard let word = scene.words.indices.first(where: { gloss.words.contains($0) }),
        let text = scene.words[word].gloss?.text, let last = text.split(separator: " ").last,
        let bearer = scene.people.last(where: { $0.words.upperBound == word + 1 }),
        bearer.party != gloss.party,
        scene.glosses.count(where: { $0.words == gloss.words }) == 1,
        let (label, relation) = KinshipTie.kin(splits: Josa.splits(String(last)))
      else { return nil }
      return relation == .elder
        ? reading(bearer.party, gloss.party, label, word)
        : reading(gloss.party, bearer.party, label, word)
    }
  }

  private func reading(_ from: Party, _ to: Party, _ label: String, _ i: Int) -> TieReading {
    TieReading(
      kind: .kinship, from: from, to: to, label: label, trigger: i, words: i..<i + 1,
      rule: "tie.kin-group", confidence: 0.8, isStanding: true)
  }
}
