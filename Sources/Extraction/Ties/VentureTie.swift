import NewsModel

/// Reads who founded or runs a venture together.
///
/// `A와 B는 합작사 X를 세웠다`, `X 프로젝트를 추진하는 A, B, C`, `A·B가 합작벤처로 …`, `참여기업 : A, B`.
/// Yields member → venture, or the pairs of members where the venture has no name. Rejects those
/// merely asked to join.
struct VentureTie {
  let scene: TieScene

  private static let nouns = ["합작사", "합작법인", "합작회사", "합작벤처", "합작기업", "합작공장", "합작", "컨소시엄"]
  private static let acts = [
    "추진", "주도", "참여", "발표", "합류", "이끄", "이끌", "세우", "세운", "세워", "설립", "만들", "만든", "출범", "짓", "투자",
  ]
  private static let refused = ["요청", "제안", "타진", "시사", "여부", "권유", "촉구", "기회", "시동"]

  func read() -> [TieReading] { jointFirm() + holders() + project() + members() }

  // MARK: a firm founded together

  private func jointFirm() -> [TieReading] {
    guard let i = scene.first(scene.words.indices, startingWith: Self.nouns) else { return [] }
    guard scene.first(i..<min(scene.words.count, i + 8), startingWith: Self.refused) == nil else {
      return []
    }
    var members = self.members(around: i)
    let venture = venture(near: i)
    if let venture { members.removeAll { $0 == venture } }
    if let venture, !members.isEmpty {
      return members.map { reading($0, venture, label(i), i, 0.75) }
    }
    guard members.count >= 2, members.count <= 4 else { return [] }
    return TieScene.pairs(within: members).map { reading($0, $1, label(i), i, 0.6) }
  }

  private func label(_ i: Int) -> String {
    Self.nouns.first { scene.words[i].text.hasPrefix($0) } ?? "합작"
  }

  private func members(around i: Int) -> [Party] {
    let subject = scene.subject(of: i)
    var members = scene.acting(subject?.parties ?? [])
    if members.isEmpty { members = scene.backReference(in: 0..<i) }
    for party in scene.others(of: i) where !members.contains(party) { members.append(party) }
    if members.isEmpty,
      let bare = scene.groups.first(where: {
        $0.josa.isEmpty && $0.parties.count > 1 && $0.words.upperBound <= i
      })
    {
      members = scene.acting(bare.parties)
    }
    return members.filter { !scene.isVenture($0) }
  }

  /// Where the name stands: `합작사 X`, `합작법인 이름은 X`.
  private func name(behind i: Int) -> Int {
    scene.starts(i + 1, with: ["이름", "사명", "명칭"]) ? i + 2 : i + 1
  }

  /// The name right behind the noun, or the venture named in the sentence.
  private func venture(near i: Int) -> Party? {
    let next = scene.groups.first {
      $0.words.lowerBound > i && $0.words.lowerBound - i <= 3 && $0.parties.count == 1
    }
    if let next, let party = next.parties.first, scene.isFirm(party),
      scene.isVenture(party)
        || next.words.lowerBound == name(behind: i)
          && (next.isObject || next.josa.isEmpty || ["로", "으로", "다", "이다"].contains(next.josa))
    {
      return party
    }
    return nil
  }

  /// `합작법인 X의 지분은 A 45%, B 30%다`: every name with a share behind it is a member.
  private func holders() -> [TieReading] {
    guard let noun = scene.first(scene.words.indices, startingWith: Self.nouns),
      let venture = venture(near: noun) ?? scene.groups.flatMap(\.parties).first(
        where: scene.isVenture)
        ?? scene.memory.venture
    else { return [] }
    let held = scene.groups.compactMap { group -> TieReading? in
      let next = group.words.upperBound
      guard group.parties.count == 1, group.josa.isEmpty, group.parties[0] != venture,
        next < scene.words.count,
        scene.isFirm(group.parties[0]), let share = Money.share(scene.words[next].text)
      else { return nil }
      var reading = reading(group.parties[0], venture, "합작", next, 0.75)
      reading.share = share
      reading.isStanding = true
      return reading
    }
    return held.count > 1 ? held : []
  }

  // MARK: a project by name

  private func project() -> [TieReading] {
    guard let (venture, at) = projectName() else { return [] }
    let range = at..<min(scene.words.count, at + 8)
    guard let act = scene.first(range, startingWith: Self.acts),
      scene.first(at..<min(scene.words.count, act + 4), startingWith: Self.refused) == nil,
      let subject = scene.subject(of: act)
    else { return [] }
    let members = subject.parties.filter { scene.isFirm($0) && !scene.isVenture($0) }
    let partners = scene.groups.filter {
      $0.isWith && $0.words.upperBound <= at && $0.words.lowerBound >= subject.words.upperBound
    }
    .flatMap(\.parties).filter(scene.isFirm)
    return (members + partners).map { reading($0, venture, label: "프로젝트", act, at, 0.7) }
  }

  /// `'X' 프로젝트`, `해당 프로젝트`: the venture and where it stands.
  private func projectName() -> (Party, Int)? {
    for group in scene.groups {
      if let venture = group.parties.first(where: scene.isVenture), group.parties.count == 1 {
        return (venture, group.words.lowerBound)
      }
    }
    guard let venture = scene.memory.venture else { return nil }
    for i in scene.words.indices.dropLast()
    where ["해당", "이", "그", "초대형"].contains(scene.words[i].text) {
      if scene.starts(i + 1, with: ["프로젝트", "사업"]) { return (venture, i) }
    }
    return nil
  }

  // MARK: a table

  /// `참여기업 : 오픈AI(미국), 소프트뱅크(일본)`.
  private func members() -> [TieReading] {
    guard scene.words.count > 1, ["참여기업", "참여사", "참여", "출자사"].contains(scene.words[0].text),
      scene.words[1].before.contains(":"), let venture = scene.memory.venture,
      !scene.groups.contains(where: { $0.parties.contains(venture) })
    else { return [] }
    return scene.groups.flatMap(\.parties).filter { scene.isFirm($0) && $0 != venture }
      .map { reading($0, venture, "참여", 0, 0.7) }
  }

  private func reading(
    _ from: Party, _ to: Party, _ label: String, _ i: Int, _ confidence: Double
  ) -> TieReading {
    reading(from, to, label: label, i, i, confidence)
  }

  private func reading(
    _ from: Party, _ to: Party, label: String, _ trigger: Int, _ at: Int, _ confidence: Double
  ) -> TieReading {
    TieReading(
      kind: .venture, from: from, to: to, label: label, trigger: trigger,
      words: min(at, trigger)..<max(at, trigger) + 1, rule: "tie.venture", confidence: confidence)
  }
}
