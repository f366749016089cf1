import NewsModel

/// Reads who put money into which firm.
///
/// `A가 B에 1000억원을 투자했다`, `A가 투자한 B`, `B의 시리즈B 투자를 주도`, `B에 200억원을 넣어`,
/// `B는 A로부터 투자를 유치했다`. Yields investor → firm. Rejects investments asked for or proposed,
/// in places and things, and plain people.
struct InvestmentTie {
  let scene: TieScene

  private static let refused = ["요청", "제안", "타진", "압박", "촉구", "권유", "설득", "끌어내"]

  func read() -> [TieReading] {
    for i in scene.cues(.investment) where isTrigger(i) {
      let clause = scene.clause(i)
      guard scene.first(i..<min(scene.words.count, i + 4), startingWith: Self.refused) == nil else {
        continue
      }
      let found = modified(i) + direct(i, clause) + received(i, clause)
      if !found.isEmpty { return found }
    }
    return []
  }

  private static let puts = ["투자", "출자"]
  private static let pours = ["넣어", "넣은", "넣었", "쏟아부"]
  private static let not = ["투자자", "투자은행", "투자금융", "투자업계", "투자유치과", "투자증권"]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String) -> Bool {
    text.begins(withAny: puts) && !text.begins(withAny: not) || text.begins(withAny: pours)
  }

  private func isTrigger(_ i: Int) -> Bool {
    scene.starts(i, with: Self.puts) || i > 0 && scene.words[i - 1].text.hasSuffix("원을")
  }

  /// `MS가 투자한 오픈AI`.
  private func modified(_ i: Int) -> [TieReading] {
    guard ["투자한", "출자한"].contains(scene.words[i].text), let head = scene.head(after: i),
      head.words.lowerBound - i <= 4,
      let investor = scene.groups.last(where: {
        $0.words.upperBound <= i && ["가", "이"].contains($0.josa)
      }),
      i - investor.words.upperBound <= 3
    else { return [] }
    return tell(
      investor.parties.filter(scene.isFirm), [head.parties[0]].filter(scene.isFirm), i, i, 0.8)
  }

  private func direct(_ i: Int, _ clause: Range<Int>) -> [TieReading] {
    let round = clause.contains { scene.words[$0].text.hasPrefix("시리즈") }
    let leads = scene.first(i + 1..<i + 3, startingWith: ["주도", "이끌"]) != nil
    let at = scene.groups.last { group in
      clause.contains(group.words.lowerBound) && group.words.upperBound <= i
        && (group.isAt || round && (group.isOf || group.josa.isEmpty))
    }
    var investors = scene.subject(of: i)?.parties ?? []
    if investors.isEmpty { investors = TieArguments(scene, word: i).doers(isHead: false) }
    if round, leads { investors = scene.acting(investors) }
    investors = investors.filter(scene.isFirm)
    if let at {
      return tell(investors, at.parties.filter(scene.isFirm), i, i, 0.75)
    }
    guard round && leads || isSum(i) else { return [] }
    return tell(investors, owned(investors, at: i), i, i, 0.6)
  }

  /// `3000만 달러를 투자한다`.
  private func isSum(_ i: Int) -> Bool {
    i > 0 && scene.words[i - 1].text.ends(withAny: ["달러를", "원을", "유로를", "엔을"])
  }

  /// The one firm of the sentence besides the investors, whose shares they hold; who does something of its own
  /// behind the word is none (`80억원을 넣었고, 가온캐피탈이 들어왔다`).
  private func owned(_ investors: [Party], at i: Int) -> [Party] {
    let groups = scene.groups.filter { $0.words.lowerBound < i || !$0.isSubject }
    let others = Set(groups.flatMap(\.parties).filter(scene.isFirm)).subtracting(investors)
    return others.count == 1 ? Array(others) : []
  }

  /// `B는 A로부터 투자를 유치했다`.
  private func received(_ i: Int, _ clause: Range<Int>) -> [TieReading] {
    guard scene.first(i..<i + 3, startingWith: ["유치", "투자유치", "받았", "받은", "받아"]) != nil,
      let from = scene.groups.last(where: {
        $0.words.upperBound <= i && ["로부터", "으로부터", "에서", "에게서"].contains($0.josa)
          && clause.contains($0.words.lowerBound)
      }), let subject = scene.subject(of: i)
    else { return [] }
    return tell(from.parties.filter(scene.isFirm), subject.parties.filter(scene.isFirm), i, i, 0.75)
  }

  private func tell(
    _ from: [Party], _ to: [Party], _ trigger: Int, _ shown: Int, _ confidence: Double
  ) -> [TieReading] {
    TieScene.pairs(from, to).map { from, to in
      TieReading(
        kind: .investment, from: from, to: to, label: "투자", trigger: trigger,
        words: scene.clause(shown),
        rule: "tie.investment", confidence: confidence)
    }
  }
}
