import NewsModel

/// Reads who makes what for whom, told from the customer's side or by a contract.
///
/// `B는 A로부터 부품을 공급받는다`, `B가 A에 14대를 발주했다`, `A는 B로부터 500억원을 수주했다`, `A는 B와 공급계약을 체결했다`, `A는
/// B가 발주한 공사를 수주했다`, `A는 매출의 절반을 B에서 올린다`, `B의 유리병은 A가 만든다`, `A는 매출의 절반을 B에서 올린다`, `B의 유리병은 A가 만든다`, `B 제품에는 A의 칩이 탑재된다`, `B에 대한 A의 공급`. Yields supplier → customer.
/// Rejects orders to nobody named.
struct OrderTie {
  let scene: TieScene

  private static let buying = [
    "공급받", "납품받", "조달하", "조달한", "조달했", "사들", "사 왔", "구매하", "구매한", "구매했", "구매해", "구입하", "구입한", "구입했",
    "도입하", "도입한",
    "도입했", "들여오", "들여온", "들여왔", "매입하", "매입해", "사온", "사왔", "빌린", "빌려", "빌렸", "빌리고", "빌리기로", "임차한",
    "임차해", "임차하",
  ]
  private static let coming = ["오", "온", "왔", "와", "들여", "쓰", "쓴"]
  private static let earning = [
    "올리", "올린", "올렸", "거두", "거둔", "거뒀", "나온", "나왔", "나오", "벌어", "냈", "내는", "낸",
  ]
  private static let ordering = ["발주", "주문", "맡겼", "맡긴", "맡기", "맡겨", "의뢰", "위탁"]
  private static let winning = ["수주", "따냈", "따낸", "따내"]
  private static let supplying = ["공급", "납품", "수출", "인도했", "인도한", "인도하", "판매하", "판매한", "판매했", "대량"]
  private static let goods = [
    "공급", "납품", "건조", "시공", "용역", "구매", "도급", "판매", "수주", "발주", "위탁생산", "운송", "임대", "임차", "장기",
    "수출",
  ]
  private static let not = [
    "공급망", "공급난", "공급량", "공급처", "공급사", "공급업체", "납품업체", "납품사", "주문자", "발주처", "수주전", "수주잔고", "발주서",
  ]

  private static let entrusted = ["맡았", "맡는다", "맡아"]
  private static let made = ["건조한", "건조했", "짓는다", "시공한", "위탁생산"]
  private static let fitted = ["들어가는", "쓰이는"]
  private static let built = [
    "탑재", "장착", "적용된", "적용됐", "들어간다", "들어가는", "쓰인다", "실려", "실린", "실렸",
  ]
  private static let used = ["쓴다", "쓰고", "쓰기로", "쓴", "썼다", "채택", "사용한", "사용하", "탑재"]
  private static let making = [
    "만든다", "만들고", "만들어", "만들며", "생산한다", "생산하고", "생산해", "제작한다", "제작해", "제조한다", "공급한다", "납품한다", "댄다",
    "대고",
  ]
  private static let cues =
    buying + ordering + winning + supplying + entrusted + made + fitted + built + used + making
    + earning

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String) -> Bool {
    (text.contains("계약") || text == "사" || text.begins(withAny: cues)) && !text.begins(withAny: not)
  }

  func read() -> [TieReading] { scene.cues(.order).flatMap(read) }

  private func read(_ i: Int) -> [TieReading] {
    if isContract(i) { return contracted(i) }
    let arguments = TieArguments(scene, word: i)
    if scene.starts(i, with: Self.buying) || isBuying(i) { return bought(arguments) }
    if scene.starts(i, with: Self.earning) { return earned(i, arguments) }
    if scene.starts(i, with: Self.ordering), !scene.starts(i, with: ["위탁생산"]) {
      return ordered(arguments)
    }
    if scene.starts(i, with: Self.winning) { return won(arguments) }
    if scene.starts(i, with: Self.making) {
      let found = made(i, arguments)
      if !found.isEmpty { return found }
    }
    if scene.starts(i, with: Self.supplying) { return supplied(arguments) }
    if scene.starts(i, with: Self.fitted) {
      let found = fitted(i, arguments)
      if !found.isEmpty { return found }
    }
    if scene.starts(i, with: Self.built) {
      let found = built(i)
      if !found.isEmpty { return found }
    }
    // 마음을 썼다, 글을 쓴다: nothing is bought.
    if scene.starts(i, with: Self.used),
      i == 0 || !scene.starts(i - 1, with: ["마음", "신경", "힘을", "글을", "돈을", "책을", "손을", "애를", "시간"])
    {
      let found = used(i, arguments)
      if !found.isEmpty { return found }
    }
    if scene.starts(i, with: Self.entrusted), isEntrusted(before: i) {
      return made(i, arguments)
    }
    if scene.starts(i, with: Self.made) { return made(i, arguments) }
    return []
  }

  // MARK: A는 B와 공급계약을 체결했다

  /// `공급 계약`, `납품계약`, `건조 계약`: what the contract is about stands before the word.
  private func isContract(_ i: Int) -> Bool {
    let text = scene.words[i].text
    guard text.contains("계약") else { return false }
    if text.begins(withAny: Self.goods) { return true }
    return text.begins(withAny: ["계약", "본계약", "가계약"]) && i > 0
      && scene.words[i - 1].text.ends(withAny: Self.goods)
  }

  private func contracted(_ i: Int) -> [TieReading] {
    let verb = scene.first(
      i + 1..<i + 5, startingWith: ["체결", "맺", "따냈", "따낸", "해지", "연장", "갱신", "합의"])
    let arguments = TieArguments(scene, word: i, verb: verb)
    var customers = arguments.firms(.partner)
    if customers.isEmpty { customers = arguments.firms(.source) }
    if customers.isEmpty { customers = arguments.firms(.goal) }
    let doers = arguments.doers()
    if customers.isEmpty, doers.count == 2 { return tell([doers[0]], [doers[1]], i) }
    return tell(doers.filter { !customers.contains($0) }, customers, i)
  }

  // MARK: from the customer's side

  /// `사 온다`, `사 쓴다`: buying in two words.
  private func isBuying(_ i: Int) -> Bool {
    scene.words[i].text == "사" && scene.starts(i + 1, with: Self.coming)
  }

  /// `매출의 7할을 B에서 올렸다`, `매출 절반이 B에서 나온다`: whose money it is, he buys.
  private func earned(_ i: Int, _ arguments: TieArguments) -> [TieReading] {
    let clause = scene.clause(i)
    guard scene.first(clause.lowerBound..<i, startingWith: ["매출", "수주액", "일감"]) != nil else {
      return []
    }
    let customers = scene.acting(
      scene.groups.last {
        $0.josa == "에서" && $0.words.upperBound == i && clause.contains($0.words.lowerBound)
      }?.parties ?? [])
    guard !customers.isEmpty else { return [] }
    let told = arguments.doers(isHead: false)
    let suppliers = told.isEmpty ? scene.possessor.map { [$0] } ?? [] : told
    return tell(suppliers.filter { !customers.contains($0) }, customers, i)
  }

  /// `B를 거쳐 들여왔다`, `B를 찾아 … 공급받는 양해각서에 서명했다`: the way to the seller tells who he is.
  private func visited(_ arguments: TieArguments) -> [Party] {
    let isReceived = scene.starts(arguments.word, with: ["공급받", "납품받"])
    guard isReceived || scene.starts(arguments.word, with: ["들여", "조달"]) else { return [] }
    let ways = isReceived ? ["거쳐", "찾아", "만나"] : ["거쳐"]
    return scene.acting(
      scene.groups.last {
        $0.isObject && $0.words.upperBound <= arguments.word
          && scene.starts($0.words.upperBound, with: ways)
      }?.parties ?? [])
  }

  private func bought(_ arguments: TieArguments) -> [TieReading] {
    var suppliers = visited(arguments)
    if suppliers.isEmpty { suppliers = arguments.firms(.source) }
    guard !suppliers.isEmpty, scene.firm(inSharesBefore: arguments.word) == false else { return [] }
    var buyers = arguments.doers()
    // 강판은 A에서 들여온다: the goods as a topic, of the firm spoken of.
    if buyers.isEmpty { buyers = scene.acting([scene.memory.subject].compactMap(\.self)) }
    return tell(suppliers, buyers.filter { !suppliers.contains($0) }, arguments.word)
  }

  private func ordered(_ arguments: TieArguments) -> [TieReading] {
    let i = arguments.word
    var suppliers = arguments.firms(.goal)
    if scene.starts(i, with: ["맡"]), !isWork(before: i) { return [] }
    if !suppliers.isEmpty {
      return tell(suppliers, arguments.doers().filter { !suppliers.contains($0) }, i)
    }
    // B가 발주한 공사를 A가 수주했다; A는 B가 발주한 공사를 수주했다; B가 주문한 배는 A가 건조한다.
    guard scene.starts(i, with: ["발주한", "주문한", "의뢰한", "맡긴"]),
      let customer = arguments.group(.doer), !customer.isTopic,
      let act = scene.first(
        i + 1..<i + 9,
        startingWith: ["수주", "따냈", "따낸", "건조", "짓", "시공", "맡", "생산", "제작", "만든", "만들", "인도"])
    else { return [] }
    suppliers = scene.acting(
      (scene.groups.last { $0.isSubject && $0.words.lowerBound > i && $0.words.upperBound <= act }
        ?? scene.groups.last {
          $0.isTopic && $0.words.upperBound <= customer.words.lowerBound
        })?.parties ?? [])
    return tell(suppliers, scene.acting(customer.parties), act)
  }

  /// Whether work is what is entrusted: 생산을 맡겼다.
  private func isWork(before i: Int) -> Bool {
    // B에 맡겨 만든다
    if scene.first(i + 1..<i + 2, startingWith: ["만든", "만들", "생산", "제작", "제조"]) != nil {
      return true
    }
    return i > 0
      && ["생산", "제작", "제조", "시공", "공사", "설계", "조립", "운영", "개발", "물량", "구축", "유통", "판매"].contains {
        scene.words[i - 1].text.hasPrefix($0) || scene.words[i - 1].text.contains($0)
      }
  }

  private func won(_ arguments: TieArguments) -> [TieReading] {
    var customers = arguments.firms(.source)
    if customers.isEmpty { customers = siteOwner(before: arguments.word) }
    guard !customers.isEmpty else { return [] }
    return tell(arguments.doers().filter { !customers.contains($0) }, customers, arguments.word)
  }

  /// `B의 울산 공장 공사를 수주했다`: whose the works are.
  private func siteOwner(before i: Int) -> [Party] {
    let clause = scene.clause(i)
    guard
      let works = (max(clause.lowerBound, i - 3)..<i).last(where: { k in
        ["공사", "공사를", "물량을", "물량", "사업을", "공급권을", "위탁생산을", "일감을"].contains(scene.words[k].text)
      })
    else { return [] }
    return TieArguments(scene, word: works).firms(.owner)
  }

  // MARK: from the supplier's side

  private func supplied(_ arguments: TieArguments) -> [TieReading] {
    var customers = arguments.firms(.goal)
    if customers.isEmpty, scene.starts(arguments.word, with: ["공급", "납품"]) {
      // B에 대한 A의 공급
      customers = arguments.firms(.aim)
      let owners = arguments.firms(.owner).filter { !customers.contains($0) }
      if !customers.isEmpty, !owners.isEmpty { return tell(owners, customers, arguments.word) }
    }
    // A가 B 납품을 따냈다
    if customers.isEmpty, scene.starts(arguments.word, with: ["납품을", "납품이"]),
      let bare = arguments.group(.owner), bare.josa.isEmpty
    {
      customers = scene.acting(bare.parties)
    }
    guard !customers.isEmpty else { return [] }
    return tell(arguments.doers().filter { !customers.contains($0) }, customers, arguments.word)
  }

  /// `A는 B에 들어가는 칩을 독점 생산한다`.
  private func fitted(_ i: Int, _ arguments: TieArguments) -> [TieReading] {
    guard
      let act = scene.first(
        i + 1..<i + 7, startingWith: ["생산", "만든", "만들", "제조", "공급", "제작", "납품", "대는", "댄", "대고"])
    else { return [] }
    var customers = arguments.firms(.goal)
    // B 가속기에 들어가는
    if customers.isEmpty, i > 0, scene.words[i - 1].text.hasSuffix("에"),
      let owner = TieArguments(scene, word: i - 1).group(.owner)
    {
      customers = scene.acting(owner.parties)
    }
    let topic = scene.groups.last { $0.isTopic && $0.words.upperBound <= i }
    return tell(
      scene.acting(topic?.parties ?? []).filter { !customers.contains($0) }, customers, act)
  }

  /// `B 스마트폰에는 A의 칩이 탑재된다`, `A의 칩은 B 스마트폰에 들어간다`.
  private func built(_ i: Int) -> [TieReading] {
    let clause = scene.clause(i)
    let inside = scene.groups.filter {
      clause.contains($0.words.lowerBound) && $0.words.upperBound <= i
    }
    var customer: PartyGroup?
    var supplier: PartyGroup?
    for group in inside where group.josa.isEmpty || group.isOf {
      let next = (group.words.upperBound..<min(i, group.words.upperBound + 5)).first { k in
        scene.words[k].text.ends(
          withAny: ["에", "에는", "에도", "은", "는", "이", "가", "을", "를"], behindStem: true)
      }
      guard let next else { continue }
      if scene.words[next].text.ends(withAny: ["에", "에는", "에도"]) {
        customer = customer ?? group
      } else if group.isOf || Self.wares.contains(scene.words[next].text) {
        supplier = supplier ?? group
      }
    }
    guard let customer, let supplier else { return [] }
    return tell(scene.acting(supplier.parties), scene.acting(customer.parties), i)
  }

  private static let makers = [
    "설계한", "만든", "만드는", "개발한", "생산한", "제작한", "제조한", "공급한", "공급하는", "납품한",
  ]
  private static let wares: WordSet = [
    "제품은", "제품이", "부품은", "부품이", "칩은", "칩이", "배터리는", "배터리가", "모터는", "모터가",
  ]

  /// `B 물류센터 시공은 A가 맡았다`: what is entrusted is work.
  private func isEntrusted(before i: Int) -> Bool {
    (max(0, i - 4)..<i).contains { k in
      ["시공은", "공사는", "생산은", "설계는", "제작은", "운영은", "신축은", "건조는"].contains(scene.words[k].text)
    }
  }

  /// `B가 A의 칩을 쓴다`, `B는 A 배터리를 채택했다`.
  private func used(_ i: Int, _ arguments: TieArguments) -> [TieReading] {
    guard i > 0, scene.words[i - 1].text.ends(withAny: ["을", "를"]) else {
      return []
    }
    let suppliers = TieArguments(scene, word: i - 1).firms(.owner)
    // B는 A가 설계한 모델을 쓴다.
    if suppliers.isEmpty, let maker = arguments.group(.doer), ["이", "가"].contains(maker.josa),
      scene.first(
        maker.words.upperBound..<min(i, maker.words.upperBound + 3), startingWith: Self.makers)
        != nil,
      let topic = scene.groups.last(where: {
        $0.isTopic && $0.words.upperBound <= maker.words.lowerBound
      })
    {
      return tell(scene.acting(maker.parties), scene.acting(topic.parties), i)
    }
    guard !suppliers.isEmpty else { return [] }
    return tell(suppliers, arguments.doers().filter { !suppliers.contains($0) }, i)
  }

  /// `B의 울산 공장은 A가 짓는다`, `A가 B의 칩 위탁생산을 맡는다`.
  private func made(_ i: Int, _ arguments: TieArguments) -> [TieReading] {
    guard let maker = arguments.group(.doer) else { return [] }
    let isGoods = scene.starts(i, with: ["위탁생산"])
    guard isGoods || !maker.isTopic else { return [] }
    let works = scene.groups.last { group in
      guard group.isOf || !isGoods && group.josa.isEmpty, group.words.upperBound < i,
        group.words != maker.words
      else { return false }
      if isGoods { return i - group.words.upperBound <= 4 }
      return group.words.upperBound < maker.words.lowerBound
        && (group.words.upperBound..<maker.words.lowerBound).contains { k in
          scene.words[k].text.ends(withAny: ["은", "는"], behindStem: true)
        }
    }
    guard let works else { return [] }
    return tell(scene.acting(maker.parties), scene.acting(works.parties), i)
  }

  private func tell(_ from: [Party], _ to: [Party], _ i: Int) -> [TieReading] {
    FramedTie(scene: scene, kind: .supply, rule: "tie.order").tell(from, to, "공급", at: i, 0.7)
  }
}

extension TieScene {
  /// Whether shares or control are what stands right before a word: 지분 51%를 사들였다.
  func firm(inSharesBefore i: Int) -> Bool {
    (max(0, i - 4)..<i).contains { starts($0, with: ["지분", "주식", "경영권", "구주", "신주", "전환사채"]) }
  }
}
