import NewsModel

/// Reads ties that a noun for one of the ends tells: 자회사, 최대주주, 고객사, 경쟁사, 파트너.
///
/// `A의 자회사인 B`, `B는 A의 자회사다`, `A의 최대주주는 B다`, `A가 최대주주인 B`, `A는 자회사 B를 통해`,
/// `A는 B, C를 계열사로 두고`, `라이벌인 A와 B`, `A와 맞수인 B`, `경쟁사인 B는` of whom the article is about. Yields the tie of the noun's kind. Rejects nouns that stand
/// for nobody named.
struct RelationNounTie {
  let scene: TieScene

  /// What a noun says of its owner X and of the one Y whom it calls so.
  struct Relation {
    let kind: TieKind
    /// Whether the tie goes out from X.
    let isOutward: Bool
  }

  /// Where a noun stands and how it ends.
  private struct Place {
    let word: Int
    let label: String
    let josa: String
    let relation: Relation
  }

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ splits: [Josa.Split]) -> Bool {
    splits.contains { ["주주", "주인", "상대"].contains($0.stem) || noun(ending: $0.stem) != nil }
  }

  func read() -> [TieReading] {
    var out: [TieReading] = []
    for i in scene.cues(.relation) {
      guard let place = place(i) else { continue }
      out += read(place)
    }
    return out
  }

  // MARK: the noun

  private func place(_ i: Int) -> Place? {
    let word = scene.words[i]
    // A의 2대 주주(12.4%)이기도 하다: the share alone may stand in brackets.
    guard word.gloss.map({ Money.share($0.text) != nil }) ?? true else { return nil }
    let splits = word.gloss == nil ? word.splits : [Josa.Split(stem: word.text, josa: word.tail)]
    for split in splits {
      guard let (label, relation) = relation(split.stem, at: i) else { continue }
      return Place(word: i, label: label, josa: split.josa, relation: relation)
    }
    return nil
  }

  private func relation(_ stem: String, at i: Int) -> (String, Relation)? {
    if stem == "주주", i > 0, ["최대", "2대", "3대", "1대", "주요", "단일"].contains(scene.words[i - 1].text) {
      return ("주주", Relation(kind: .ownership, isOutward: false))
    }
    if stem == "주인", i > 0, scene.words[i - 1].text == "새" {
      return ("주인", Relation(kind: .ownership, isOutward: false))
    }
    if stem == "상대", i > 0, scene.words[i - 1].text == "경쟁" {
      return ("경쟁", Relation(kind: .rivalry, isOutward: true))
    }
    return Self.noun(ending: stem)
  }

  private static func noun(ending stem: String) -> (String, Relation)? {
    if let relation = relations[stem] { return (stem, relation) }
    for length in [5, 4, 3] where stem.count > length {
      let ending = String(stem.suffix(length))
      if let relation = relations[ending] { return (ending, relation) }
    }
    return nil
  }

  private static let relations: WordMap<Relation> = {
    var out: WordMap<Relation> = [:]
    func add(_ kind: TieKind, _ isOutward: Bool, _ nouns: [String]) {
      for noun in nouns { out[noun] = Relation(kind: kind, isOutward: isOutward) }
    }
    add(
      .ownership, true,
      [
        "자회사", "손자회사", "완전자회사", "계열사", "관계사", "종속회사", "한국법인", "현지법인", "한국지사", "특수목적법인", "투자회사",
        "산하", "계열",
      ])
    add(
      .ownership, false,
      ["모회사", "모기업", "지주회사", "지주사", "최대주주", "대주주", "주요주주", "2대주주", "소유주", "우선협상대상자"])
    add(.supply, true, ["고객사", "고객", "납품처", "발주처", "발주사", "수요처"])
    add(
      .supply, false,
      ["공급사", "공급업체", "납품업체", "협력사", "협력업체", "부품사", "하청업체", "벤더", "시공사", "하도급업체", "납품사", "위탁생산업체"])
    add(.partnership, true, ["파트너", "파트너사", "제휴사", "협력기관"])
    add(.investment, false, ["투자자", "투자사", "출자자"])
    add(.investment, true, ["투자처"])
    add(.rivalry, true, ["경쟁사", "경쟁자", "경쟁업체", "라이벌", "맞수", "적수", "숙적", "대항마"])
    return out
  }()

  // MARK: its two ends

  private func read(_ place: Place) -> [TieReading] {
    let arguments = TieArguments(scene, word: place.word)
    let owner = arguments.group(.owner)
    switch place.josa {
    case "", "인", "이자", "였던", "이었던", "이던":
      return modifying(place, arguments, owner)
    case "이", "가":
      if scene.starts(place.word + 1, with: ["된", "됐", "되", "돼"]) {
        let head = TieArguments(scene, word: place.word, verb: place.word + 1).head
        if let head, let owner { return tell(owner.parties, head.parties, place) }
        return predicate(place, arguments, owner)
      }
      return named(place, owner)
    case "은", "는":
      return named(place, owner)
    case "로", "으로", "로서", "으로서", "로는", "으로는":
      if owner == nil, let rivals = counted(place) { return rivals }
      let held = made(place, arguments, owner)
      return held.isEmpty ? predicate(place, arguments, owner ?? sold(place)) : held
    default:
      return place.josa.hasSuffix("다") || Self.copulas.contains(place.josa)
        ? predicate(place, arguments, owner) : []
    }
  }

  private static let copulas: WordSet = [
    "이며", "며", "이고", "고", "인데", "이지만", "지만", "였고", "이었고", "였으며", "라며", "이라며", "라고", "이라고", "라는",
    "이라는", "이기도",
  ]

  /// `A의 자회사인 B`, `A는 자회사 B를`, `A가 최대주주인 B`, `라이벌인 A와 B`.
  private func modifying(
    _ place: Place, _ arguments: TieArguments, _ owner: PartyGroup?
  ) -> [TieReading] {
    let next = next(place.word)
    if let owner, let next { return tell(owner.parties, next.parties, place) }
    // A와 맞수인 B: the two are read as a list with the noun inside.
    if place.josa == "인", [.rivalry, .partnership].contains(place.relation.kind), place.word > 0,
      scene.words[place.word - 1].text.ends(withAny: ["와", "과"], behindStem: true),
      let both = scene.groups.first(where: { $0.words.contains(place.word) }),
      let last = both.parties.last
    {
      return tell(Array(both.parties.dropLast()), [last], place)
    }
    let isInverse =
      place.josa == "인" && !(place.relation.kind == .ownership && place.relation.isOutward)
    if isInverse, owner == nil, let subject = arguments.group(.doer), !subject.isTopic,
      place.word - subject.words.upperBound <= 1
    {
      if let next { return tell(next.parties, subject.parties, place) }
      if let topic = scene.groups.last(where: {
        $0.isTopic && $0.words.upperBound <= subject.words.lowerBound
      }) {
        return tell(topic.parties, subject.parties, place)
      }
    }
    guard let next else {
      let isOne =
        place.josa == "이자" || place.word + 1 == scene.words.count
        || scene.starts(place.word + 1, with: ["가운데", "중"])
      return isOne ? predicate(place, arguments, owner) : []
    }
    if place.relation.kind == .rivalry, next.parties.count == 2 {
      // 경쟁사인 A와 B: both are those of a third.
      let told = others(arguments)
      if place.label.hasPrefix("경쟁"), !told.isEmpty, !told.contains(where: next.parties.contains) {
        return tell(told, next.parties, place)
      }
      return tell([next.parties[0]], [next.parties[1]], place)
    }
    if next.isSubject || next.josa.isEmpty || next.isOf {
      // 경쟁사 A가 …하자 B도: the other one of the sentence.
      if place.relation.kind == .rivalry {
        let others = scene.groups.filter { $0.isSubject && $0.words != next.words }
        if others.count == 1 { return tell(others[0].parties, next.parties, place) }
      }
      if next.isSubject, arguments.group(.doer) != nil { return [] }
    }
    if place.relation.kind == .investment, next.isSubject {
      let raiser = scene.memory.raiser ?? scene.possessor
      return tell(raiser.map { [$0] } ?? [], next.parties, place)
    }
    return tell(others(arguments), next.parties, place)
  }

  /// Whose the noun is where no owner stands beside it: the subject's, else his who is spoken of.
  private func others(_ arguments: TieArguments) -> [Party] {
    let told = arguments.toldParties(isHead: false)
    return told.isEmpty ? scene.possessor.map { [$0] } ?? [] : told
  }

  /// The group right behind the noun, a word for its trade or land between.
  private func next(_ i: Int) -> PartyGroup? {
    guard let next = scene.groups.first(where: { $0.words.lowerBound > i }),
      next.words.lowerBound - i <= 3
    else { return nil }
    let isPlain = (i + 1..<next.words.lowerBound).allSatisfy { k in
      scene.words[k].followsDirectly && !Predicate.isVerbLike(scene.words[k].text)
        && scene.words[k].splits.allSatisfy {
          $0.josa.isEmpty || $0.josa == "의" || $0.stem.count == 1
        }
    }
    return isPlain && !scene.words[next.words.lowerBound].before.contains(",") ? next : nil
  }

  /// `경쟁사로는 B와 C가 꼽힌다`: those of the one spoken of.
  private func counted(_ place: Place) -> [TieReading]? {
    let rivals = scene.groups.first {
      $0.words.lowerBound > place.word && ["이", "가"].contains($0.josa)
    }
    guard place.relation.kind == .rivalry, let rivals, let firm = scene.possessor,
      scene.first(place.word + 1..<scene.words.count, startingWith: ["꼽", "거론"]) != nil
    else { return nil }
    return tell([firm], rivals.parties.filter { $0 != firm }, place)
  }

  /// `A의 최대주주는 지분 30%를 가진 B다`.
  private func named(_ place: Place, _ owner: PartyGroup?) -> [TieReading] {
    let clause = scene.clause(place.word)
    let called = scene.groups.first {
      $0.words.lowerBound > place.word && clause.contains($0.words.lowerBound)
        && ($0.josa.hasSuffix("다") || Self.copulas.contains($0.josa)
          || ["로", "으로"].contains($0.josa))
    }
    let owners = owner?.parties ?? scene.possessor.map { [$0] } ?? []
    guard let called else { return [] }
    return tell(owners, called.parties, place)
  }

  /// `B는 A의 자회사다`, `B가 A의 2대 주주로 올라섰다`.
  private func predicate(
    _ place: Place, _ arguments: TieArguments, _ owner: PartyGroup?
  ) -> [TieReading] {
    let subjects = scene.groups.filter {
      $0.isSubject && $0.words.upperBound <= place.word && $0.words != owner?.words
    }
    guard let owner else {
      // A와 B는 라이벌이다.
      if [.rivalry, .partnership].contains(place.relation.kind), let last = subjects.last,
        last.parties.count == 2
      {
        return tell([last.parties[0]], [last.parties[1]], place)
      }
      // B는 A가 세운 자회사다.
      if place.relation.kind == .ownership, place.relation.isOutward {
        guard subjects.count == 2, subjects[0].isTopic, !subjects[1].isTopic else { return [] }
        return tell(subjects[1].parties, subjects[0].parties, place)
      }
      return place.relation.kind == .investment ? [] : unowned(place, subjects)
    }
    let subject = subjects.last(where: \.isTopic) ?? subjects.last
    let called =
      subject?.parties ?? (subjects.isEmpty ? scene.memory.subject.map { [$0] } ?? [] : [])
    return tell(owner.parties, called, place)
  }

  /// `B는 A가 만드는 밸브를 사 가는 최대 고객이다`, `B는 가장 성가신 경쟁자가 됐다`: of the one other firm named, else
  /// of the one who is spoken of.
  private func unowned(_ place: Place, _ subjects: [PartyGroup]) -> [TieReading] {
    guard let subject = subjects.last(where: \.isTopic) ?? subjects.last,
      subject.parties.count == 1
    else { return [] }
    let between = scene.acting(
      scene.groups.filter {
        $0.words.lowerBound >= subject.words.upperBound && $0.words.upperBound <= place.word
      }.flatMap(\.parties)
    ).filter { !subject.parties.contains($0) }
    guard between.count <= 1 else { return [] }
    return tell(
      between.isEmpty ? scene.possessor.map { [$0] } ?? [] : between, subject.parties, place)
  }

  /// `B 매각 본입찰에서 A가 새 주인으로 뽑혔다`: what is sold.
  private func sold(_ place: Place) -> PartyGroup? {
    guard ["주인", "우선협상대상자"].contains(place.label) else { return nil }
    return scene.groups.first {
      $0.words.upperBound < place.word && ($0.josa.isEmpty || $0.isOf)
        && scene.starts($0.words.upperBound, with: ["매각", "인수", "인수전"])
    }
  }

  /// `A는 B, C 등을 계열사로 두고`, `B를 파트너로 낙점했다`.
  private func made(
    _ place: Place, _ arguments: TieArguments, _ owner: PartyGroup?
  ) -> [TieReading] {
    let verb = scene.first(
      place.word + 1..<place.word + 3,
      startingWith: [
        "두", "둔", "둘", "편입", "거느리", "거느린", "확보", "선정", "낙점", "택했", "택한", "선택", "삼", "맞이", "맞아",
        "맞은", "끌어들", "영입",
        "지목", "꼽", "만들", "흡수", "품", "골랐", "고른", "점찍",
      ])
    guard let verb else { return [] }
    let clause = scene.clause(place.word)
    let objects = scene.groups.filter {
      clause.contains($0.words.lowerBound)
        && ($0.words.upperBound <= place.word && ($0.isObject || $0.josa == "을")
          || $0.isObject && $0.words.lowerBound > place.word && $0.words.lowerBound <= verb)
    }
    if let object = objects.last {
      return tell(arguments.doingParties(isHead: true), object.parties, place)
    }
    // 파트너로 B를 낙점했다.
    if let behind = scene.groups.first(where: {
      $0.isObject && $0.words.lowerBound > place.word && $0.words.lowerBound - place.word <= 2
    }) {
      return tell(arguments.doingParties(isHead: true), behind.parties, place)
    }
    return []
  }

  private func tell(_ owners: [Party], _ called: [Party], _ place: Place) -> [TieReading] {
    let relation = place.relation
    // 초계함 4척을 짓는 우선협상대상자: of an order, and no firm is for sale.
    let isSale = scene.words.contains { $0.text.begins(withAny: ["인수", "매각", "지분", "경영권", "본입찰"]) }
    if place.label == "우선협상대상자", !isSale { return [] }
    let isOwner = relation.kind == .ownership && !relation.isOutward
    let xs = scene.acting(owners)
    let ys = isOwner ? called : scene.acting(called)
    let pairs = TieScene.pairs(xs.filter(scene.isFirm), isOwner ? ys : ys.filter(scene.isFirm))
    let frame = FramedTie(scene: scene, kind: relation.kind, rule: "tie.relation")
    let status: TieStatus? = place.label == "우선협상대상자" ? .planned : nil
    return pairs.map { x, y in
      relation.isOutward
        ? frame.reading(x, y, place.label, place.word, 0.75, status, true)
        : frame.reading(y, x, place.label, place.word, 0.75, status, true)
    }
  }
}
