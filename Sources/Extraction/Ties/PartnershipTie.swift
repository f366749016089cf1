import NewsModel

/// Reads who agreed to work together.
///
/// `A는 B와 MOU를 체결했다`, `A와 B가 손잡았다`, `A와 B의 제휴`, `A는 … 의향서를 체결했다` after a sentence
/// that told with whom. Yields one partnership for each side across, and for all pairs where all
/// are the subject together or the text counts them (3자). A person stands for the firm he acts
/// for. Rejects agreements only asked for, and those about which a party merely speaks.
struct PartnershipTie {
  let scene: TieScene

  private static let nouns: WordSet = [
    "MOU", "LOI", "양해각서", "의향서", "협력의향서", "투자의향서", "투자양해각서", "업무협약", "업무협약서", "협약", "협약서", "투자협약",
    "상생협약",
    "제휴", "파트너십", "공동개발", "합의각서", "기본합의서", "협력각서", "업무제휴",
  ]
  private static let verbs = [
    "맺", "체결", "서명", "사인", "교환", "주고받", "발표", "도장", "선언", "내놨", "내놓", "합의", "조인", "확대", "강화", "추진",
    "구축",
  ]

  private static let beginnings = ["손", "맞손", "공동", "함께"]
  private static let ceremonies = ["협약식", "협약식을"]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String, _ splits: [Josa.Split]) -> Bool {
    text.begins(withAny: beginnings) || text.ends(withAny: ceremonies)
      || splits.contains { nouns.contains($0.stem) }
  }

  func read() -> [TieReading] {
    var out: [TieReading] = []
    for i in scene.cues(.partnership, withQuoted: true)
    where !scene.words[i].isQuoted || endsTitle(i) {
      guard let label = label(at: i) else { continue }
      out += read(label, at: i)
      if !out.isEmpty { return out }
    }
    return out
  }

  /// `'… 투자협약'을 맺었다`: the last word of an agreement's name in quotation marks.
  private func endsTitle(_ i: Int) -> Bool {
    ["을", "를"].contains(scene.words[i].tail) && scene.words[i].gloss == nil
  }

  /// The word for what was agreed, where a verb of agreeing follows or the noun itself ends in one.
  private func label(at i: Int) -> String? {
    let words = scene.words
    let text = words[i].text
    if text.begins(withAny: ["손잡", "맞손"]) { return "손잡다" }
    if ["손을", "손"].contains(text), scene.starts(i + 1, with: ["잡", "맞잡"]) {
      return isHandshake(i) ? nil : "손잡다"
    }
    if text.hasPrefix("공동"),
      let next = scene.first(i + 1..<i + 3, startingWith: ["개발", "사업", "투자"])
    {
      return words[next].text.hasPrefix("개발")
        ? "공동 개발" : words[next].text.hasPrefix("투자") ? "공동 투자" : "공동 사업"
    }
    if text == "함께", scene.first(i + 1..<i + 3, startingWith: ["투자하", "개발하", "쏟기로"]) != nil {
      return words[i + 1].text.hasPrefix("개발") ? "공동 개발" : "공동 투자"
    }
    if text.ends(withAny: Self.ceremonies) { return "업무협약" }
    guard let noun = scene.noun(i, among: Self.nouns) else { return nil }
    if scene.first(i + 1..<i + 7, startingWith: Self.verbs) != nil { return noun }
    return groupOf(before: i) != nil || scene.isHeadline ? noun : nil
  }

  /// `박 행장이 탁 대표와 손을 맞잡았다`: people shake hands, firms join theirs.
  private func isHandshake(_ i: Int) -> Bool {
    let with = scene.groups.last { $0.words.upperBound <= i && $0.isWith }
    return with.map { !$0.parties.contains(where: scene.isFirm) } ?? false
  }

  /// `오픈AI와 카카오의 파트너십`.
  private func groupOf(before i: Int) -> PartyGroup? {
    scene.groups.last {
      $0.parties.count > 1 && $0.isOf && $0.words.upperBound <= i && i - $0.words.upperBound <= 3
    }
  }

  private func read(_ label: String, at i: Int) -> [TieReading] {
    if let group = groupOf(before: i) {
      return tell(TieScene.pairs(within: scene.acting(group.parties)), label, i, 0.7)
    }
    if let bare = bareGroup(before: i) {
      return tell(TieScene.pairs(within: scene.acting(bare.parties)), label, i, 0.65)
    }
    let others = scene.others(of: i)
    let subject = scene.subject(of: i) ?? head(of: i)
    var sides = scene.acting(subject?.parties ?? [])
    var isCarried = false
    if sides.isEmpty {
      sides = scene.backReference(in: scene.clause(i))
      isCarried = !sides.isEmpty
    }
    if sides.isEmpty, subject == nil, let carried = scene.memory.subject.flatMap(scene.firm) {
      (sides, isCarried) = ([carried], true)
    }
    // 계열사 A, B, C 등이: each of them with the partner told of before.
    if others.isEmpty, sides.count > 2, let hub = hub(sides) {
      return tell(sides.map { (hub, $0) }, label, i, 0.6)
    }
    var pairs = TieScene.pairs(sides, others)
    if sides.count > 1, label != "공동 개발" || others.isEmpty {
      pairs += TieScene.pairs(within: sides)
    }
    if isJoint(i) { pairs += TieScene.pairs(within: others) }
    if pairs.isEmpty, others.isEmpty, let hub = hub(sides) {
      return tell(sides.map { (hub, $0) }, label, i, 0.55)
    }
    return tell(pairs, label, i, isCarried ? 0.6 : 0.8)
  }

  /// `B와 손잡은 A가`, `B와 협약을 맺은 A는`: the one whom the verb modifies.
  private func head(of i: Int) -> PartyGroup? {
    let end = scene.clause(i).upperBound
    let verb = (i..<min(end, i + 3)).first { TieArguments.isModifier(scene, $0) }
    return verb.flatMap { TieArguments(scene, word: i, verb: $0).head }
  }

  /// `A-B 업무협약식`, `도래솔·온샘시 손잡아`: names without particles right before the word.
  private func bareGroup(before i: Int) -> PartyGroup? {
    scene.groups.last {
      $0.parties.count > 1 && $0.josa.isEmpty && $0.words.upperBound <= i
        && i - $0.words.upperBound <= 1
    }
  }

  private func isJoint(_ i: Int) -> Bool {
    scene.clause(i).contains { ["3자", "4자", "3사", "4사"].contains(scene.words[$0].text) }
  }

  /// The partner told of before, where the clause names one side alone.
  private func hub(_ sides: [Party]) -> Party? {
    guard let hub = scene.memory.hub, scene.index - hub.sentence <= 5, !sides.isEmpty,
      !sides.contains(hub.party), !scene.isHeadline
    else { return nil }
    return hub.party
  }

  private func tell(
    _ pairs: [(Party, Party)], _ label: String, _ i: Int, _ confidence: Double
  ) -> [TieReading] {
    pairs.map { from, to in
      TieReading(
        kind: .partnership, from: from, to: to, label: label, trigger: i, words: scene.clause(i),
        rule: "tie.partnership", confidence: confidence)
    }
  }
}
