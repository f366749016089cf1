import NewsModel

/// Reads who works together, by any word for it.
///
/// `A는 B와 협력해`, `B와 협업하는 A`, `A는 B와 공동으로`, `A와 B가 의기투합했다`, `A와 B가 맺은 협약`, `A는 B와 기술이전 계약을
/// 체결했다`, `이번 협약으로 A는 설계를, B는 소재를 맡는다`. Yields a partnership. Rejects cooperation that is only
/// offered, and words of cooperation with nobody named.
struct CooperationTie {
  let scene: TieScene

  private static let words: [(prefix: String, label: String)] = [
    ("협력", "협력"), ("협업", "협업"), ("제휴", "제휴"), ("업무제휴", "제휴"), ("업무협약", "업무협약"), ("협약", "협약"),
    ("협정", "협정"),
    ("양해각서", "양해각서"), ("MOU", "MOU"), ("의향서", "의향서"), ("합의서", "합의서"), ("약정", "약정"), ("동맹", "동맹"),
    ("연합", "연합"), ("파트너십", "파트너십"), ("의기투합", "협력"), ("손을", "손잡다"), ("손잡", "손잡다"), ("맞손", "손잡다"),
    ("협의체", "협의체"),
    ("기술이전", "기술이전"), ("공동", "공동 사업"), ("함께", "공동 사업"), ("산학협력", "산학협력"),
    ("상호협력", "협력"),
    ("계약", "계약"), ("파트너", "파트너"), ("힘을", "협력"), ("머리를", "협력"), ("얼라이언스", "동맹"),
    ("짝지", "협력"), ("결별", "결별"), ("합의", "합의"), ("기술수출", "기술수출"), ("뜻을", "협력"),
  ]
  private static let jointActs = [
    "개발", "연구", "구축", "추진", "설립", "출시", "선보", "진행", "운영", "만들", "만든", "조성", "참여", "투자", "기획", "제작",
    "생산", "착수", "설계",
    "건설", "개최", "내놓", "내놨", "공략", "진출", "세우", "세운", "벌이", "펼치", "나선", "나섰", "나서",
  ]
  private static let refused = ["제안", "요청", "타진", "촉구", "권유", "거절", "필요", "경쟁"]
  private static let contracts = [
    "기술이전", "라이선스", "독점", "판권", "유통", "총판", "기술수출", "기술도입", "개발", "제휴", "협력", "사용", "가맹", "후원",
    "스폰서",
    "협찬", "서비스", "퍼블리싱", "배급", "운항",
  ]

  func read() -> [TieReading] {
    for i in scene.cues(.cooperation) {
      guard let label = label(i), scene.first(i..<i + 4, startingWith: Self.refused) == nil else {
        continue
      }
      let found = read(label, i)
      if !found.isEmpty { return found }
    }
    return []
  }

  private static let others = [
    "협력사", "협력업체", "파트너스", "연합뉴스", "연합회", "공동대표", "공동체", "계약금", "협력단", "동맹휴", "파트너사",
  ]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String, _ splits: [Josa.Split]) -> Bool { label(text, splits) != nil }

  private static func label(_ text: String, _ splits: [Josa.Split]) -> String? {
    guard !text.begins(withAny: others) else { return nil }
    return words.first { text.hasPrefix($0.prefix) }?.label ?? ending(splits)
  }

  /// The word for working together, where it is what is done.
  private func label(_ i: Int) -> String? {
    let text = scene.words[i].text
    guard let known = Self.label(text, scene.words[i].splits) else { return nil }
    switch known {
    case "공동 사업" where text.hasPrefix("공동"):
      let stop = ["공동주택", "공동대표", "공동체", "공동성명", "공동집행"]
      return text.begins(withAny: stop) || scene.starts(i + 1, with: ["1위", "선두", "대표"])
        ? nil : known
    case "합의":
      return i > 0 && scene.words[i - 1].text.hasSuffix("기로") || text.hasPrefix("합의서") ? known : nil
    case "협력" where text == "뜻을": return scene.starts(i + 1, with: ["모", "함께"]) ? known : nil
    case "공동 사업":
      let range = text.hasPrefix("함께") ? i + 1..<i + 9 : i..<i + 7
      let clause = scene.clause(i)
      guard
        range.clamped(to: clause.lowerBound..<clause.upperBound).contains(where: { k in
          Self.jointActs.contains { scene.words[k].text.contains($0) }
        })
      else { return nil }
      return known
    case "계약":
      return i > 0 && scene.words[i - 1].text.ends(withAny: Self.contracts)
        ? known : nil
    case "손잡다":
      guard text == "손을" else { return known }
      // 김 대표와 손을 맞잡았다: people shake hands.
      let with = scene.groups.last { $0.words.upperBound <= i && $0.isWith }
      guard with?.parties.contains(where: scene.isFirm) ?? true else { return nil }
      return scene.starts(i + 1, with: ["잡", "맞잡"]) ? known : nil
    case "협력" where text == "힘을": return scene.starts(i + 1, with: ["합", "모"]) ? known : nil
    case "협력" where text == "머리를": return scene.starts(i + 1, with: ["맞"]) ? known : nil
    case "파트너": return scene.starts(i, with: ["파트너십"]) ? known : nil
    default: return known
    }
  }

  /// 공동연구협약, 기술협력, 전략동맹: the word ends a longer one.
  private static func ending(_ splits: [Josa.Split]) -> String? {
    for split in splits {
      for word in ["협약", "협약서", "양해각서", "제휴", "협력", "동맹", "협정", "합의서", "협업"]
      where split.stem.hasSuffix(word) && split.stem.count > word.count {
        return word
      }
    }
    return nil
  }

  private func read(_ label: String, _ i: Int) -> [TieReading] {
    if i > 0 || i + 1 < scene.words.count {
      let shared = shares(i)
      if !shared.isEmpty { return tell(within: shared, label, i) }
    }
    let arguments = TieArguments(scene, word: i, verb: verb(of: i))
    let others = partners(arguments)
    // A와 B가 맺은 협약, A와 B가 의기투합했다: the subject is all of them.
    var doers = arguments.doers().filter { !others.contains($0) }
    // 6년간 이어진 B와의 후원 계약은 끝났다: of the firm spoken of.
    if doers.isEmpty, !others.isEmpty, arguments.group(.doer) == nil,
      scene.memory.subjectParagraph == scene.sentence.paragraph,
      let subject = scene.memory.subject, scene.isFirm(subject), !others.contains(subject)
    {
      doers = [subject]
    }
    // A의 신제품은 B와의 협업으로
    if doers.isEmpty, !others.isEmpty,
      let first = scene.groups.first, first.isOf, first.words.upperBound < i
    {
      doers = scene.acting(first.parties).filter { !others.contains($0) }
    }
    if !others.isEmpty { return tell(doers, others, label, i) }
    if label.hasPrefix("기술") { return tell(doers, arguments.firms(.goal), label, i) }
    let group = arguments.group(.doer) ?? owners(arguments)
    guard isAct(i) || group?.isOf == true else { return [] }
    var sides = scene.acting(group?.parties ?? [])
    if sides.isEmpty { sides = scene.backReference(in: scene.clause(i)) }
    return sides.count == 2 || sides.count > 2 && sides.count <= 5 && scene.memory.hub == nil
      ? tell(within: sides, label, i) : []
  }

  private func owners(_ arguments: TieArguments) -> PartyGroup? {
    guard let group = arguments.group(.owner), group.isOf, group.parties.count > 1 else {
      return nil
    }
    return group
  }

  /// Those with whom: `B와`, `B와의`.
  private func partners(_ arguments: TieArguments) -> [Party] {
    let with = arguments.firms(.partner)
    if !with.isEmpty { return with }
    let of = scene.groups.last {
      ["와의", "과의"].contains($0.josa) && $0.words.upperBound <= arguments.word
        && arguments.word - $0.words.upperBound <= 3
    }
    if let of { return scene.acting(of.parties) }
    // B 대표를 만나
    return scene.acting(
      scene.groups.last {
        $0.isObject && scene.starts($0.words.upperBound, with: ["만나", "만난"])
          && $0.words.upperBound <= arguments.word
      }?.parties ?? [])
  }

  /// Whether something is done with the noun: a verb behind it, or its own ending.
  private func isAct(_ i: Int) -> Bool {
    if Predicate.isVerbLike(scene.words[i].text) { return true }
    let clause = scene.clause(i)
    return scene.first(
      i + 1..<min(clause.upperBound, i + 6),
      startingWith: [
        "맺", "체결", "서명", "합의", "하", "해", "했", "구축", "강화", "확대", "추진", "나서", "나선", "나섰", "결성", "출범",
        "약속", "다짐", "이어", "개발",
        "연구", "잡", "맞", "합", "모", "선언", "교환", "착수", "꾸", "벌이",
      ]) != nil || scene.isHeadline
      || (i > 0
        && scene.first(max(0, i - 2)..<i, startingWith: ["맺은", "체결한", "추진한", "추진하는"]) != nil)
  }

  /// The verb that ends it: 협력을 확대하기로 한.
  private func verb(of i: Int) -> Int {
    if TieArguments.isModifier(scene, i) { return i }
    let clause = scene.clause(i)
    for k in i + 1..<max(i + 1, min(clause.upperBound, i + 5)) {
      if TieArguments.isModifier(scene, k) { return k }
      let ending = scene.words[k].text
      if !(ending.hasSuffix("을") || ending.hasSuffix("를") || ending.hasSuffix("로")
        || ending.hasSuffix("하고"))
      {
        break
      }
    }
    return i
  }

  /// `이번 협약으로 A는 설계를, B는 소재를 맡는다`, `협약식에는 A … 대표와 B … 대표가 참석했다`.
  private func shares(_ i: Int) -> [Party] {
    let text = scene.words[i].text
    let isThis = i > 0 && ["이번", "이"].contains(scene.words[i - 1].text)
    if isThis || i == 0, text.ends(withAny: ["으로", "로", "에 따라", "에"]) {
      let topics = scene.groups.filter { $0.isTopic && $0.words.lowerBound > i }
      let firms = scene.acting(topics.flatMap(\.parties))
      if topics.count >= 2, (2...4).contains(firms.count) { return firms }
    }
    guard
      text.ends(withAny: [
        "협약식에는", "협약식에", "체결식에는", "체결식에", "서명식에는", "서명식에", "계약식에는", "계약식에", "조인식에는", "조인식에",
      ])
    else {
      return []
    }
    let attending = scene.groups.filter {
      $0.words.lowerBound > i && ($0.isSubject || $0.josa.isEmpty)
    }
    let firms = scene.acting(attending.flatMap(\.parties))
    let isPrivate = firms.allSatisfy { party in
      party.firm.map { scene.roster.firms[$0].kind != .government } ?? false
    }
    return firms.count == 2 && isPrivate ? firms : []
  }

  private func tell(_ a: [Party], _ b: [Party], _ label: String, _ i: Int) -> [TieReading] {
    FramedTie(scene: scene, kind: .partnership, rule: "tie.cooperation").tell(
      a, b, label, at: i, 0.65)
  }

  private func tell(within list: [Party], _ label: String, _ i: Int) -> [TieReading] {
    FramedTie(scene: scene, kind: .partnership, rule: "tie.cooperation")
      .tell(within: list, label, at: i, 0.65)
  }
}
