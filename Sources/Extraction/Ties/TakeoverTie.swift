import NewsModel

/// Reads who bought or absorbed whom.
///
/// `A가 B를 인수했다`, `A, B 경영권 인수`, `B는 A가 인수한 회사다`, `A는 B를 흡수`, `2016년 B 인수 이후 … A가`.
/// Yields buyer → bought. Rejects the 인수위 of politics, hand-overs of offices, and buyers unnamed.
struct TakeoverTie {
  let scene: TieScene

  private static let triggers = ["인수", "흡수합병", "흡수", "합병", "사들", "합쳐", "합친", "합치", "통합"]
  private static let not = ["인수위", "인수인계", "인수금융", "인수단", "인수전", "인수설", "피인수"]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String) -> Bool {
    text.begins(withAny: triggers) && !text.begins(withAny: not)
  }

  func read() -> [TieReading] {
    for i in scene.cues(.takeover) {
      let found = read(i)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func read(_ i: Int) -> [TieReading] {
    // B는 A가 2019년 인수한 회사다.
    if scene.isModifier(i),
      let buyer = scene.groups.last(where: {
        $0.words.upperBound <= i && ["이", "가"].contains($0.josa)
      })
    {
      if let head = scene.head(after: i), head.words.lowerBound - i <= 4 {
        return tell(buyer, head, i)
      }
      if let topic = scene.groups.first(where: {
        $0.isTopic && $0.words.upperBound <= buyer.words.lowerBound
      }),
        scene.starts(i + 1, with: ["회사", "기업", "업체", "곳"])
      {
        return tell(buyer, topic, i)
      }
    }
    if let merged = merged(i) { return merged }
    guard let bought = bought(i) else { return [] }
    // 2016년 하만 인수 이후 … 삼성전자가
    if scene.starts(i + 1, with: ["이후", "뒤", "후"]),
      let after = scene.groups.first(where: {
        $0.words.lowerBound > i && $0.isSubject && scene.isFirm($0.parties[0])
      })
    {
      return tell(after, bought, i)
    }
    return buyer(i, bought).map { tell($0, bought, i) } ?? []
  }

  /// `A와 B는 C로 합쳐진다`.
  private func merged(_ i: Int) -> [TieReading]? {
    guard scene.starts(i, with: ["합쳐", "합친", "합치", "통합"]) else { return nil }
    guard
      let whole = scene.groups.last(where: {
        $0.words.upperBound <= i && ["로", "으로"].contains($0.josa)
      }),
      let parts = scene.groups.last(where: {
        $0.isSubject && $0.words.upperBound <= whole.words.lowerBound && $0.parties.count > 1
      })
    else { return [] }
    return tell(whole, parts, i)
  }

  private func bought(_ i: Int) -> PartyGroup? {
    scene.groups.last { group in
      guard group.words.upperBound <= i, i - group.words.upperBound <= 6,
        scene.clause(i).contains(group.words.lowerBound)
      else { return false }
      let gap = group.words.upperBound..<i
      if group.isObject { return gap.count <= 3 }
      guard group.josa.isEmpty || group.isOf else { return false }
      return gap.allSatisfy { k in
        scene.starts(k, with: ["지분", "경영권", "주식", "전량", "전격", "급식", "사업부"])
          || scene.words[k].startsWithDigit
      }
    }
  }

  private func buyer(_ i: Int, _ bought: PartyGroup) -> PartyGroup? {
    let before = scene.groups.filter {
      $0.words.upperBound <= bought.words.lowerBound && $0.parties.contains(where: scene.isFirm)
    }
    let clause = scene.clause(i)
    return before.last { ["이", "가"].contains($0.josa) && clause.contains($0.words.lowerBound) }
      ?? before.last { $0.isSubject }
      ?? before.last { $0.josa.isEmpty && scene.words[$0.words.upperBound].before.contains(",") }
  }

  private func tell(_ buyer: PartyGroup, _ bought: PartyGroup, _ i: Int) -> [TieReading] {
    let buyers = buyer.parties.filter(scene.isFirm)
    return TieScene.pairs(buyers, bought.parties.filter(scene.isFirm)).map { from, to in
      TieReading(
        kind: .ownership, from: from, to: to, label: label(i), trigger: i, words: scene.clause(i),
        rule: "tie.takeover", confidence: 0.75)
    }
  }

  private func label(_ i: Int) -> String {
    let text = scene.words[i].text
    return text.begins(withAny: ["합", "흡수", "통합"]) ? "합병" : "인수"
  }
}
