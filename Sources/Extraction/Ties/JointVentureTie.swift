import NewsModel

/// Reads joint ventures and consortia that are told by a relative clause, a predicate or a list.
///
/// `A와 C의 합작사인 D`, `D는 A와 C가 함께 세운 합작법인이다`, `D는 A와 C가 합작해 설립한 회사다`, `A·C가 세운 합작사 D`, `A 컨소시엄에는 C가
/// 참여했다`, `A와 C는 조인트벤처를 만든다`, `새 법인 이름은 D다`. Yields member → venture, or the pairs of members of one
/// without a name. Rejects a venture of which a single member is named without its name.
struct JointVentureTie {
  let scene: TieScene

  private static let nouns = [
    "합작사", "합작법인", "합작회사", "합작벤처", "합작기업", "조인트벤처", "합작투자사", "합작사업", "합작투자", "합작",
  ]
  private static let refused = ["요청", "제안", "타진", "시사", "권유", "촉구"]

  private static let founding = ["설립한", "세운", "만든", "출자한", "설립했", "세웠"]
  private static let naming: WordSet = ["이름은", "사명은", "법인명은", "명칭은"]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String) -> Bool {
    text.begins(withAny: nouns) || text.begins(withAny: ["컨소시엄", "조인트"])
      || text.begins(withAny: founding) || naming.contains(text)
  }

  func read() -> [TieReading] {
    guard let i = scene.cues(.jointVenture).first(where: isNoun) else { return named() + founded() }
    guard scene.first(i..<i + 8, startingWith: Self.refused) == nil else { return [] }
    return joint(i)
  }

  private func isNoun(_ i: Int) -> Bool {
    scene.starts(i, with: Self.nouns) || scene.starts(i, with: ["컨소시엄"])
      || scene.starts(i, with: ["조인트"]) && scene.starts(i + 1, with: ["벤처"])
  }

  private func joint(_ i: Int) -> [TieReading] {
    if scene.starts(i, with: ["컨소시엄"]) { return consortium(i) }
    let venture = venture(i)
    let members = members(i).filter { $0 != venture }
    if let venture { return members.map { reading($0, venture, i, 0.75) } }
    guard (2...4).contains(members.count) else { return [] }
    return TieScene.pairs(within: members).map { reading($0, $1, i, 0.6) }
  }

  /// The name: right behind the noun, or the topic of which the noun is said.
  private func venture(_ i: Int) -> Party? {
    // X라는 합작사
    if let named = scene.groups.last(where: { $0.words.upperBound == i }),
      ["라는", "이라는"].contains(named.josa), scene.isFirm(named.parties[0])
    {
      return named.parties[0]
    }
    if let next = scene.groups.first(where: { $0.words.lowerBound > i }),
      next.words.lowerBound == i + 1, !scene.words[i + 1].before.contains(","),
      next.parties.count == 1, scene.isFirm(next.parties[0]), isNaming(i)
    {
      return next.parties[0]
    }
    let isPredicate =
      scene.words[i].splits.contains {
        $0.josa.hasSuffix("다") || $0.josa == "으로" || $0.josa == "로"
      }
      || scene.first(i + 1..<i + 5, startingWith: ["회사다", "법인이다", "기업이다", "회사로", "회사"]) != nil
    let topic = scene.groups.first {
      $0.isTopic && $0.words.upperBound <= i && $0.parties.count == 1
    }
    guard isPredicate, let topic,
      let inner = scene.groups.first(where: {
        $0.words.lowerBound >= topic.words.upperBound && $0.words.upperBound <= i
      }), !inner.isWith || inner.parties.count > 1, scene.isFirm(topic.parties[0])
    else { return nil }
    return inner.isSubject || inner.isOf ? topic.parties[0] : nil
  }

  /// 합작사, 합작법인인: the noun itself ends the words before the name.
  private func isNaming(_ i: Int) -> Bool {
    scene.words[i].splits.contains {
      ["", "인"].contains($0.josa) && Self.nouns.contains($0.stem)
    }
  }

  private func members(_ i: Int) -> [Party] {
    let arguments = TieArguments(scene, word: i)
    let owner = arguments.group(.owner)
    if let owner, owner.isOf || owner.parties.count > 1 { return scene.acting(owner.parties) }
    let partners = arguments.firms(.partner)
    let inner = scene.groups.last {
      $0.words.upperBound <= i && ["이", "가"].contains($0.josa) && i - $0.words.upperBound <= 6
    }
    if partners.isEmpty, let inner { return scene.acting(inner.parties) }
    var out = arguments.doers()
    for partner in partners where !out.contains(partner) { out.append(partner) }
    return out
  }

  // MARK: consortia

  /// `A·B 컨소시엄`, `A 컨소시엄에는 B와 C가 참여했다`, `컨소시엄에는 A와 B가 들어갔다`, `A는 B와 컨소시엄을 꾸려`.
  private func consortium(_ i: Int) -> [TieReading] {
    let arguments = TieArguments(scene, word: i)
    let owner = scene.groups.last {
      $0.words.upperBound == i && $0.josa.isEmpty || $0.words.contains(i)
    }
    let clause = scene.clause(i)
    let text = scene.words[i].text
    var members = scene.acting(owner?.parties ?? [])
    if text.hasSuffix("에는") || text.hasSuffix("에") || text.hasSuffix("은") {
      let joining = scene.groups.filter {
        $0.words.lowerBound > i && clause.contains($0.words.lowerBound)
          && ($0.isSubject || $0.josa.isEmpty || ["로", "으로"].contains($0.josa))
      }
      let isJoined =
        scene.first(
          i + 1..<clause.upperBound,
          startingWith: [
            "참여", "들어", "합류", "포함", "구성", "꾸려", "이름", "속해",
          ]) != nil
      if isJoined {
        let joined = scene.acting(joining.flatMap(\.parties)).filter { !members.contains($0) }
        if let lead = members.first, members.count == 1 {
          return joined.map { reading(lead, $0, i, 0.65) }
        }
        members += joined
      }
    } else if members.isEmpty, i > 0, TieArguments.isModifier(scene, i - 1),
      let made = scene.groups.last(where: {
        ["로", "으로", "이", "가"].contains($0.josa) && $0.words.upperBound <= i
          && i - $0.words.upperBound <= 2 && $0.parties.count > 1
      })
    {
      // A, B, C로 꾸려진 컨소시엄
      members = scene.acting(made.parties)
    } else if scene.first(
      i + 1..<i + 3, startingWith: ["구성", "꾸려", "꾸린", "꾸리", "이뤄", "이룬", "맺", "결성"]) != nil
    {
      members += arguments.doers().filter { !members.contains($0) }
      members += arguments.firms(.partner).filter { !members.contains($0) }
    }
    guard (2...5).contains(members.count) else { return [] }
    return TieScene.pairs(within: members).map { reading($0, $1, i, 0.65) }
  }

  // MARK: A와 B가 공동 설립한 X

  private func founded() -> [TieReading] {
    scene.cues(.jointVenture).flatMap { i -> [TieReading] in
      guard scene.starts(i, with: Self.founding),
        scene.first(max(0, i - 3)..<i, startingWith: ["공동", "함께", "합작"]) != nil
      else { return [] }
      let arguments = TieArguments(scene, word: i)
      var members = arguments.firms(.doer)
      members += arguments.firms(.partner).filter { !members.contains($0) }
      let ventures = arguments.head?.parties ?? arguments.parties(.object)
      guard members.count > 1, let venture = ventures.first, scene.isFirm(venture) else {
        return []
      }
      return members.filter { $0 != venture }.map { reading($0, venture, i, 0.7) }
    }
  }

  // MARK: the name told later

  /// `새 법인 이름은 D다` after a sentence that told who founds it.
  private func named() -> [TieReading] {
    guard let founders = scene.memory.founders, scene.index - founders.sentence <= 2,
      let i = scene.cues(.jointVenture, withQuoted: true).first(where: { i in
        Self.naming.contains(scene.words[i].text)
      }),
      let name = scene.groups.first(where: { $0.words.lowerBound > i }), name.parties.count == 1,
      name.words.lowerBound - i <= 2, scene.isFirm(name.parties[0])
    else { return [] }
    return founders.parties.filter { $0 != name.parties[0] }
      .map { reading($0, name.parties[0], i, 0.65) }
  }

  /// The founders whom the sentence names without the name of what they found, for the next.
  func founders() -> [Party] {
    guard let i = scene.cues(.jointVenture).first(where: isNoun), !scene.starts(i, with: ["컨소시엄"]),
      venture(i) == nil
    else { return [] }
    return members(i)
  }

  private func reading(_ from: Party, _ to: Party, _ i: Int, _ confidence: Double) -> TieReading {
    FramedTie(scene: scene, kind: .venture, rule: "tie.joint-venture")
      .reading(from, to, scene.starts(i, with: ["컨소시엄"]) ? "컨소시엄" : "합작", i, confidence)
  }
}
