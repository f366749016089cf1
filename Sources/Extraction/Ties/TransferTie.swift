import NewsModel

/// Reads how a firm or a part of it changes hands.
///
/// `A가 B를 품었다`, `B는 A에 인수됐다`, `C는 B를 A에 매각했다`, `A는 C로부터 B 지분을 사들였다`, `A의 B 인수`,
/// `B 인수를 추진해 온 A`, `A와 B가 합병한다`. Yields buyer → bought, and seller → bought as ended. Rejects
/// offices, things and places that are taken over.
struct TransferTie {
  let scene: TieScene

  private static let taking = [
    "인수", "매입", "취득", "사들", "품었", "품은", "품에 안", "품는", "품기", "흡수합병", "흡수", "편입", "넘겨받", "거머쥐", "거머쥔",
    "확보", "집어삼",
  ]
  private static let giving = [
    "매각", "팔았", "팔고", "팔아", "팔기", "판다", "넘겼", "넘기", "넘긴", "넘겨", "처분", "양도",
  ]
  private static let passing = [
    "인수됐", "인수된", "인수되", "인수돼", "팔렸", "팔린", "팔리", "매각됐", "매각된", "매각되", "넘어갔", "넘어간", "넘어가", "편입됐",
    "편입된",
    "편입되", "흡수됐", "흡수된", "안겼", "안긴",
  ]
  private static let not = [
    "인수위", "인수인계", "인수금융", "인수단", "인수설", "인수자", "인수전", "인수합병", "넘겨줬", "매각설", "매각주관", "편입니",
  ]
  private static let holdings: WordSet = ["지분", "주식", "경영권", "보유지분", "보통주", "구주", "보유"]

  private static let cues =
    taking + giving + passing + [
      "거느린", "거느리", "넣었", "넣은", "넣는", "넣게", "내놓", "내놨", "물적분할", "인적분할", "분사", "합병",
    ]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String) -> Bool {
    text.begins(withAny: cues) && !text.begins(withAny: not)
  }

  func read() -> [TieReading] { scene.cues(.transfer).flatMap(read) }

  private func read(_ i: Int) -> [TieReading] {
    let arguments = TieArguments(scene, word: i, verb: verb(of: i))
    if scene.starts(i, with: ["거느린", "거느리"]) {
      return tell(
        arguments.doers().filter { !arguments.firms(.object).contains($0) },
        arguments.firms(.object), i, "소유")
    }
    if scene.starts(i, with: ["넣었", "넣은", "넣는", "넣게"]), i > 0, scene.words[i - 1].text == "손에" {
      return taken(arguments)
    }
    if scene.starts(i, with: ["내놓", "내놨"]), i > 0, scene.words[i - 1].text.hasPrefix("매물") {
      return offered(arguments)
    }
    if scene.starts(i, with: ["물적분할", "인적분할", "분사"]) { return split(arguments) }
    if scene.starts(i, with: ["넘겨받"]) { return taken(arguments) }
    if scene.starts(i, with: Self.passing) { return passed(arguments) }
    if scene.starts(i, with: Self.giving) { return given(arguments) }
    if scene.starts(i, with: Self.taking) { return taken(arguments) }
    if scene.starts(i, with: ["합병"]) { return merged(arguments) }
    return []
  }

  /// Of `인수를 추진해 온 A`, the last word before A: what modifies it.
  private func verb(of i: Int) -> Int {
    guard
      ["", "를", "을", "에"].contains(
        scene.words[i].splits.last { Self.taking.contains($0.stem) }?.josa ?? "-")
    else { return i }
    let clause = scene.clause(i)
    return (i + 1..<min(clause.upperBound, i + 4)).last {
      TieArguments.isModifier(scene, $0)
    } ?? i
  }

  // MARK: A가 B를 인수했다

  private func taken(_ arguments: TieArguments) -> [TieReading] {
    var bought = bought(arguments)
    let isNominal =
      !scene.words[arguments.word].text.hasSuffix("다") && arguments.verb == arguments.word
    if bought.isEmpty, let head = arguments.head, arguments.group(.doer) != nil {
      bought = head.parties
    }
    guard !bought.isEmpty else { return [] }
    var buyers = arguments.doers()
    if isNominal, let of = possessor(before: bought, arguments) {
      buyers = scene.acting(of.parties)
    }
    buyers.removeAll { bought.contains($0) }
    guard !buyers.isEmpty else { return [] }
    let sellers = arguments.firms(.source).filter { !buyers.contains($0) }
    return tell(buyers, bought, arguments.word, "인수")
      + tell(sellers, bought, arguments.word, "매각", .ended)
  }

  /// What is bought: the object, or whose shares or control the object is.
  private func bought(_ arguments: TieArguments) -> [Party] {
    let i = arguments.word
    if scene.starts(i, with: ["확보", "취득", "매입", "거머쥐", "거머쥔", "넘겨받", "사들"]) {
      let owned = owned(before: i)
      if !owned.isEmpty { return owned }
      return scene.starts(i, with: ["사들", "넘겨받"]) ? goods(arguments) : []
    }
    // 금융감독원장을 만나 인수 배경을 설명했다: nobody buys an agency.
    let object = goods(arguments).filter {
      $0.firm.map { scene.roster.firms[$0].kind != .government } ?? true
    }
    if !object.isEmpty { return object }
    let owned = owned(before: i)
    return owned.isEmpty ? arguments.firms(.owner).suffix(1) : owned
  }

  /// The firms that are handled; nobody buys a firm by calling on its head: 총재를 찾아가 인수 계획을.
  private func goods(_ arguments: TieArguments) -> [Party] {
    arguments.parties(.object).filter(scene.isFirm)
  }

  /// The firm whose shares stand before a word: `B 지분 30%를`, `B의 경영권을`, `B 주식 120만주를`.
  private func owned(before i: Int) -> [Party] {
    let clause = scene.clause(i)
    guard
      let noun = (max(clause.lowerBound, i - 5)..<i).last(where: {
        scene.noun($0, among: Self.holdings) != nil
      })
    else { return [] }
    return TieArguments(scene, word: noun).firms(.owner)
  }

  /// `A의 B 인수`: the one before the bought.
  private func possessor(before bought: [Party], _ arguments: TieArguments) -> PartyGroup? {
    let at = scene.groups.last {
      $0.words.upperBound <= arguments.word && !Set($0.parties).isDisjoint(with: bought)
    }
    guard let at else { return nil }
    return scene.groups.last {
      $0.isOf && $0.words.upperBound <= at.words.lowerBound
        && at.words.lowerBound - $0.words.upperBound <= 2
    }
  }

  // MARK: C는 B를 A에 매각했다

  private func given(_ arguments: TieArguments) -> [TieReading] {
    var sold = owned(before: arguments.word)
    if sold.isEmpty { sold = goods(arguments) }
    if sold.isEmpty { sold = arguments.firms(.owner) }
    guard !sold.isEmpty else { return [] }
    let buyers = arguments.firms(.goal).filter { !sold.contains($0) }
    var sellers = arguments.doers().filter { !sold.contains($0) && !buyers.contains($0) }
    let isHandedOver = scene.starts(arguments.word, with: ["넘기", "넘긴", "넘겨", "양도"])
    if buyers.isEmpty, isHandedOver, owned(before: arguments.word).isEmpty { sellers = [] }
    return tell(buyers, sold, arguments.word, "인수")
      + tell(sellers, sold, arguments.word, "매각", buyers.isEmpty ? nil : .ended)
  }

  /// `A가 매물로 내놓은 B`.
  private func offered(_ arguments: TieArguments) -> [TieReading] {
    var offered = arguments.firms(.object)
    if offered.isEmpty { offered = scene.acting(arguments.head?.parties ?? []) }
    let owners = arguments.firms(.doer).filter { !offered.contains($0) }
    return tell(owners, offered, arguments.word, "매각", .current)
  }

  /// `A에서 분사한 B`, `A는 물적분할을 거쳐 B를 설립했다`.
  private func split(_ arguments: TieArguments) -> [TieReading] {
    let clause = scene.clause(arguments.word)
    var children = scene.acting(arguments.head?.parties ?? [])
    if children.isEmpty {
      children = scene.acting(
        scene.groups.first {
          $0.isObject && $0.words.lowerBound > arguments.word
            && scene.first(
              $0.words.upperBound..<clause.upperBound + 6,
              startingWith: ["설립", "세우", "세웠", "신설", "출범"])
              != nil
        }?.parties ?? [])
    }
    var parents = arguments.firms(.source)
    if parents.isEmpty { parents = arguments.doers(isHead: false) }
    if children.isEmpty { children = arguments.firms(.doer).filter { !parents.contains($0) } }
    return tell(parents.filter { !children.contains($0) }, children, arguments.word, "분할")
  }

  // MARK: B는 A에 인수됐다

  private func passed(_ arguments: TieArguments) -> [TieReading] {
    var owners = arguments.firms(.goal)
    // A 품에 안겼다.
    if let i = scene.first(
      max(0, arguments.word - 1)..<arguments.word, startingWith: ["품에", "품으로"])
    {
      owners = TieArguments(scene, word: i).firms(.owner)
    } else if scene.starts(arguments.word, with: ["안겼", "안긴"]) {
      return []
    }
    guard !owners.isEmpty else { return [] }
    return tell(owners, arguments.doers().filter { !owners.contains($0) }, arguments.word, "인수")
  }

  // MARK: A와 B가 합병한다

  private func merged(_ arguments: TieArguments) -> [TieReading] {
    // 맞수는 합병 소식에 특가 상품을 내놨다: the merger of others.
    if scene.starts(arguments.word + 1, with: ["소식", "여파", "효과", "이슈", "기대", "바람"]) { return [] }
    let doers = arguments.group(.doer)
    let sides = scene.acting(doers?.parties ?? [])
    if sides.count == 2 { return tell([sides[0]], [sides[1]], arguments.word, "합병") }
    let object = arguments.firms(.object)
    if sides.count == 1, !object.isEmpty { return tell(sides, object, arguments.word, "합병") }
    let others = arguments.firms(.partner)
    if sides.count == 1, !others.isEmpty { return tell(sides, others, arguments.word, "합병") }
    if let pair = arguments.group(.owner), pair.parties.count == 2, pair.isOf || pair.josa.isEmpty {
      let firms = scene.acting(pair.parties)
      if firms.count == 2 { return tell([firms[0]], [firms[1]], arguments.word, "합병") }
    }
    return []
  }

  private func tell(
    _ from: [Party], _ to: [Party], _ i: Int, _ label: String, _ status: TieStatus? = nil
  ) -> [TieReading] {
    FramedTie(scene: scene, kind: .ownership, rule: "tie.transfer")
      .tell(from, to, label, at: i, 0.7, status: status)
  }
}
