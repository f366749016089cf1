import NewsModel

/// Reads who owns a firm or a part of it.
///
/// Who owns a firm or a part of it: `A가 지분 90%를 갖고 있는 B`, `A는 B 지분 6.5%를 가진`,
/// `나래는 B 41.3%, C 52.8%를 쥐고`, `C를 자회사로 둔다`, `형이 32.1%를 들고`, `A가 소유한 B`, `A의 자회사 B`, `B는 A가 지분 100%를 가진 자회사다`, `A가 펀드를 운영`.
/// Yields owner → owned with the share. People own too.
struct OwnershipTie {
  let scene: TieScene

  private static let holding = [
    "갖", "가진", "가졌", "쥐", "쥔", "쥐고", "들고", "든", "보유", "소유", "확보", "취득", "가지고", "지닌", "나눠", "사들",
    "인수", "매각", "팔았", "팔고", "팔아", "판다", "지배하", "지배한", "지배해", "지배했", "잇는다", "잇고",
  ]

  private static let owning: WordSet = ["소유한", "소유하고", "거느린", "보유한"]
  private static let running = ["운영", "운용", "굴리"]
  private static let founding: WordSet = ["세운", "설립한", "차린", "만든", "신설한", "출범시킨"]
  /// 지분 전부: all of it.
  private static let wholes: WordSet = ["전부", "전부와", "전부를", "전량", "전량을", "전량과"]
  private static let ways: WordSet = ["통해", "통한", "앞세워", "내세워"]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String, _ splits: [Josa.Split]) -> Bool {
    text.contains("%") || wholes.contains(text) || owning.contains(text)
      || text.begins(withAny: running)
      || founding.contains(text) || ways.contains(text)
      || splits.contains { dependents.contains($0.stem) }
  }

  func read() -> [TieReading] {
    shares() + owned() + subsidiaries() + kept() + funds() + founded() + through()
  }

  // MARK: shares

  private func shares() -> [TieReading] {
    scene.cues(.ownership).flatMap { i -> [TieReading] in
      guard let share = share(i), let verb = verb(after: i) else { return [] }
      let label = "지분 " + percent(i)
      return owners(of: i, verb: verb).flatMap { owner in
        owned(by: owner, share: i, verb: verb).map { firm in
          TieReading(
            kind: .ownership, from: owner, to: firm, label: label, trigger: verb,
            words: min(i, scene.clause(i).lowerBound)..<verb + 1, rule: "tie.share",
            confidence: 0.8, share: share, status: status(verb))
        }
      }
    }
  }

  /// `A와 B가 각각 60%와 40%를`: one each; `A와 B가 50%씩`: all; else the one that stands nearest.
  private func owners(of i: Int, verb: Int) -> [Party] {
    let nearest = owner(of: i).map { [$0] } ?? []
    let several = scene.groups.last { $0.words.upperBound <= i && $0.isSubject }
    guard let several, several.parties.count > 1 else { return nearest }
    let shares = (several.words.upperBound..<verb).filter { share($0) != nil }
    if shares.count == several.parties.count, let place = shares.firstIndex(of: i) {
      return [several.parties[place]]
    }
    let isEach =
      scene.words[i].text.contains("%씩") || scene.starts(i - 1, with: ["각각"])
      || scene.starts(i + 1, with: ["씩"])
    return isEach ? several.parties : nearest
  }

  private func share(_ i: Int) -> Double? {
    let text = scene.words[i].text
    if Self.wholes.contains(text), scene.starts(i - 1, with: ["지분", "주식"]) { return 1 }
    guard text.hasPrefix("지분율") == false, scene.words[i].startsWithDigit else { return nil }
    guard text.hasSuffix("%") || text.contains("%") else { return nil }
    if let share = Money.share(text) { return share }
    return nil
  }

  private func percent(_ i: Int) -> String {
    let text = scene.words[i].text
    return text.firstIndex(of: "%").map { String(text[...$0]) } ?? String(text.prefix(2))
  }

  /// The verb of holding that governs a share; shares in a row share the last.
  private func verb(after i: Int) -> Int? {
    let range = i + 1..<min(scene.words.count, i + 12)
    if let verb = range.first(where: { scene.starts($0, with: Self.holding) }) {
      return isAboutShares(i, verb) ? verb : nil
    }
    return nil
  }

  /// `지분` or `주식` stands near, or the clause is a list of owners and their shares.
  private func isAboutShares(_ i: Int, _ verb: Int) -> Bool {
    let near = max(0, i - 3)..<min(scene.words.count, i + 3)
    if near.contains(where: { k in scene.starts(k, with: ["지분", "주식", "의결권"]) }) { return true }
    // 지분 76%는 A가, 나머지 24%는 B가 쥔다: what is left of shares told before.
    if i > 0, ["나머지", "남은"].contains(scene.words[i - 1].text), isOfShares(i) { return true }
    let object = scene.words[i].text.hasSuffix("%를") || scene.words[i].text.hasSuffix("%")
    return object && scene.starts(verb, with: ["쥐", "쥔", "들", "가진", "가졌", "갖", "보유", "인수", "나눠"])
  }

  /// Whether shares of a firm were told before in the paragraph or the sentence.
  private func isOfShares(_ i: Int) -> Bool {
    scene.memory.owned?.paragraph == scene.sentence.paragraph
      || (0..<i).contains { scene.starts($0, with: ["지분", "주식"]) }
  }

  /// The nearest subject before the share, or who stands behind it: `20.67%를 쥔 구지은`.
  private func owner(of i: Int) -> Party? {
    let low = max(0, i - 14)
    // 형이 32.1%, 동생이 28.7%를
    if i > 0, let kin = KinshipTie.kin(scene.words[i - 1]), scene.words[i - 1].text != kin.label {
      return scene.memory.relatives[kin.label]
    }
    let subject = scene.groups.last {
      $0.words.upperBound <= i && $0.words.lowerBound >= low && $0.isSubject
    }
    if subject?.isTopic != false, let behind = behind(i) { return behind }
    // A는 B 지분 41%, C 지분 55%로: each share says what it is of.
    let isNamed = scene.groups.contains { $0.words.upperBound <= i && isBeside($0, i) }
    if let subject, !hasOtherShare(subject.words.upperBound..<i) || subject.isTopic && isNamed {
      return subject.parties.last
    }
    if let verb = verb(after: i), scene.isModifier(verb), subject == nil {
      return scene.head(after: verb)?.parties.first
    }
    if subject == nil, scene.groups.allSatisfy({ !$0.isSubject || $0.words.lowerBound > i }),
      !unknownSubject(before: i)
    {
      return scene.memory.subject
    }
    return nil
  }

  /// `지분 46%는 A가 보유하고 있다`, `나머지 24%는 … A가 갖고 있다`: the subject between the share and its verb.
  private func behind(_ i: Int) -> Party? {
    guard let verb = verb(after: i), i + 1 < verb, scene.words[i + 1].before.isEmpty,
      ["는", "를", "도"].contains(scene.words[i + 1].text), !hasOtherShare(i + 1..<verb)
    else { return nil }
    return scene.groups.last {
      $0.words.lowerBound > i && $0.words.upperBound <= verb && ["이", "가"].contains($0.josa)
        && verb - $0.words.upperBound <= 2
    }?.parties.last
  }

  private func hasOtherShare(_ range: Range<Int>) -> Bool { range.contains { share($0) != nil } }

  private func unknownSubject(before i: Int) -> Bool {
    (0..<i).contains { k in
      scene.words[k].splits.contains {
        Josa.subjects.contains($0.josa) && $0.stem.count > 1
      }
    }
  }

  /// What the share is of: the firm before it (`B 지분 6.5%`), behind it (`90%를 가진 B`), or the one
  /// whose owners are being told.
  private func owned(by owner: Party, share i: Int, verb: Int) -> [Party] {
    let before = scene.groups.last { $0.words.upperBound <= i && isBeside($0, i) }
    if let before, let firm = before.parties.last(where: { scene.isFirm($0) && $0 != owner }) {
      return [firm]
    }
    if scene.isModifier(verb) || scene.starts(verb + 1, with: ["있는"]) {
      let end = scene.starts(verb + 1, with: ["있는"]) ? verb + 1 : verb
      if let head = scene.head(after: end)?.parties.first(where: { scene.isFirm($0) && $0 != owner }
      ) {
        return [head]
      }
      if scene.starts(end + 1, with: ["이"]), let venture = scene.memory.venture { return [venture] }
    }
    let topic = scene.groups.first { group in
      group.words.upperBound <= i
        && (group.isTopic || group.isOf || group.josa.isEmpty || group.josa == "에는")
        && group.parties.contains { scene.isFirm($0) && $0 != owner }
    }
    if let topic, let firm = topic.parties.first(where: { scene.isFirm($0) && $0 != owner }) {
      return [firm]
    }
    return scene.owned.map { $0 == owner ? [] : [$0] } ?? []
  }

  /// `B 지분 6.5%`: whether the share is one of a group right before it.
  private func isBeside(_ group: PartyGroup, _ i: Int) -> Bool {
    i - group.words.upperBound <= 3 && isOwned(group, i)
  }

  private func isOwned(_ group: PartyGroup, _ i: Int) -> Bool {
    guard group.josa.isEmpty || group.isOf else { return false }
    // 나래제지 41.3%, 두레케미칼 52.8%를 쥐고
    if group.josa.isEmpty, group.words.upperBound == i, group.parties.count == 1 { return true }
    return (group.words.upperBound..<i).contains { scene.starts($0, with: ["지분", "주식"]) }
  }

  private func status(_ verb: Int) -> TieStatus? {
    scene.starts(verb, with: ["매각", "팔았", "팔고", "팔아", "판다"]) ? .ended : nil
  }

  // MARK: words that say it

  /// `비전펀드가 소유한 … ARM`.
  private func owned() -> [TieReading] {
    scene.cues(.ownership).flatMap { i -> [TieReading] in
      guard Self.owning.contains(scene.words[i].text) else { return [] }
      let end = scene.starts(i + 1, with: ["있는"]) ? i + 1 : i
      guard let head = scene.head(after: end), let firm = head.parties.first(where: scene.isFirm),
        let owner = scene.groups.last(where: {
          $0.words.upperBound <= i && ["이", "가"].contains($0.josa)
        })?.parties.last
          ?? (hasObject(i) ? nil : scene.memory.subject), owner != firm
      else { return [] }
      return [reading(owner, firm, "소유", i, 0.75)]
    }
  }

  /// `지분 41.7%를 보유한 B`: B holds, and is not what is held.
  private func hasObject(_ i: Int) -> Bool {
    i > 0
      && (scene.words[i - 1].text.contains("%")
        || ["을", "를"].contains(scene.words[i - 1].text)
        || scene.words[i - 1].splits.contains { ["을", "를"].contains($0.josa) })
  }

  private static let dependents: WordSet = [
    "자회사", "계열사", "지사", "한국지사", "한국법인", "현지법인", "특수목적법인", "손자회사", "완전자회사", "모회사", "지주회사",
  ]

  /// `A의 자회사 B`, `A는 한국 지사인 'B'를 세웠다`, `B는 A의 자회사다`.
  private func subsidiaries() -> [TieReading] {
    scene.cues(.ownership).flatMap { i -> [TieReading] in
      guard let label = scene.noun(i, among: Self.dependents) else { return [] }
      let isParent = ["모회사", "지주회사"].contains(label)
      let before = scene.groups.last { $0.words.upperBound <= i }
      if let before, i - before.words.upperBound <= 2, before.isOf || before.josa.isEmpty,
        before.parties.count == 1
      {
        if let next = next(i), next.words.lowerBound - i <= 1 {
          return pair(before.parties[0], next.parties[0], label, i, isParent)
        }
        if let topic = scene.groups.first(where: {
          $0.isTopic && $0.words.upperBound <= before.words.lowerBound
        }),
          scene.words[i].text.hasSuffix("다") || scene.words[i].text.hasSuffix("인")
        {
          return pair(before.parties[0], topic.parties[0], label, i, isParent)
        }
      }
      guard let next = next(i), next.words.lowerBound - i <= 1, next.isObject,
        let subject = scene.subject(of: i)
      else { return [] }
      return pair(subject.parties[0], next.parties[0], label, i, isParent)
    }
  }

  /// `두레로지스는 100% 자회사로 거느린다`, `나래식품과 나래유통을 자회사로 둔다`.
  private func kept() -> [TieReading] {
    scene.cues(.ownership).flatMap { i -> [TieReading] in
      guard ["자회사로", "계열사로", "손자회사로", "완전자회사로"].contains(scene.words[i].text),
        scene.starts(i + 1, with: ["거느", "두고", "둔", "둬", "둘", "두는", "갖고", "편입", "품"]),
        let kept = scene.groups.last(where: {
          $0.words.upperBound <= i && i - $0.words.upperBound <= 2
            && ($0.isObject || $0.isTopic)
        })
      else { return [] }
      let owner =
        scene.groups.last {
          $0.isSubject && $0.words.upperBound <= kept.words.lowerBound && $0.parties.count == 1
        }?.parties.first ?? scene.memory.subject
      guard let owner, scene.isFirm(owner) else { return [] }
      return kept.parties.filter { scene.isFirm($0) && $0 != owner }.map { firm in
        var found = reading(owner, firm, "자회사", i, 0.75)
        found.isStanding = true
        return found
      }
    }
  }

  private func next(_ i: Int) -> PartyGroup? { scene.groups.first { $0.words.lowerBound > i } }

  private func pair(
    _ owner: Party, _ firm: Party, _ label: String, _ i: Int, _ isParent: Bool
  ) -> [TieReading] {
    guard scene.isFirm(owner), scene.isFirm(firm), owner != firm else { return [] }
    var reading =
      isParent ? reading(firm, owner, label, i, 0.7) : reading(owner, firm, label, i, 0.7)
    reading.isStanding = true
    return [reading]
  }

  /// `A는 200조원 규모의 'B 펀드'를 운영`.
  private func funds() -> [TieReading] {
    scene.cues(.ownership).flatMap { i -> [TieReading] in
      guard scene.starts(i, with: Self.running),
        let fund = scene.groups.last(where: {
          $0.words.upperBound <= i && i - $0.words.upperBound <= 1 && $0.isObject
        }),
        let firm = fund.parties.last, let index = firm.firm,
        scene.roster.firms[index].kind == .fund,
        let owner = scene.subject(of: i)?.parties.first, owner != firm
      else { return [] }
      return [reading(owner, firm, "운영", i, 0.65)]
    }
  }

  // MARK: what a firm founded

  /// `A가 사업부를 떼어내 만든 B`, `B는 A가 2022년 세운 한국 법인이다`.
  private func founded() -> [TieReading] {
    scene.cues(.ownership).flatMap { i -> [TieReading] in
      guard Self.founding.contains(scene.words[i].text), !isJoint(i),
        let founder = scene.groups.last(where: {
          $0.words.upperBound <= i && ["이", "가"].contains($0.josa) && i - $0.words.upperBound <= 5
        }), founder.parties.count == 1, scene.isFirm(founder.parties[0])
      else { return [] }
      if let head = scene.head(after: i), head.words.lowerBound - i <= 4, head.parties.count == 1 {
        let isMade = scene.words[i].text == "만든"
        guard !isMade || scene.first(max(0, i - 3)..<i, startingWith: ["떼어", "분할", "떼내"]) != nil
        else { return [] }
        return found(founder, head, i)
      }
      let topic = scene.groups.last {
        $0.isTopic && $0.words.upperBound <= founder.words.lowerBound && $0.parties.count == 1
      }
      guard let topic,
        scene.words[i + 1..<min(scene.words.count, i + 5)].contains(where: {
          $0.text.ends(withAny: ["회사다", "법인이다", "자회사다", "기업이다", "업체다", "법인으로", "회사로"])
        })
      else { return [] }
      return found(founder, topic, i)
    }
  }

  private func isJoint(_ i: Int) -> Bool {
    scene.first(max(0, i - 3)..<i, startingWith: ["공동", "함께", "합작", "손잡"]) != nil
      || scene.first(i + 1..<i + 3, startingWith: ["합작"]) != nil
  }

  private func found(_ owner: PartyGroup, _ firm: PartyGroup, _ i: Int) -> [TieReading] {
    guard scene.isFirm(firm.parties[0]), !scene.isVenture(firm.parties[0]),
      owner.parties[0] != firm.parties[0]
    else { return [] }
    return [reading(owner.parties[0], firm.parties[0], "설립", i, 0.65)]
  }

  /// `A는 지주사 C를 통해 B 지분 49.9%를 인수했다`: C holds it too.
  private func through() -> [TieReading] {
    scene.cues(.ownership).flatMap { i -> [TieReading] in
      guard Self.ways.contains(scene.words[i].text),
        let means = scene.groups.last(where: { $0.isObject && $0.words.upperBound == i }),
        means.parties.count == 1, scene.isFirm(means.parties[0]),
        scene.first(
          max(0, means.words.lowerBound - 2)..<means.words.lowerBound, startingWith: Self.arms)
          != nil,
        let bought = scene.groups.first(where: {
          $0.words.lowerBound > i && ($0.josa.isEmpty || $0.isOf || $0.isObject)
        }), bought.words.lowerBound - i <= 3,
        let verb = scene.first(
          bought.words.upperBound..<bought.words.upperBound + 6, startingWith: Self.takes)
      else { return [] }
      let isShare = scene.firm(inSharesBefore: verb)
      guard isShare || bought.isObject else { return [] }
      return bought.parties.filter { scene.isFirm($0) && $0 != means.parties[0] }.map {
        reading(means.parties[0], $0, "지분", verb, 0.7)
      }
    }
  }

  private static let arms = ["지주사", "지주회사", "자회사", "계열사", "손자회사", "특수목적법인", "투자회사", "관계사", "법인"]
  private static let takes = [
    "인수", "보유", "사들", "취득", "확보", "매입", "갖고", "가지고", "지배", "소유", "쥐고", "품었", "거느리",
  ]

  private func reading(
    _ owner: Party, _ firm: Party, _ label: String, _ i: Int, _ confidence: Double
  ) -> TieReading {
    TieReading(
      kind: .ownership, from: owner, to: firm, label: label, trigger: i, words: scene.clause(i),
      rule: "tie.ownership", confidence: confidence)
  }
}
