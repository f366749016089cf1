import NewsModel

/// Offices that a verb gives somebody, beside those that stand behind a name.
///
/// - given: `두레는 김도윤 전무를 대표이사로 선임했다`
/// - taken: `김도윤 전무가 두레증권 대표로 내정됐다`, `박 사장은 지난해 두레증권 대표에 올랐다`
/// - held: `박 사장은 두레증권 대표를 겸한다`, `두레증권 회장을 지낸 김도윤 이사장`
///
/// Reads the title before the verb, the firm before the title (for what is given also the one that
/// gives it), and the person from the same clause. Rejects speech, and what nobody is named for.
struct CareerRole {
  let cast: Cast
  let sentence: Int

  /// A role as the sentence tells it.
  struct Found {
    let person: Int
    let title: String
    let firm: Int
    let status: RoleStatus
    /// From the first to the last word that says it.
    let words: Range<Int>
  }

  private enum Manner { case given, taken, held }

  private static let taking =
    SeatVerb.taking + ["옮겼", "옮긴", "옮겨", "머물", "근무", "재직", "활동", "일하", "일한", "일했", "몸담"]

  func find() -> [Found] {
    words.indices.compactMap { i in
      guard !words[i].isQuoted, i > 0 else { return nil }
      if let origin = origin(at: i) { return origin }
      guard let (title, josa) = office(i) else { return nil }
      if let status = Self.copulas[josa] { return said(title, at: i, status) }
      if Self.seats.contains(josa) || josa == "에" && verb(after: i, josa) == nil {
        return filled(title, at: i)
      }
      guard let (verb, manner, status) = verb(after: i, josa) else { return nil }
      return role(title, at: i, verb, manner, status)
    }
  }

  private static let seats: WordSet = ["에는", "엔", "로는", "으로는"]
  private static let copulas: [String: RoleStatus] = [
    "다": .current, "이다": .current, "이자": .current, "였다": .former, "이었다": .former,
    "이던": .former, "였던": .former, "이었던": .former, "던": .former,
  ]

  /// `박솔 전무는 나래은행 사외이사다`, `두레증권 팀장이던 그는`: the office said of the subject.
  private func said(_ title: String, at i: Int, _ status: RoleStatus) -> Found? {
    guard let beside = cast.firm(endingAt: i, in: sentence), let firm = beside.party.firm else {
      return nil
    }
    let isPronoun =
      words.indices.contains(i + 1) && ["그는", "그가", "그도"].contains(words[i + 1].text)
    let subject = marks.last {
      $0.party.person != nil && !$0.isGloss && Josa.subjectsAlso.contains($0.josa)
        && $0.phrase.upperBound <= beside.words.lowerBound
    }
    let person =
      isPronoun
      ? ContextSubject(cast: cast).person(at: i + 2, in: sentence) : subject?.party.person
    guard let person, isPronoun || status != .former || words[i].text.hasSuffix("다") else {
      return nil
    }
    return Found(
      person: person, title: title, firm: firm, status: status,
      words: beside.words.lowerBound..<i + 1)
  }

  /// `두레증권 부사장 출신인 김도윤`, `김 대표는 두레증권 팀장 출신이고`: an office of former days.
  private func origin(at i: Int) -> Found? {
    guard words.indices.contains(i + 1), words[i + 1].followsDirectly,
      words[i + 1].text.begins(withAny: ["출신", "시절", "재직"]), let title = words[i].form.title,
      title.josa.isEmpty,
      let firm = cast.firm(endingAt: i, in: sentence), let employer = firm.party.firm
    else { return nil }
    let people = marks.filter { $0.party.person != nil && !$0.isGloss }
    let isModifier = ["출신", "출신인", "출신의"].contains(words[i + 1].text)
    let person =
      isModifier
      ? people.first { $0.phrase.lowerBound == i + 2 || $0.words.lowerBound == i + 2 }
      : people.last { Josa.subjectsAlso.contains($0.josa) && $0.phrase.upperBound <= i }
    let subject = isModifier ? nil : ContextSubject(cast: cast).person(at: i, in: sentence)
    guard let who = person?.party.person ?? subject else { return nil }
    return Found(
      person: who, title: title.title, firm: employer, status: .former,
      words: firm.words.lowerBound..<i + 2)
  }

  /// `두레증권 새 대표에는 김도윤 전무가 내정됐다`: the seat first, then who takes it.
  private func filled(_ title: String, at i: Int) -> Found? {
    let verb = (i + 1..<words.count).first { v in
      words[v].text.begins(withAny: Self.taking)
    }
    guard let verb, verb - i <= 14 else { return nil }
    let person = marks.first {
      $0.party.person != nil && !$0.isGloss && $0.words.lowerBound > i
        && $0.phrase.upperBound <= verb
        && (["이", "가", "을", "를"].contains($0.josa) || words[$0.words.lowerBound].gloss != nil)
    }
    let firm = marks.last {
      $0.party.firm != nil && !$0.isGloss && $0.words.upperBound <= i
        && i - $0.words.upperBound <= 2
    }
    guard let person, let who = person.party.person, let firm, let employer = firm.party.firm else {
      return nil
    }
    guard let status = settled(verb, .current) else { return nil }
    return Found(
      person: who, title: title, firm: employer, status: status,
      words: firm.words.lowerBound..<verb + 1)
  }

  private static let doubted = ["않", "못", "거론", "유력", "가능성", "물망", "하마평", "거절", "고사", "반대"]
  private static let planned = ["예정", "계획", "방침", "전망", "기로", "추진"]

  /// What a verb leaves of a status: nothing where it is denied or merely talked of, an office to
  /// come where it is planned (선임할 예정이다, 내정됐다).
  private func settled(_ verb: Int, _ status: RoleStatus) -> RoleStatus? {
    let told = words[verb..<min(words.count, verb + 3)].map(\.text)
    func tells(_ list: [String]) -> Bool {
      told.contains { text in list.contains { text.contains($0) } }
    }
    if tells(Self.doubted) { return nil }
    let text = words[verb].text
    let isMeant = text.begins(withAny: ["내정", "지명", "낙점"])
    let isToCome = text.ends(withAny: ["할", "될", "한다", "된다", "오를"])
    return status == .current && (isMeant || isToCome || tells(Self.planned)) ? .designate : status
  }

  private var words: [Word] { cast.document.sentences[sentence].words }
  private var marks: [Mark] { cast.marks[sentence] }

  /// A title with the particle behind it: 대표이사로, 회장을, 사장직에.
  private func office(_ i: Int) -> (String, String)? {
    if let title = TitleWord(words[i]), !title.josa.isEmpty, title.firm == nil {
      return (title.title, title.josa)
    }
    for split in words[i].splits where split.stem.hasSuffix("직") && !split.josa.isEmpty {
      if let title = TitleWord.read(String(split.stem.dropLast()))?.title {
        return (title, split.josa)
      }
    }
    return nil
  }

  private func verb(after i: Int, _ josa: String) -> (Int, Manner, RoleStatus)? {
    for v in i + 1..<max(i + 1, min(words.count, i + 4)) {
      let isShared = v == i + 1 && words[v].before.hasPrefix(",") && ["을", "를"].contains(josa)
      if isShared { return shared(after: i) }
      guard words[v].followsDirectly else { return nil }
      let text = words[v].text
      func begins(_ list: [String]) -> Bool { text.begins(withAny: list) }
      switch josa {
      case "로", "으로", "에":
        let isPassive = String(text.dropFirst(2)).begins(withAny: ["됐", "된", "되", "돼"])
        let status = settled(v, .current)
        if josa != "에", begins(SeatVerb.giving), !isPassive {
          return status.map { (v, .given, $0) }
        }
        if begins(Self.taking) { return status.map { (v, .taken, $0) } }
      case "까지":
        if begins(["올랐", "오른", "지냈", "지낸"]) { return (v, .held, .former) }
      case "을", "를", "도":
        if begins(SeatVerb.past) { return (v, .held, .former) }
        if begins(SeatVerb.holding) { return (v, .held, .current) }
      default: return nil
      }
    }
    return nil
  }

  /// `박솔 부사장이 운영책임자를, 김도윤 전무는 전략실장을 맡는다`: the verb behind the next office.
  private func shared(after i: Int) -> (Int, Manner, RoleStatus)? {
    for k in i + 1..<max(i + 1, min(words.count, i + 10)) {
      guard let (_, josa) = office(k), ["을", "를"].contains(josa) else { continue }
      return verb(after: k, josa)
    }
    return nil
  }

  private func role(
    _ title: String, at i: Int, _ verb: Int, _ manner: Manner, _ status: RoleStatus
  ) -> Found? {
    let clause = clauseStart(before: i)..<i
    let people = marks.filter { $0.party.person != nil && !$0.isGloss }
    let inside = people.filter {
      clause.contains($0.words.lowerBound) && $0.phrase.upperBound <= i
        && !words[$0.words.lowerBound].isQuoted
    }
    let person: Mark?
    switch manner {
    case .given: person = inside.last { ["을", "를"].contains($0.josa) }
    case .taken:
      person =
        modified(by: verb, people) ?? inside.last { Josa.subjectsAlso.contains($0.josa) }
    case .held:
      person =
        modified(by: verb, people) ?? inside.last { Josa.subjectsAlso.contains($0.josa) }
        ?? modified(behind: verb, people)
    }
    guard let person, let who = person.party.person else {
      return manner == .given ? nil : ofSubject(title, at: i, verb, status)
    }
    guard let (firm, start) = firm(before: i, manner, clause, behind: person) else { return nil }
    return Found(
      person: who, title: title, firm: firm, status: status,
      words: min(start, person.words.lowerBound)..<max(verb + 1, person.words.upperBound))
  }

  /// `그는 두레증권 대표를 지냈다`, `두레증권 대표를 지냈다`: of whom the sentence before tells.
  private func ofSubject(_ title: String, at i: Int, _ verb: Int, _ status: RoleStatus) -> Found? {
    guard !Self.isModifier(words[verb].text),
      let person = ContextSubject(cast: cast).person(at: i, in: sentence),
      let beside = cast.firm(endingAt: i, in: sentence), let firm = beside.party.firm
    else { return nil }
    return Found(
      person: person, title: title, firm: firm, status: status,
      words: beside.words.lowerBound..<verb + 1)
  }

  /// `박 대표는 두레증권 회장을 지낸 고(故) 김도윤 이사장과`: of whom the verb stands right before.
  private func modified(by verb: Int, _ people: [Mark]) -> Mark? {
    guard Self.isModifier(words[verb].text) else { return nil }
    var next = verb + 1
    while words.indices.contains(next), Lexicon.shared.statuses[words[next].text] != nil {
      next += 1
    }
    return people.first { $0.phrase.lowerBound == next }
  }

  /// `두레증권 지점장을 지내며 투자를 이끌었던 김도윤 이사장과`: of whom a later verb stands right before, where no
  /// subject stands between.
  private func modified(behind verb: Int, _ people: [Mark]) -> Mark? {
    guard words[verb].text.ends(withAny: ["며", "면서", "고", "거쳐"]) else { return nil }
    for k in verb + 1..<max(verb + 1, min(words.count - 1, verb + 7)) {
      let isSubject = marks.contains {
        $0.phrase.upperBound == k + 1 && Josa.subjectsAlso.contains($0.josa)
      }
      guard words[k].followsDirectly, !isSubject else { return nil }
      if let person = modified(by: k, people) { return person }
    }
    return nil
  }

  /// 지낸, 맡은, 겸하는: what modifies the noun behind it.
  private static func isModifier(_ text: String) -> Bool {
    text.hasSuffix("낸") || text.hasSuffix("은") || text.hasSuffix("는") || text.hasSuffix("한")
      || text.hasSuffix("던") || text.hasSuffix("친") || text.hasSuffix("된")
  }

  /// The firm right before the title, else the one that gives it or that the clause is about.
  private func firm(
    before i: Int, _ manner: Manner, _ clause: Range<Int>, behind person: Mark
  ) -> (Int, Int)? {
    let firms = marks.filter {
      $0.party.firm != nil && !$0.isGloss && clause.contains($0.words.lowerBound)
        && $0.words.upperBound <= i
    }
    if let beside = firms.last, isBeside(beside, i) {
      return beside.party.firm.map { ($0, beside.words.lowerBound) }
    }
    let teller = firms.first {
      $0.words.upperBound <= person.phrase.lowerBound
        && (manner == .given && Josa.subjectsAlso.contains($0.josa)
          || ["에는", "에서는", "에", "에서"].contains($0.josa))
    }
    if let teller { return teller.party.firm.map { ($0, teller.words.lowerBound) } }
    // 두레증권은 조직을 새로 짰다. 박솔 부사장이 최고운영책임자를 맡는다.
    let isPlain =
      i == person.phrase.upperBound || Lexicon.shared.statuses[words[i - 1].text] != nil
      || ["초대", "첫", "새"].contains(words[i - 1].text)
    guard isPlain, let title = TitleWord(words[i])?.title,
      title.ends(withAny: ContextEmployer.offices)
    else { return nil }
    return ContextSubject(cast: cast).firm(at: person.phrase.lowerBound, in: sentence)
      .map { ($0.firm, person.phrase.lowerBound) }
  }

  /// `두레증권 대표`, `두레증권의 초대 대표`, `두레증권을 세워 대표`: whether a firm is that of the office behind it.
  private func isBeside(_ firm: Mark, _ i: Int) -> Bool {
    let between = firm.words.upperBound..<i
    if ["을", "를"].contains(firm.josa) {
      return between.count == 1
        && words[between.lowerBound].text.begins(withAny: ["세워", "설립해", "창업해", "차려", "인수해"])
    }
    return (firm.josa.isEmpty || firm.josa == "의")
      && between.allSatisfy { ["초대", "첫", "새", "차기", "신임"].contains(words[$0].text) }
  }

  private func clauseStart(before i: Int) -> Int {
    (0..<i).last { Clause.ends(words, $0) }.map { $0 + 1 } ?? 0
  }
}
