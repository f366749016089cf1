import NewsModel

/// Reads shares that are told as a list or by a noun, without a verb of holding.
///
/// `A의 B 지분율은 34.5%`, `B 지분율은 A 60%, C 40%다`, `B의 주주는 A(45.1%), C(20%)`, `A는 회사 지분 23.4%를 보유한 최대주주`,
/// `A가 장남 C에게 B 주식을 증여했다`, `B는 A가 60%, C가 40%를 출자한 회사다`. Yields holder → firm with the share. Rejects shares of a market.
struct ShareTie {
  let scene: TieScene

  func read() -> [TieReading] { rates() + own() + gifts() + parts() }

  // MARK: lists

  private static let shares: WordSet = ["지분율", "지분", "주주", "주주구성", "지분구조", "최대주주"]
  private static let holders: WordSet = ["주주", "주주구성", "지분구조", "최대주주"]
  private static let rate: WordSet = ["지분율"]
  private static let stock: WordSet = ["지분", "주식", "보유지분"]
  private static let giving = ["증여", "상속", "물려"]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String, _ splits: [Josa.Split]) -> Bool {
    Money.share(text) != nil || text.begins(withAny: giving)
      || splits.contains { shares.contains($0.stem) }
  }

  private func rates() -> [TieReading] {
    guard
      let i = scene.cues(.share).first(where: { scene.noun($0, among: Self.shares) != nil })
    else { return [] }
    // B 지분 전부와 C 55%를: what somebody else holds of them.
    let isHeld =
      scene.words[i].text == "지분"
      && (scene.starts(i + 1, with: ["전부", "전량", "일부", "절반"]) || share(i + 1) != nil)
    guard
      !isHeld
        || scene.first(i + 1..<scene.words.count, startingWith: ["갖", "가진", "쥐", "보유"]) == nil
    else { return [] }
    let owners = TieArguments(scene, word: i).group(.owner)
    var out: [TieReading] = []
    // A의 B 지분율은 34.5%
    if let firm = owners, firm.parties.count == 1, scene.noun(i, among: Self.rate) != nil,
      let holder = scene.groups.last(where: {
        $0.isOf && $0.words.upperBound <= firm.words.lowerBound
          && firm.words.lowerBound - $0.words.upperBound <= 1
      }),
      let at = (i + 1..<max(i + 1, min(scene.words.count, i + 6))).first(where: { share($0) != nil }
      )
    {
      out += holder.parties.map { reading($0, firm.parties[0], at) }
      return out
    }
    let isHolders = scene.noun(i, among: Self.holders) != nil
    guard
      let firm = owners?.parties.first(where: scene.isFirm)
        ?? (isHolders ? scene.owned : scene.foundedBefore ?? scene.memory.owned?.party)
    else { return [] }
    for group in scene.groups where group.words.lowerBound > i {
      guard group.parties.count == 1 else {
        // A(29%), B(24%), C(14%) 순이다: a list with the share of each.
        out += bracketed(in: group).filter { $0.party != firm }.map {
          reading($0.party, firm, $0.word)
        }
        continue
      }
      let holder = group.parties[0]
      guard holder != firm, let (at, _) = held(group) else { continue }
      out.append(reading(holder, firm, at))
    }
    return out
  }

  /// `A 60%`, `A(60%)`, `A가 60%`: the share told right behind a name.
  private func held(_ group: PartyGroup) -> (Int, Double)? {
    let last = group.words.upperBound - 1
    if let share = bracketed(last) { return (last, share) }
    guard ["", "이", "가", "은", "는"].contains(group.josa), let share = share(last + 1) else {
      return nil
    }
    return (last + 1, share)
  }

  /// `A(29%)`: the share in the brackets behind a word.
  private func bracketed(_ i: Int) -> Double? {
    scene.words[i].gloss.flatMap { Money.share(lastWord($0.text)) }
  }

  /// Who of a list has which share in brackets; people by their names, firms where all have one.
  private func bracketed(in group: PartyGroup) -> [(party: Party, word: Int)] {
    let shares = group.words.filter { bracketed($0) != nil }
    if shares.count == group.parties.count { return Array(zip(group.parties, shares)) }
    return shares.compactMap { i in
      scene.people.last { $0.phrase.contains(i) }.map { ($0.party, i) }
    }
  }

  private func lastWord(_ text: String) -> String {
    text.split(separator: " ").last.map(String.init) ?? text
  }

  private func share(_ i: Int) -> Double? {
    guard scene.words.indices.contains(i), scene.words[i].startsWithDigit else { return nil }
    return Money.share(scene.words[i].text)
  }

  // MARK: A 회장은 회사 지분 23.4%를 보유한 최대주주다

  private func own() -> [TieReading] {
    scene.cues(.share).compactMap { i in
      guard share(i) != nil,
        scene.first(max(0, i - 2)..<i, startingWith: ["회사", "자사", "보유"]) != nil
          || scene.first(i + 1..<i + 4, startingWith: ["최대주주", "대주주"]) != nil,
        let holder = scene.groups.last(where: { $0.isSubject && $0.words.upperBound <= i })?.parties
          .first, holder.person != nil, let firm = scene.firm(holder),
        !scene.groups.contains(where: {
          $0.words.upperBound <= i && i - $0.words.upperBound <= 3
            && ($0.josa.isEmpty || $0.isOf) && $0.parties.contains(where: scene.isFirm)
        })
      else { return nil }
      return reading(holder, firm, i)
    }
  }

  // MARK: B는 A가 60%, C가 40%를 출자한 회사다

  private static let holding = ["보유", "출자", "갖", "가진", "가지", "쥐", "나눠", "소유"]

  /// `B는 A가 52.3%를, D는 C가 44.0%를 각각 보유하고 있다`: of each firm that is a topic, those behind it who
  /// have a share each.
  private func parts() -> [TieReading] {
    scene.cues(.share).compactMap { i in
      guard share(i) != nil,
        let holder = scene.groups.last(where: { $0.words.upperBound == i }),
        ["이", "가"].contains(holder.josa), holder.parties.count == 1,
        scene.first(i + 1..<scene.words.count, startingWith: Self.holding) != nil,
        let firm = held(by: holder, i), firm != holder.parties[0]
      else { return nil }
      return reading(holder.parties[0], firm, i)
    }
  }

  /// What a list of holders is of: the topic before it, else the venture whose founders the
  /// sentence before told.
  private func held(by holder: PartyGroup, _ i: Int) -> Party? {
    let topic = scene.groups.last {
      ["은", "는"].contains($0.josa) && $0.words.upperBound <= holder.words.lowerBound
    }
    guard let topic else { return scene.foundedBefore }
    guard topic.parties.count == 1, scene.isFirm(topic.parties[0]),
      !isClosed(topic.words.upperBound..<i)
    else { return nil }
    return topic.parties[0]
  }

  /// Whether a clause, or what shares are of, stands in a stretch.
  private func isClosed(_ range: Range<Int>) -> Bool {
    range.contains { Clause.ends(scene.words, $0) || scene.noun($0, among: Self.shares) != nil }
  }

  // MARK: A가 장남 C에게 B 주식을 증여했다

  private func gifts() -> [TieReading] {
    scene.cues(.share).flatMap { i -> [TieReading] in
      guard scene.starts(i, with: Self.giving),
        let noun = (max(0, i - 5)..<i).last(where: {
          scene.noun($0, among: Self.stock) != nil
        }),
        let giver = scene.groups.last(where: { $0.isSubject && $0.words.upperBound <= i })?.parties
          .first(where: { $0.person != nil })
      else { return [] }
      let named = TieArguments(scene, word: noun).group(.owner)?.parties.first(where: scene.isFirm)
      guard let firm = named ?? scene.firm(giver) else { return [] }
      let takers = scene.people.filter { person in
        person.phrase.upperBound <= i && person.party != giver
          && scene.groups.contains { $0.isAt && $0.parties.contains(person.party) }
      }.map(\.party)
      return takers.map { reading($0, firm, i) }
    }
  }

  private func reading(_ from: Party, _ to: Party, _ i: Int) -> TieReading {
    let share = share(i) ?? scene.words[i].gloss.flatMap { Money.share(lastWord($0.text)) }
    let label = share == nil ? "지분" : "지분 " + percent(i)
    // A venture still to be founded has no members yet.
    let founded = scene.memory.founded.flatMap { $0.party == to ? $0.status : nil }
    return TieReading(
      kind: scene.isVenture(to) && scene.isFirm(from) ? .venture : .ownership, from: from, to: to,
      label: label, trigger: i,
      words: scene.clause(i), rule: "tie.share-list", confidence: 0.75, share: share,
      status: founded, isStanding: share != nil)
  }

  private func percent(_ i: Int) -> String {
    let text = share(i) == nil ? lastWord(scene.words[i].gloss?.text ?? "") : scene.words[i].text
    return text.firstIndex(of: "%").map { String(text[...$0]) } ?? text
  }
}
