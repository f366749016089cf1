import NewsModel

/// Reads who is related to whom.
///
/// `A의 장남 B`, `B는 A의 친동생이다`, `A의 남편은 B다`, `B는 부친인 고 A의`, `A·B·C 네 남매`, `형 A와 동생 B`,
/// `고인의 동생 B`, `유족으로 장남 B`.
/// Yields elder → younger, and all pairs of brothers and sisters. Rejects relatives without a name.
struct KinshipTie {
  let scene: TieScene

  /// What a relative is to the one before the word.
  enum Relation { case younger, elder, peer }

  private static let groups = ["남매", "형제", "자매", "삼형제", "삼남매", "사남매", "오남매", "사형제"] as WordSet
  private static let elder: WordSet = [
    "형", "친형", "맏형", "누나", "언니", "오빠", "사촌형", "매형", "처형", "형부", "삼촌", "숙부", "백부", "고모", "이모", "외삼촌",
  ]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ splits: [Josa.Split]) -> Bool {
    kin(splits: splits) != nil || splits.contains { groups.contains($0.stem) }
  }

  func read() -> [TieReading] { one() + brothers() + announced() }

  // MARK: one relative

  private func one() -> [TieReading] {
    var out: [TieReading] = []
    var owner: Party?
    for i in scene.cues(.kin) {
      guard let (label, relation) = Self.kin(scene.words[i]) else { continue }
      owner = self.owner(before: i) ?? owner
      if let relative = person(after: i) ?? pronoun(after: i) {
        let siblings = siblings(before: i)
        guard siblings.isEmpty else {
          out += siblings.flatMap { tell($0, relative, label, relation, i) }
          continue
        }
        guard
          let other = beside(i, relative) ?? nearer(i, label, relation, not: relative) ?? owner
            ?? subject(before: i, not: relative)
            ?? counterpart(label, relation, i) ?? later(i, relation, not: relative)
            ?? carried(relation, relative) ?? bereaved(by: relative, label, relation)
        else { continue }
        out += ([relative] + joined(to: relative)).flatMap { tell(other, $0, label, relation, i) }
      } else if let other = self.owner(before: i), let relative = called(i), relative != other {
        out += tell(other, relative, label, relation, i)
      } else if let other = self.owner(before: i), isPredicate(i),
        let subject = topic(before: i, not: other)
      {
        out += tell(other, subject, label, relation, i)
      }
    }
    return out
  }

  /// `아들 A(회장)·B(사장)씨`: those who stand in one list with a child.
  private func joined(to relative: Party) -> [Party] {
    guard var last = scene.people.first(where: { $0.party == relative }) else { return [] }
    var out: [Party] = []
    while let next = scene.people.first(where: {
      $0.words.lowerBound == last.words.upperBound && scene.words[$0.words.lowerBound].isJoined
        && scene.words[last.words.lowerBound].gloss != nil
    }) {
      out.append(next.party)
      last = next
    }
    return out
  }

  /// The people whom the sentence names with the word for a relative: `형 A`, `동생 B`.
  func named() -> [String: Party] {
    var out: [String: Party] = [:]
    for i in scene.cues(.kin) {
      if let (label, _) = Self.kin(scene.words[i]), let person = person(after: i) {
        out[label] = person
      }
    }
    return out
  }

  /// A word for a relative.
  typealias Kin = (label: String, relation: Relation)

  /// Reads a word for a relative.
  static func kin(_ word: Word) -> Kin? { word.form.kin }

  /// Reads a word for a relative, with or without a particle.
  static func kin(splits: [Josa.Split]) -> Kin? {
    let kinship = Lexicon.shared.kinship
    guard let stem = splits.first(where: { kinship[$0.stem] != nil })?.stem,
      let kind = kinship[stem]
    else {
      return nil
    }
    switch kind {
    case "child", "grandchild", "nephew": return (stem, .younger)
    case "parent", "grandparent", "uncle": return (stem, .elder)
    case "sibling", "cousin":
      if elder.contains(stem) { return (stem, .elder) }
      return (stem, stem.hasSuffix("동생") ? .younger : .peer)
    default: return (stem, .peer)
    }
  }

  /// The person whose relative it is: `A의 장남`, `A 회장 장남`.
  private func owner(before i: Int) -> Party? {
    if i > 0, scene.words[i - 1].text == "그의" {
      let named = scene.people.last { $0.phrase.upperBound < i }?.party
      return named ?? scene.memory.subject.flatMap { $0.person == nil ? nil : $0 }
    }
    let before = scene.people.last { $0.phrase.upperBound <= i }
    guard let before, i - before.phrase.upperBound <= 1, before.josa == "의" || before.josa.isEmpty,
      before.josa == "의" || scene.words[before.phrase.upperBound].followsDirectly
    else { return nil }
    return before.party
  }

  /// The relative named behind the word: `장남 B`, `딸인 B`, `부친인 고 B`, `3남인 B`.
  private func person(after i: Int) -> Party? {
    let josa =
      scene.words[i].splits.first { Lexicon.shared.kinship[$0.stem] != nil }?.josa ?? ""
    let isKnown =
      ["로", "으로"].contains(josa) && scene.starts(i + 1, with: ["알려진", "꼽히는", "불리는", "유명한"])
    guard isKnown || ["", "인", "이자"].contains(josa) else { return nil }
    let next = scene.people.first { $0.words.lowerBound > i }
    guard let next, next.words.lowerBound - i <= 3, scene.words[i + 1].followsDirectly else {
      return nil
    }
    // Only his firm or 고(故) may stand between.
    let between = i + 1..<next.words.lowerBound
    let isPlain = between.allSatisfy { k in
      scene.words[k].followsDirectly
        && (["고", "故"].contains(scene.words[k].text)
          || isKnown && k == i + 1
          || k + 1 == next.words.lowerBound && between.count == 1
            && FirmWord(scene.words[k].text) != nil)
    }
    return isPlain ? next.party : nil
  }

  /// `A의 아들인 그는`: who was spoken of.
  private func pronoun(after i: Int) -> Party? {
    guard scene.words[i].text.hasSuffix("인"), i + 1 < scene.words.count,
      ["그는", "그가", "그도"].contains(scene.words[i + 1].text), let subject = scene.memory.subject,
      subject.person != nil, owner(before: i) != subject
    else { return nil }
    return subject
  }

  /// `A·B 형제의 부친인 C`: all whose parent or sister it is.
  private func siblings(before i: Int) -> [Party] {
    guard i > 0, isGroupWord(i - 1), scene.words[i - 1].text.hasSuffix("의"),
      let group = scene.groups.last(where: { $0.words.upperBound <= i }),
      i - 1 - group.words.upperBound <= 1, group.parties.count > 1
    else { return [] }
    return group.parties.filter { $0.person != nil }
  }

  /// `이명후 회장은 부친인 고 이덕산 …`.
  private func subject(before i: Int, not relative: Party) -> Party? {
    let isPronoun = scene.words[max(0, i - 6)..<i].contains { ["그는", "그가"].contains($0.text) }
    if isPronoun, let subject = scene.memory.subject, subject.person != nil, subject != relative {
      return subject
    }
    let named = scene.people.last {
      $0.phrase.upperBound <= i && Josa.subjects.contains($0.josa)
    }
    guard let named, named.party != relative else { return nil }
    let isTopic = ["은", "는"].contains(named.josa)
    return isTopic || i - named.phrase.upperBound <= 6 ? named.party : nil
  }

  /// `A의 장녀인 B는 … 남동생 C를`: a brother, a spouse or a parent is rather the subject's, where
  /// that stands nearer.
  private func nearer(
    _ i: Int, _ label: String, _ relation: Relation, not relative: Party
  ) -> Party? {
    guard Self.siblings.contains(label) || relation != .younger, owner(before: i) == nil,
      let named = scene.people.last(where: {
        $0.phrase.upperBound <= i && Josa.subjects.contains($0.josa)
      }), named.party != relative
    else { return nil }
    return named.party
  }

  /// `A의 남편은 … B 변호사다`, `A의 장남이 B 부회장이다`, `A의 남편은 C 회장의 차남 B 대표다`.
  private func called(_ i: Int) -> Party? {
    let josa = scene.words[i].splits.first { Lexicon.shared.kinship[$0.stem] != nil }?.josa
    guard let josa, ["이", "가", "은", "는"].contains(josa),
      let person = scene.people.first(where: { $0.words.lowerBound > i && !isRelated($0) }),
      person.words.lowerBound - i <= 9, Self.copulas.contains(person.josa),
      scene.clause(i).contains(person.words.lowerBound)
    else { return nil }
    return person.party
  }

  /// `C 회장의 차남`: one by whom another is told.
  private func isRelated(_ person: Mark) -> Bool {
    person.josa == "의" && scene.words.indices.contains(person.phrase.upperBound)
      && Self.kin(scene.words[person.phrase.upperBound]) != nil
  }

  private static let copulas: WordSet = [
    "다", "이다", "이며", "며", "이고", "고", "였다", "이었다", "인데", "이라고", "라고",
  ]

  /// `유족으로 장남 B가 있다`, and every relative of an obituary without another owner.
  private func bereaved(by relative: Party, _ label: String, _ relation: Relation) -> Party? {
    guard let focus = scene.memory.focus, let deceased = focus.deceased, deceased != relative,
      focus.isObituary || scene.words.contains(where: { $0.text.hasPrefix("유족") }),
      let a = deceased.person, let b = relative.person
    else { return nil }
    let isOfBlood = relation == .younger && !label.hasSuffix("사위") && !label.hasSuffix("며느리")
    let people = scene.roster.people
    return isOfBlood && people[a].isForeign != people[b].isForeign ? nil : deceased
  }

  /// `아들 B도 그 자리에 있었다`: of the one spoken of, where both bear one family name.
  private func carried(_ relation: Relation, _ relative: Party) -> Party? {
    guard scene.memory.subjectParagraph == scene.sentence.paragraph,
      let subject = scene.memory.subject, let a = subject.person, let b = relative.person, a != b,
      relation == .younger, scene.roster.areOfOneName(a, b)
    else { return nil }
    return subject
  }

  /// `형 A와 동생 B`: the other one of the sentence.
  private func counterpart(_ label: String, _ relation: Relation, _ i: Int) -> Party? {
    guard label.hasSuffix("동생") else { return nil }
    for k in 0..<i
    where Self.kin(scene.words[k]).map({ ["형", "누나", "언니", "오빠"].contains($0.label) }) == true {
      if let person = person(after: k) { return person }
    }
    return nil
  }

  /// `A 전무와 누나 B 상무가`: whom the word for a brother or sister follows with 와; a child or nephew
  /// (`A 회장과 조카인 B 사장이`) where both bear one family name.
  private func beside(_ i: Int, _ relative: Party) -> Party? {
    guard let kin = Self.kin(scene.words[i]),
      let before = scene.people.last(where: { $0.phrase.upperBound == i }),
      ["와", "과"].contains(before.josa),
      !scene.people.contains(where: { $0.josa == "의" && $0.phrase.upperBound <= i })
    else { return nil }
    if Self.siblings.contains(kin.label) { return before.party }
    // 장남 A와 차남 B: both are of somebody else.
    let start = before.phrase.lowerBound
    guard start == 0 || Self.kin(scene.words[start - 1]) == nil else { return nil }
    let isOfOneName =
      before.party.person.flatMap { a in
        relative.person.map { scene.roster.areOfOneName(a, $0) }
      } ?? false
    return isOfOneName ? before.party : nil
  }

  private static let siblings: WordSet = [
    "형", "누나", "언니", "오빠", "동생", "남동생", "여동생", "친형", "친동생", "누이", "부인", "아내", "남편", "배우자", "사촌",
    "매제",
    "처남",
  ]

  /// `아버지 A에게서 회사를 넘겨받은 B는`: whose parent it is stands behind.
  private func later(_ i: Int, _ relation: Relation, not relative: Party) -> Party? {
    guard relation == .elder, !scene.people.contains(where: { $0.phrase.upperBound <= i }) else {
      return nil
    }
    return scene.people.first {
      $0.words.lowerBound > i && $0.party != relative
        && Josa.subjectsAlso.contains($0.josa)
    }?.party
  }

  private func topic(before i: Int, not other: Party) -> Party? {
    scene.people.last {
      Josa.subjectsAlso.contains($0.josa) && $0.phrase.upperBound <= i && $0.party != other
    }?.party
      ?? (scene.memory.subject?.person != nil && scene.memory.subject != other
        ? scene.memory.subject : nil)
  }

  /// `…의 친동생이다`, `…의 장남으로`.
  private func isPredicate(_ i: Int) -> Bool {
    guard
      let split = scene.words[i].splits.first(where: {
        Lexicon.shared.kinship[$0.stem] != nil
      })
    else { return false }
    if split.josa.isEmpty { return scene.words.indices.last == i }
    return ["이다", "다", "으로", "로", "인데", "이며", "며", "이고", "고", "이자", "이었다", "였다", "도", "이기도"]
      .contains(
        split.josa)
  }

  // MARK: brothers and sisters

  /// `A·B·C 네 남매`.
  private func brothers() -> [TieReading] {
    scene.cues(.kin, withQuoted: true).flatMap { i -> [TieReading] in
      guard isGroupWord(i), let group = scene.groups.last(where: { $0.words.upperBound <= i }),
        i - group.words.upperBound <= 1, group.parties.count > 1,
        group.parties.allSatisfy({ $0.person != nil })
      else { return [] }
      return all(group.parties, i)
    }
  }

  private func isGroupWord(_ i: Int) -> Bool {
    scene.words[i].splits.contains { Self.groups.contains($0.stem) }
  }

  /// The people of this sentence whom the one before announced: `삼형제였다. A와 B, C가 …`.
  private func announced() -> [TieReading] {
    guard let siblings = scene.memory.siblings, scene.index - siblings.sentence == 1,
      let group = scene.groups.first(where: { $0.parties.count > 1 }),
      group.parties.count == siblings.count,
      group.parties.allSatisfy({ $0.person != nil })
    else { return [] }
    return all(group.parties, group.words.lowerBound)
  }

  private static let counts: WordMap = ["삼형제": 3, "삼남매": 3, "사남매": 4, "사형제": 4, "오남매": 5]

  /// How many brothers or sisters the sentence announces without naming them.
  func announcement() -> Int? {
    for i in scene.cues(.kin, withQuoted: true) {
      for split in scene.words[i].splits {
        if let count = Self.counts[split.stem] { return count }
        if split.stem == "형제", !split.josa.isEmpty { return 2 }
      }
    }
    return nil
  }

  private func all(_ people: [Party], _ i: Int) -> [TieReading] {
    TieScene.pairs(within: people).map { reading($0, $1, "형제자매", i, 0.75) }
  }

  private func tell(
    _ other: Party, _ relative: Party, _ label: String, _ relation: Relation, _ i: Int
  ) -> [TieReading] {
    guard other != relative, other.person != nil, relative.person != nil else { return [] }
    return relation == .elder
      ? [reading(relative, other, label, i, 0.8)] : [reading(other, relative, label, i, 0.8)]
  }

  private func reading(
    _ from: Party, _ to: Party, _ label: String, _ i: Int, _ confidence: Double
  ) -> TieReading {
    TieReading(
      kind: .kinship, from: from, to: to, label: label, trigger: i, words: i..<i + 1,
      rule: "tie.kinship",
      confidence: confidence, isStanding: true)
  }
}
