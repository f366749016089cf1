import NewsModel

/// Reads who supplies whom.
///
/// `A가 B에 X를 공급/납품/댄다`, `B의 공급사 A`, `B에 X를 대 온 A`, `A가 … 공급받을 수 있도록 B는 지원`,
/// `A는 B와 의향서를 맺고 공급을 약속받았다`. Yields supplier → customer. Rejects supplying things and
/// places, and trying to.
struct SupplyTie {
  let scene: TieScene

  private static let others = [
    "공급망", "공급처", "공급사", "공급업체", "공급량", "공급난", "공급받", "납품업체", "납품가", "납품받", "납품단가",
  ]
  private static let stems = ["공급", "납품", "조달", "제공하", "판매하"]

  private static let received = ["공급받", "납품받", "공급을"]
  private static let giving: WordSet = [
    "대겠다고", "대겠다는", "댄다", "댔다", "대왔다", "대", "대고", "대는", "대기로", "대던", "대기", "대며", "댄", "대게",
  ]
  private static let putting: WordSet = ["넣는다", "넣고", "넣었다", "넣기로", "넣는", "넣은", "넣어", "넣으며"]
  private static let goods = ["물건", "제품", "상품", "부품", "칩", "소재", "장비", "반찬", "식자재", "원료", "배터리"]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String, _ splits: [Josa.Split]) -> Bool {
    text.begins(withAny: stems) || text.begins(withAny: received) || giving.contains(text)
      || putting.contains(text)
      || splits.contains { sides.contains($0.stem) }
  }

  func read() -> [TieReading] {
    for i in scene.cues(.supply) {
      let found = named(i) + received(i) + verb(i)
      if !found.isEmpty { return found }
    }
    return taken()
  }

  private static let sides: WordSet = [
    "공급사", "제1공급사", "공급업체", "납품업체", "협력사", "공급처", "고객사", "최대공급사", "부품사",
  ]

  /// `엔비디아의 제1공급사인 SK하이닉스`, `B에 부품을 대는 협력사 A`.
  private func named(_ i: Int) -> [TieReading] {
    guard let label = scene.noun(i, among: Self.sides),
      let owner = scene.groups.last(where: { $0.words.upperBound <= i }),
      owner.isOf || owner.josa.isEmpty, i - owner.words.upperBound <= 3, owner.parties.count == 1,
      let head = scene.head(after: i), head.words.lowerBound - i <= 1, label != "협력사"
    else { return [] }
    let isCustomer = label == "고객사"
    return tell(
      isCustomer ? owner.parties : head.parties, isCustomer ? head.parties : owner.parties, label,
      i, 0.8, standing: true)
  }

  /// `A가 … 공급받`, `공급을 약속받`.
  private func received(_ i: Int) -> [TieReading] {
    let text = scene.words[i].text
    let isReceived = text.hasPrefix("공급받") || text.hasPrefix("납품받")
    let isPromised =
      text.hasPrefix("공급을") && scene.first(i + 1..<i + 3, startingWith: ["약속받", "받"]) != nil
    guard isReceived || isPromised else { return [] }
    if isPromised {
      let suppliers = scene.groups.filter { $0.isWith && $0.words.upperBound <= i }.flatMap(
        \.parties)
      return tell(
        scene.acting(suppliers), scene.acting(scene.subject(of: i)?.parties ?? []), "공급", i, 0.65)
    }
    guard
      let customer = scene.groups.last(where: {
        $0.words.upperBound <= i && ["이", "가"].contains($0.josa)
      })
        ?? scene.groups.last(where: { $0.words.upperBound <= i && $0.isTopic })
    else { return [] }
    let from = scene.groups.first {
      $0.words.upperBound <= i && (["로부터", "으로부터", "에서", "에게서", "에게"].contains($0.josa))
        || $0.isTopic && $0.words.lowerBound != customer.words.lowerBound
    }
    return tell(scene.acting(from?.parties ?? []), scene.acting(customer.parties), "공급", i, 0.7)
  }

  private func verb(_ i: Int) -> [TieReading] {
    guard isSupplying(i) else { return [] }
    let clause = scene.clause(i)
    guard
      let customer = scene.groups.last(where: {
        (($0.isAt && !isOnlyFor($0)) || isSite(of: $0)) && $0.words.upperBound <= i
          && clause.contains($0.words.lowerBound)
      })
    else { return [] }
    let between = scene.subject(of: i)
    // 도래솔건설에 레미콘을 대 온 버들내산업은
    let end = scene.starts(i + 1, with: ["온", "오던", "있는"]) ? i + 1 : i
    if scene.isModifier(end),
      between == nil || between.map({ $0.words.upperBound > customer.words.lowerBound }) == false,
      let head = scene.head(after: end), !clauseHasSubject(clause, i)
    {
      return tell(head.parties.filter(scene.isFirm), customer.parties, label(i), i, 0.75)
    }
    // B에 A의 부품을 대기로: whose goods they are, they supply.
    if let goods = scene.groups.last(where: {
      $0.josa == "의" && $0.words.lowerBound >= customer.words.upperBound && $0.words.upperBound < i
        && i - $0.words.upperBound <= 4
    }) {
      return tell(goods.parties, customer.parties, label(i), i, 0.7)
    }
    var suppliers = scene.acting(between?.parties ?? [])
    if suppliers.isEmpty, between == nil {
      suppliers = TieArguments(scene, word: i).doers(isHead: false)
    }
    return tell(suppliers, customer.parties.filter(scene.isFirm), label(i), i, 0.75)
  }

  /// `B 데이터센터에`, `B 공장에`: what is B's.
  private func isSite(of group: PartyGroup) -> Bool {
    let next = group.words.upperBound
    guard group.josa.isEmpty, next < scene.words.count, scene.words[next].followsDirectly else {
      return false
    }
    // B 12개 점포에
    let site = scene.words[next].startsWithDigit ? next + 1 : next
    return site < scene.words.count
      && scene.words[site].text.ends(withAny: [
        "데이터센터에", "공장에", "생산라인에", "사업장에", "조선소에", "매장에", "라인에", "점포에", "지점에", "물류센터에", "호텔에",
      ])
  }

  private func clauseHasSubject(_ clause: Range<Int>, _ i: Int) -> Bool {
    scene.groups.contains {
      $0.isSubject && clause.contains($0.words.lowerBound) && $0.words.upperBound <= i
    }
  }

  private func isOnlyFor(_ group: PartyGroup) -> Bool {
    scene.starts(group.words.upperBound, with: ["대해", "대한", "따르면", "맞서", "따라"])
  }

  private func isSupplying(_ i: Int) -> Bool {
    let text = scene.words[i].text
    if text.begins(withAny: Self.stems) { return !text.begins(withAny: Self.others) }
    if ["대겠다고", "대겠다는", "댄다", "댔다", "대왔다"].contains(text) { return true }
    if Self.putting.contains(text) {
      return i > 0 && scene.words[i - 1].text.ends(withAny: ["을", "를"])
        && scene.starts(i - 1, with: Self.goods)
    }
    if text == "대기" { return scene.starts(i + 1, with: ["시작", "위해", "위한"]) && isAfterGoods(i) }
    guard ["대", "대고", "대는", "대기로", "대던", "대며", "댄", "대게"].contains(text) else { return false }
    return i > 0 && scene.words[i - 1].text.ends(withAny: ["을", "를", "도"])
      || i > 0 && isAfterGoods(i) && scene.words[i - 1].text.hasSuffix("에")
      || scene.starts(i + 1, with: ["온", "왔", "있"])
  }

  /// `소재를 대는`, `소재를 가람전자에 대는`: what is given stands before it.
  private func isAfterGoods(_ i: Int) -> Bool {
    (max(0, i - 3)..<i).contains {
      scene.words[$0].text.ends(withAny: ["을", "를", "도"], behindStem: true)
    }
  }

  private func label(_ i: Int) -> String {
    Self.stems.first { scene.words[i].text.hasPrefix($0) }.map {
      $0.hasSuffix("하") ? String($0.dropLast()) : $0
    } ?? "공급"
  }

  /// `정부와 A가 5만 장씩, B가 6만 장을 받는다` after a sentence that told who supplies.
  private func taken() -> [TieReading] {
    guard let supplier = scene.memory.supplier, scene.index - supplier.sentence == 1,
      let i = scene.words.indices.last(where: {
        scene.starts($0, with: ["받는다", "받을", "공급받", "가져간다", "받기로"])
      })
    else { return [] }
    let takers = scene.groups.filter { $0.isSubject && $0.words.upperBound <= i }.flatMap(\.parties)
      .filter(scene.isFirm)
    return TieScene.pairs([supplier.party], takers).map { from, to in
      reading(from, to, "공급", i, 0..<i + 1, 0.6)
    }
  }

  /// Who supplies without a word on whom, for the next sentence.
  func openSupplier() -> Party? {
    guard let i = scene.cues(.supply).first(where: isSupplying) else { return nil }
    return scene.subject(of: i)?.parties.first(where: scene.isFirm)
  }

  private func tell(
    _ from: [Party], _ to: [Party], _ label: String, _ i: Int, _ confidence: Double,
    standing: Bool = false
  ) -> [TieReading] {
    TieScene.pairs(from.filter(scene.isFirm), to.filter(scene.isFirm)).map { from, to in
      var out = reading(from, to, label, i, scene.clause(i), confidence)
      out.isStanding = standing
      return out
    }
  }

  private func reading(
    _ from: Party, _ to: Party, _ label: String, _ i: Int, _ words: Range<Int>, _ confidence: Double
  ) -> TieReading {
    TieReading(
      kind: .supply, from: from, to: to, label: label, trigger: i, words: words, rule: "tie.supply",
      confidence: confidence)
  }
}
