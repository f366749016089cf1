import NewsModel

/// Reads who competes with whom.
///
/// `A와 B의 선두 다툼`, `A는 B와 경쟁한다`, `A의 라이벌 B`, `A는 B 등에 맞서고자`, `1위 A, 2위 B … 두 경쟁사`.
/// Yields a rivalry. Rejects competition with a market, a country or nobody in particular.
struct RivalryTie {
  let scene: TieScene

  private static let nouns = ["라이벌", "맞수", "경쟁자", "경쟁사", "경쟁업체", "숙적"]
  private static let fights = ["경쟁", "다툼", "각축", "맞대결", "양강", "대결"]
  private static let verbs = ["맞서", "맞선", "맞붙", "겨루", "겨뤄", "겨룬", "경쟁하", "경쟁을", "다투", "다퉈", "맞불"]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String) -> Bool {
    text.begins(withAny: nouns) || text.begins(withAny: fights) || text.begins(withAny: verbs)
  }

  func read() -> [TieReading] {
    for i in scene.cues(.rivalry) {
      let found = named(i) + with(i) + between(i) + against(i)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// `가릉의 경쟁자인 북방에너지`, `라이벌 청람종합건설은 … 도래솔건설에`.
  private func named(_ i: Int) -> [TieReading] {
    guard scene.starts(i, with: Self.nouns), let head = scene.head(after: i),
      head.words.lowerBound == i + 1,
      let rival = head.parties.first(where: scene.isFirm)
    else { return [] }
    // 라이벌인 A와 B are rivals of one another, 경쟁사인 A와 B those of a third.
    let isOthers = scene.starts(i, with: ["경쟁"])
    guard isOthers || head.parties.count != 2 else { return [] }
    let rivals = isOthers ? head.parties.filter(scene.isFirm) : [rival]
    if let owner = scene.groups.last(where: {
      $0.words.upperBound <= i && i - $0.words.upperBound <= 1 && $0.isOf
    }),
      let firm = owner.parties.last(where: scene.isFirm)
    {
      return tell([firm], rivals, i, 0.8, standing: true)
    }
    let others = scene.groups.filter {
      $0.words.lowerBound > head.words.lowerBound && ($0.isAt || $0.isWith)
    }.flatMap(\.parties)
    if let other = others.first(where: { scene.isFirm($0) && $0 != rival }) {
      return tell([other], [rival], i, 0.75, standing: true)
    }
    guard let carried = scene.possessor, !rivals.contains(carried) else { return [] }
    return tell([carried], rivals, i, 0.55, standing: true)
  }

  /// `A와 B가 같은 신약을 개발하고 있어 C와의 경쟁이 치열하다`: C's rivals are both.
  private func with(_ i: Int) -> [TieReading] {
    guard scene.starts(i, with: Self.fights),
      let other = scene.groups.last(where: {
        $0.words.upperBound == i && ["와의", "과의"].contains($0.josa)
      }), let subject = subject(before: other)
    else { return [] }
    return tell(subject.parties.filter(scene.isFirm), other.parties.filter(scene.isFirm), i, 0.7)
  }

  private func subject(before other: PartyGroup) -> PartyGroup? {
    scene.groups.last { $0.isSubject && $0.words.upperBound <= other.words.lowerBound }
  }

  /// `A와 B의 경쟁`, `1위 A, 2위 B라는 … 두 경쟁사의 선두 다툼`.
  private func between(_ i: Int) -> [TieReading] {
    guard scene.starts(i, with: Self.fights) || scene.starts(i, with: ["경쟁사", "라이벌"]) else {
      return []
    }
    if let group = scene.groups.last(where: {
      $0.parties.count == 2 && ($0.isOf || $0.josa == "간") && $0.words.upperBound <= i
    }),
      i - group.words.upperBound <= 3, group.parties.allSatisfy(scene.isFirm)
    {
      return tell([group.parties[0]], [group.parties[1]], i, 0.75)
    }
    guard i > 0, ["두", "양", "세"].contains(scene.words[i - 1].text),
      scene.starts(i, with: ["경쟁사", "라이벌"])
    else { return [] }
    let named = scene.groups.filter { $0.words.upperBound <= i }.flatMap(\.parties).filter(
      scene.isFirm)
    let firms = named.count >= 2 ? Array(named.prefix(2)) : scene.memory.pair
    guard firms.count == 2 else { return [] }
    return tell([firms[0]], [firms[1]], i, 0.65, standing: true)
  }

  /// `오픈AI는 딥시크 등에 맞서고자`, `A는 B와 경쟁한다`.
  private func against(_ i: Int) -> [TieReading] {
    guard scene.starts(i, with: Self.verbs) else { return [] }
    // B와 20년째 다퉈 온 이웃 A는: read as a list with the verb inside.
    if let two = scene.groups.first(where: { $0.words.contains(i) }), two.parties.count == 2,
      two.parties.allSatisfy(scene.isFirm)
    {
      return tell([two.parties[1]], [two.parties[0]], i, 0.7)
    }
    guard
      let other = scene.groups.last(where: {
        ($0.isAt || $0.isWith) && $0.words.upperBound <= i && i - $0.words.upperBound <= 3
      })
    else { return both(i) }
    guard let subject = subject(before: other) else { return both(i) }
    return tell(subject.parties.filter(scene.isFirm), other.parties.filter(scene.isFirm), i, 0.75)
  }

  /// `A와 B가 1위를 다툰다`.
  private func both(_ i: Int) -> [TieReading] {
    guard let subject = scene.subject(of: i), subject.parties.count == 2,
      subject.parties.allSatisfy(scene.isFirm),
      i - subject.words.upperBound <= 4
    else { return [] }
    return tell([subject.parties[0]], [subject.parties[1]], i, 0.65)
  }

  private func tell(
    _ a: [Party], _ b: [Party], _ i: Int, _ confidence: Double, standing: Bool = false
  ) -> [TieReading] {
    TieScene.pairs(a, b).map { from, to in
      TieReading(
        kind: .rivalry, from: from, to: to, label: label(i), trigger: i, words: scene.clause(i),
        rule: "tie.rivalry", confidence: confidence, isStanding: standing)
    }
  }

  private func label(_ i: Int) -> String {
    (Self.nouns + Self.fights).first { scene.words[i].text.hasPrefix($0) } ?? "경쟁"
  }
}
