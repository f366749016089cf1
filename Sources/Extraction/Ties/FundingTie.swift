import NewsModel

/// Reads whose money goes into a firm, told from either side.
///
/// `B는 A로부터 50억원을 투자받았다`, `A의 투자를 받은 B`, `B에 투자한 A`, `A의 B 투자`, `B 유상증자에 A가 참여`, `B는 A를
/// 대상으로 유상증자`, `B가 발행한 전환사채를 A가 인수`, `이번 투자에는 A와 C가 참여했다` after a sentence that told
/// who raises money. Yields investor → firm. Rejects money that is asked for.
struct FundingTie {
  let scene: TieScene

  private static let nouns = ["투자", "출자", "증자", "유상증자", "라운드", "베팅", "수혈", "투입"]
  private static let receiving = ["받", "유치", "끌어", "이끌어", "따냈", "따낸"]
  private static let joining = [
    "참여", "합류", "이름을", "주도", "나섰", "나선", "나서", "이끌", "이끈", "참가", "들어", "리드",
  ]
  private static let paying = ["넣", "투자", "출자", "댔", "보탰", "쏟"]
  private static let newcomers = ["합류", "들어왔", "들어온"]
  private static let followers = ["팔로온"]
  private static let refused = ["요청", "제안", "타진", "압박", "촉구", "권유", "설득"]
  private static let bonds = ["전환사채", "신주", "신주인수권부사채", "교환사채", "우선주", "CB를", "CB", "BW", "BW를"]

  private static let funds: WordSet = ["자금", "투자금", "자본"]

  private static let ways = bonds + newcomers + followers + ["투자자", "구원투수", "투자받", "투자유치"]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String, _ splits: [Josa.Split]) -> Bool {
    text.begins(withAny: ways) || splits.contains { funds.contains($0.stem) } || isMoney(text)
      || text.begins(withAny: raising)
  }

  func read() -> [TieReading] {
    var out: [TieReading] = []
    for i in scene.cues(.funding) {
      guard scene.first(i..<i + 4, startingWith: Self.refused) == nil else { continue }
      out += read(i)
    }
    return out
  }

  private func read(_ i: Int) -> [TieReading] {
    if scene.starts(i, with: Self.bonds) { return bond(i) }
    if scene.starts(i, with: ["투자자", "구원투수"]) { return asInvestor(i) }
    if scene.starts(i, with: Self.newcomers) { return newcomer(i) }
    if scene.starts(i, with: Self.followers) { return follower(i) }
    if scene.starts(i, with: ["투자받", "투자유치"]) { return received(i, verb: i) }
    if scene.noun(i, among: Self.funds) != nil { return sent(i) }
    guard Self.isMoney(scene.words[i].text) else { return [] }
    if scene.starts(i, with: ["유상증자", "증자"]) { return issue(i) }
    if scene.words[i].text.contains("받") { return received(i, verb: i) }
    if let verb = scene.first(i + 1..<i + 3, startingWith: Self.receiving) {
      return received(i, verb: verb)
    }
    return joined(i) + given(i)
  }

  private static func isMoney(_ text: String) -> Bool {
    if text.hasPrefix("투자"), text.count > 2 {
      return text.begins(withAny: [
        "투자한", "투자했", "투자하", "투자를", "투자에", "투자는", "투자가", "투자로", "투자해", "투자할", "투자키", "투자액",
      ])
    }
    return text.begins(withAny: nouns)
      || text.ends(withAny: nouns) && text.allSatisfy(\.isHangulSyllable)
  }

  // MARK: B는 A로부터 투자를 받았다

  private func received(_ i: Int, verb: Int) -> [TieReading] {
    let arguments = TieArguments(scene, word: i, verb: verb)
    var investors = arguments.firms(.source)
    if investors.isEmpty { investors = arguments.firms(.aim) }
    if investors.isEmpty { investors = arguments.firms(.owner) }
    guard !investors.isEmpty else { return [] }
    let firms = arguments.doers().filter { !investors.contains($0) }
    return tell(investors, firms, i)
  }

  /// `B에 A의 자금 80억원이 들어갔다`.
  private func sent(_ i: Int) -> [TieReading] {
    let arguments = TieArguments(scene, word: i)
    guard let owner = arguments.group(.owner), owner.isOf,
      scene.first(i + 1..<i + 5, startingWith: ["들어", "투입됐", "투입된", "흘러"]) != nil
    else { return [] }
    return tell(scene.acting(owner.parties), arguments.firms(.goal), i)
  }

  // MARK: A가 B에 투자했다

  private func given(_ i: Int) -> [TieReading] {
    let arguments = TieArguments(scene, word: i, verb: verb(of: i))
    var firms = arguments.firms(.goal)
    if firms.isEmpty { firms = arguments.firms(.aim) }
    // A가 100억원을 투자한 B
    if firms.isEmpty, arguments.group(.doer) != nil, let head = arguments.head {
      return tell(arguments.doers(isHead: false), scene.acting(head.parties), i)
    }
    // A의 B 투자
    if firms.isEmpty, let bare = arguments.group(.owner),
      let of = scene.groups.last(where: {
        $0.isOf && $0.words.upperBound <= bare.words.lowerBound
          && bare.words.lowerBound - $0.words.upperBound <= 1
      }), bare.josa.isEmpty
    {
      return tell(scene.acting(of.parties), scene.acting(bare.parties), i)
    }
    guard !firms.isEmpty, isDeal(i) else { return [] }
    return tell(arguments.doers().filter { !firms.contains($0) }, firms, i)
  }

  /// Whether the word is the act itself: 투자했다, 투자를 단행했다, 400억원을 수혈했다.
  private func isDeal(_ i: Int) -> Bool {
    let text = scene.words[i].text
    if Predicate.isVerbLike(text) { return true }
    return scene.first(
      i + 1..<i + 4,
      startingWith: [
        "단행", "집행", "진행", "확정", "결정", "마무리", "완료", "했", "하기", "한", "참여", "나섰", "약속", "나선",
      ]) != nil
  }

  /// The verb that ends it: 투자를 단행한.
  private func verb(of i: Int) -> Int {
    if TieArguments.isModifier(scene, i) { return i }
    return scene.first(i + 1..<i + 3, startingWith: ["단행", "집행", "진행", "확정", "결정", "참여", "주도"]) ?? i
  }

  // MARK: rounds

  /// `B의 초기 투자에 A가 참여했다`, `A가 주도한 B의 시리즈A 투자`, `이번 투자는 A가 주도했고`.
  private func joined(_ i: Int) -> [TieReading] {
    let clause = scene.clause(i)
    let arguments = TieArguments(scene, word: i)
    let owner = arguments.group(.owner).map { scene.acting($0.parties) } ?? []
    let isOpen =
      owner.isEmpty
      && (i == 0 || ["이번", "해당", "이", "당시"].contains(scene.words[i - 1].text)
        || scene.starts(i, with: ["라운드"]) && scene.starts(i + 1, with: ["리드", "주도", "이끌"]))
    let joining = (i + 1..<max(i + 1, clause.upperBound)).filter {
      scene.starts($0, with: Self.joining)
    }
    if let last = joining.last {
      let doers = TieArguments(scene, word: last).doers().filter { !owner.contains($0) }
      let firms = owner.isEmpty ? (isOpen ? scene.memory.raiser.map { [$0] } ?? [] : []) : owner
      let found = tell(doers, firms, last)
      if !found.isEmpty { return found }
    }
    // A가 주도한 B의 시리즈A 투자
    guard !owner.isEmpty, let group = arguments.group(.owner),
      let led = (0..<group.words.lowerBound).last(where: {
        scene.starts($0, with: ["주도한", "이끈", "참여한"])
      }), group.words.lowerBound - led <= 2
    else { return [] }
    return tell(TieArguments(scene, word: led).firms(.doer), owner, i)
  }

  /// `B에는 A가 투자자로 참여했다`, `신규 투자자로 이름을 올렸다`, `구원투수로 나서 400억원을 수혈했다`.
  private func asInvestor(_ i: Int) -> [TieReading] {
    guard ["투자자로", "구원투수로"].contains(scene.words[i].text),
      scene.first(i + 1..<i + 4, startingWith: Self.joining + Self.paying) != nil
    else { return [] }
    let arguments = TieArguments(scene, word: i)
    let doers = scene.acting(
      scene.groups.last {
        $0.isSubject && $0.words.upperBound <= i && !$0.josa.hasPrefix("에")
      }?.parties ?? [])
    let goal = scene.groups.last { $0.isAt && $0.words.upperBound <= i }
    var firms = scene.acting(goal?.parties ?? [])
    if firms.isEmpty { firms = arguments.firms(.owner) }
    if firms.isEmpty, !hasOtherGoal(before: i),
      let raiser = scene.memory.raiser ?? scene.memory.subject
    {
      firms = [raiser]
    }
    return tell(doers, firms.filter { !doers.contains($0) }, i)
  }

  /// `A가 새로 합류했고 기존 투자자인 C도 나섰다` after a sentence that told who raises money.
  private func newcomer(_ i: Int) -> [TieReading] {
    guard let raiser = scene.memory.raiser, i > 0, scene.starts(i - 1, with: ["새로", "신규로", "추가로"]),
      scene.words.contains(where: { $0.text.begins(withAny: ["투자자", "후속", "라운드", "재무적"]) })
    else { return [] }
    let doers = scene.groups.last {
      $0.isSubject && $0.words.upperBound <= i && i - $0.words.upperBound <= 2
    }
    return tell(scene.acting(doers?.parties ?? []).filter { $0 != raiser }, [raiser], i)
  }

  /// `초기 투자자인 A도 팔로온했다` after a sentence that told who raises money.
  private func follower(_ i: Int) -> [TieReading] {
    guard let raiser = scene.memory.raiser else { return [] }
    let doers = TieArguments(scene, word: i).doers()
    return tell(doers.filter { $0 != raiser }, [raiser], i)
  }

  /// `누리랩에는`: a goal whose name is not known.
  private func hasOtherGoal(before i: Int) -> Bool {
    (0..<i).contains { k in
      !scene.groups.contains { $0.words.contains(k) }
        && scene.words[k].splits.contains {
          ["에", "에는", "에도"].contains($0.josa) && !Lexicon.shared.common.contains($0.stem)
        }
    }
  }

  // MARK: new shares

  /// `B는 A를 대상으로 유상증자를`, `A는 B 유상증자에 참여해`, `A는 B가 실시하는 유상증자에`.
  private func issue(_ i: Int) -> [TieReading] {
    let arguments = TieArguments(scene, word: i)
    let aim = arguments.firms(.aim)
    if !aim.isEmpty {
      return tell(aim, arguments.doers(isHead: false).filter { !aim.contains($0) }, i)
    }
    guard scene.words[i].text.ends(withAny: ["에", "에도", "에는"]) else {
      return []
    }
    let issuer = arguments.group(.doer).flatMap { $0.isTopic ? nil : $0 }
    var firms = arguments.firms(.owner)
    if firms.isEmpty, let issuer { firms = scene.acting(issuer.parties) }
    let act = scene.first(
      i + 1..<i + 8, startingWith: Self.joining + ["투입", "출자", "투자", "넣", "쏟", "납입"])
    let behind = scene.groups.last {
      $0.isSubject && $0.words.lowerBound > i && $0.words.upperBound <= act ?? i
    }
    var doers = behind?.parties ?? []
    if doers.isEmpty, let issuer {
      doers =
        scene.groups.last { $0.isTopic && $0.words.upperBound <= issuer.words.lowerBound }?.parties
        ?? []
    }
    if doers.isEmpty, issuer == nil { doers = arguments.doingParties() }
    return tell(scene.acting(doers).filter { !firms.contains($0) }, firms, act ?? i)
  }

  /// `B가 발행한 전환사채를 A가 인수했다`, `A는 B의 신주를 인수`.
  private func bond(_ i: Int) -> [TieReading] {
    let clause = scene.clause(i)
    let arguments = TieArguments(scene, word: i)
    let aim = arguments.firms(.aim)
    if !aim.isEmpty {
      return tell(aim, arguments.doers(isHead: false).filter { !aim.contains($0) }, i)
    }
    guard
      let verb = scene.first(
        i + 1..<clause.upperBound, startingWith: ["인수", "매입", "취득", "배정받", "사들", "사기로"])
        ?? (i + 1..<clause.upperBound).first(where: {
          scene.words[$0].text == "사" && scene.starts($0 + 1, with: ["주기로", "준다", "줬"])
        })
    else { return [] }
    // B는 A가 전환사채 900억원어치를 사 주기로 했다고 밝혔다.
    if let inner = arguments.group(.doer), !inner.isTopic, i - inner.words.upperBound <= 1,
      let topic = scene.groups.last(where: {
        $0.isTopic && $0.words.upperBound <= inner.words.lowerBound
      })
    {
      return tell(scene.acting(inner.parties), scene.acting(topic.parties), verb)
    }
    let issuer = scene.groups.last {
      $0.words.upperBound <= i && i - $0.words.upperBound <= 4
        && ($0.isOf || $0.josa.isEmpty
          || ["이", "가"].contains($0.josa)
            && (i > 0 && TieArguments.isModifier(scene, i - 1) || scene.starts(i - 2, with: ["발행"])
              || scene.starts(i - 1, with: ["발행"])))
    }
    guard let issuer else { return [] }
    let buyer =
      scene.groups.last { $0.isSubject && $0.words.lowerBound > i && $0.words.upperBound <= verb }
      ?? scene.groups.last { $0.isSubject && $0.words.upperBound <= issuer.words.lowerBound }
    guard let buyer else { return [] }
    return tell(scene.acting(buyer.parties), scene.acting(issuer.parties), verb)
  }

  private static let raising = ["유치했", "유치한", "유치하", "투자받", "조달했", "조달한", "투자유치"]

  /// `시리즈A 라운드를 마무리했다`.
  private func isClosing(_ i: Int) -> Bool {
    scene.starts(i, with: ["라운드를"]) && scene.starts(i + 1, with: ["마무리", "마쳤", "마친", "끝냈", "완료"])
  }

  /// Who raises money in the sentence, for the next: `B가 200억원의 투자를 유치했다`.
  func raiser() -> Party? {
    for i in scene.cues(.funding) where scene.starts(i, with: Self.raising) || isClosing(i) {
      if let firm = TieArguments(scene, word: i).doers().first { return firm }
    }
    return nil
  }

  private func tell(_ from: [Party], _ to: [Party], _ i: Int) -> [TieReading] {
    FramedTie(scene: scene, kind: .investment, rule: "tie.funding").tell(from, to, "투자", at: i, 0.7)
  }
}
