import NewsModel

/// The firm of somebody whose title stands without one, told by what surrounds the name.
///
/// - `두레증권의 심사를 총괄하는 박솔 부사장`, `나래봇을 이끄는 김도윤 대표`: a clause that says what the
///   person runs
/// - `두레증권 심사본부의 박솔 상무`: the firm before the department
/// - `회사 쪽 박솔 전무`, `회사에서는 …`: the firm that the article is about
/// - `박솔 부사장은` where the story tells of one firm above all, and the paragraph of no other
///
/// For offices of firms alone: a minister or an analyst without a firm belongs to no topic.
struct ContextEmployer {
  let cast: Cast
  /// The firm that the article names far more often than others.
  private let main: Int?
  /// Whoever is told of with a firm somewhere else needs no guess.
  private let employed: WordSet

  init(cast: Cast) {
    self.cast = cast
    main = Self.main(of: cast)
    employed = WordSet(cast.findings.people.filter { $0.firm != nil }.map(\.name))
  }

  /// Titles of offices in firms.
  static let offices = [
    "회장", "사장", "대표", "대표이사", "전무", "상무", "이사", "CEO", "CFO", "CTO", "COO", "CIO", "CSO", "CMO",
    "CPO",
    "최고경영자", "책임자", "지사장", "단장", "감독", "코치", "주장", "창업자", "창업주", "법인장", "본부장", "부문장", "사업부장", "공장장",
    "총수",
  ]

  /// The firm, and how sure that is.
  func firm(of candidate: PersonCandidate) -> (firm: Int, confidence: Double)? {
    guard let title = candidate.titles.first, candidate.rule != "person.notice" else { return nil }
    let start = candidate.words.lowerBound
    guard title.ends(withAny: Self.offices) else {
      let isGuess = Self.isRank(title) && !employed.contains(candidate.name)
      return isGuess ? list(before: start, candidate).map { ($0, 0.65) } : nil
    }
    let words = cast.document.sentences[candidate.sentence].words
    if let firm = run(before: start, candidate.sentence) ?? department(before: start, candidate)
      ?? founded(candidate) ?? visited(before: start, candidate) ?? called(before: start, candidate)
      ?? entry(before: start, candidate)
    {
      return (firm, 0.75)
    }
    guard !employed.contains(candidate.name) else { return nil }
    if let firm = list(before: start, candidate) { return (firm, 0.65) }
    if isOwnSide(before: start, words), let main { return (main, 0.7) }
    return (topic(of: candidate) ?? subject(before: candidate) ?? host(of: candidate))
      .map { ($0, 0.6) }
  }

  // MARK: the firm that the sentence is about

  /// `두레증권은 보고서를 고쳐 냈는데, 박솔 대표는`.
  private func subject(before candidate: PersonCandidate) -> Int? {
    let mark = cast.marks[candidate.sentence].first {
      candidate.words.contains($0.words.lowerBound) && $0.party.person != nil
    }
    guard !candidate.isForeign, isFirstNamed(candidate),
      Josa.subjectsAlso.contains(mark?.josa ?? ""),
      !candidate.titles[0].ends(withAny: ["창업자", "창업주", "총수"])
    else { return nil }
    guard
      let told = ContextSubject(cast: cast)
        .firm(at: candidate.words.lowerBound, in: candidate.sentence),
      isEmployer(told.firm)
    else { return nil }
    // Where the story is about another firm, the sentence before is not enough.
    return told.isHere || main == nil || main == told.firm ? told.firm : nil
  }

  /// `두레증권은 가람전자와 협약을 맺었다. 협약식에는 박솔 단장과 김도윤 가람전자 대표가 참석했다`: the side of the sentence before
  /// that nobody else came from.
  private func host(of candidate: PersonCandidate) -> Int? {
    let words = cast.document.sentences[candidate.sentence].words
    guard !candidate.isForeign || isCoach(candidate), isFirstNamed(candidate),
      words.prefix(min(3, candidate.words.lowerBound)).contains(where: {
        $0.text.ends(withAny: ["식에는", "식엔", "행사에는", "회의에는", "간담회에는"], behindStem: true)
      }), let told = ContextSubject(cast: cast).firm(at: 0, in: candidate.sentence),
      isEmployer(told.firm), !isCoach(candidate) || mayBeClub(told.firm)
    else { return nil }
    let isThere = cast.marks[candidate.sentence].contains { $0.party.firm == told.firm }
    return isThere ? nil : told.firm
  }

  // MARK: what the person runs

  private static let running = [
    "이끄는", "이끌고", "이끌어", "이끌던", "운영하는", "운영해", "운영하던", "세운", "창업한", "설립한", "맡은", "맡고", "총괄하는",
    "총괄해",
    "담당하는", "책임지는", "지휘하는", "경영하는", "거느린",
  ]

  /// `나래봇을 이끄는`, `두레증권의 심사를 총괄하는` right before the name.
  private func run(before start: Int, _ sentence: Int) -> Int? {
    let words = cast.document.sentences[sentence].words
    var start = start
    // 나래봇을 세운 고 김도윤 창업주
    while start > 0, Lexicon.shared.statuses[words[start - 1].text] != nil { start -= 1 }
    let verb = start > 1 && words[start - 1].text == "있는" ? start - 2 : start - 1
    guard verb > 0, words[verb].text.begins(withAny: Self.running) else { return nil }
    for mark in cast.marks[sentence].reversed() {
      guard let firm = mark.party.firm, !mark.isGloss, mark.words.upperBound <= verb,
        verb - mark.words.upperBound <= 4
      else { continue }
      let isObject = ["을", "를"].contains(mark.josa) && verb - mark.words.upperBound <= 2
      let isOwner = mark.josa == "의" || mark.josa.isEmpty
      return isObject || isOwner ? firm : nil
    }
    // 이 회사를 함께 세운: the firm named last.
    let near = words[max(0, verb - 4)..<verb]
    guard near.contains(where: { $0.text.begins(withAny: ["회사를", "회사의", "기업을", "업체를"]) }) else {
      return nil
    }
    return lastFirm(before: max(0, verb - 4), sentence)
  }

  // MARK: the firm before the department

  /// What a firm is parted into.
  static let departments = ["본부", "부문", "사업부", "부서", "팀", "연구소", "법인", "공장", "지점", "센터", "지사"]

  /// `두레증권 심사본부의 박솔 상무`.
  private func department(before start: Int, _ candidate: PersonCandidate) -> Int? {
    let words = cast.document.sentences[candidate.sentence].words
    guard start >= 2, words[start].followsDirectly,
      let office = words[start - 1].splits.last(where: { $0.josa == "의" })?.stem,
      office.ends(withAny: Self.departments, behindStem: true)
    else { return nil }
    return cast.marks[candidate.sentence].last {
      $0.words.upperBound == start - 1 && $0.josa.isEmpty && !$0.isGloss
    }?.party.firm
  }

  // MARK: what is told of the firm itself

  /// `나래봇은 2019년 김도윤 대표와 박솔 최고기술책임자가 함께 세웠다`: the firm as the topic of who founded it.
  private func founded(_ candidate: PersonCandidate) -> Int? {
    let words = cast.document.sentences[candidate.sentence].words
    let verb = (candidate.words.upperBound..<max(candidate.words.upperBound, words.count)).first {
      words[$0].text.begins(withAny: ["세웠다", "세운", "차렸다", "차린", "창업했다", "창업한", "설립했다", "설립한"])
    }
    guard let verb, verb - candidate.words.upperBound <= 12 else { return nil }
    return cast.marks[candidate.sentence].first {
      ["은", "는"].contains($0.josa) && !$0.isGloss && $0.words.lowerBound <= 2
        && $0.words.upperBound <= candidate.words.lowerBound
    }?.party.firm
  }

  /// `나래봇을 찾아 김도윤 사장과 만났다`: whom one meets there is of the firm that is called on.
  private func visited(before start: Int, _ candidate: PersonCandidate) -> Int? {
    let words = cast.document.sentences[candidate.sentence].words
    let verb = (max(0, start - 3)..<start).last {
      words[$0].text.begins(withAny: ["찾아", "찾은", "방문해", "방문한", "들러"])
    }
    guard let verb else { return nil }
    return cast.marks[candidate.sentence].last {
      ["을", "를"].contains($0.josa) && !$0.isGloss && $0.words.upperBound == verb
    }?.party.firm
  }

  /// `두레증권 최고전략책임자인 박솔 전무`: the firm of the office before the name.
  private func called(before start: Int, _ candidate: PersonCandidate) -> Int? {
    let words = cast.document.sentences[candidate.sentence].words
    guard start >= 2, words[start].followsDirectly, let title = TitleWord(words[start - 1]),
      ["인", "이자", ""].contains(title.josa)
    else { return nil }
    return cast.firm(endingAt: start - 1, in: candidate.sentence)?.party.firm
  }

  /// `▲두레증권 = 14시 박솔 신임 지사장 취임식`: the firm that an entry of a diary is about.
  private func entry(before start: Int, _ candidate: PersonCandidate) -> Int? {
    let words = cast.document.sentences[candidate.sentence].words
    guard let sign = PersonnelNotice.entrySign(words), sign <= start else { return nil }
    return cast.marks[candidate.sentence].first {
      $0.words.lowerBound == 0 && $0.words.upperBound == sign
    }?.party.firm
  }

  private static let ranks = [
    "전무", "상무", "부사장", "이사", "감독", "코치", "국장", "실장", "팀장", "책임자", "CTO", "CFO", "COO",
  ]

  /// Whether a title is that of an office below the head's, and no longer one of a house of its own (국가안보실장).
  private static func isRank(_ title: String) -> Bool {
    title.count <= 4 && title.ends(withAny: ranks)
  }

  /// `김도윤 두레구단 단장, 박솔 감독이`, `김도윤 두레노조 위원장과 박솔 사무국장이`: the firm of who stands before in
  /// a list; behind 과 only for offices below the head's.
  private func list(before start: Int, _ candidate: PersonCandidate) -> Int? {
    let words = cast.document.sentences[candidate.sentence].words
    guard start > 0, let josa = TitleWord(words[start - 1])?.josa,
      words[start].before == ", " && josa.isEmpty
        || words[start].followsDirectly && ["과", "와"].contains(josa)
          && Self.isRank(candidate.titles[0])
    else { return nil }
    let former = cast.findings.people.first {
      $0.sentence == candidate.sentence && $0.words.upperBound == start && $0.firm != nil
    }
    let firm = former?.firm.flatMap { cast.roster.firmByForm[$0] }
    if let firm, isCoach(candidate), !mayBeClub(firm) { return nil }
    // 산업부 장관과 안보실장: those of the state sit in houses of their own.
    let isOfFirms = candidate.titles[0].ends(withAny: Self.offices) && josa.isEmpty
    return firm.flatMap { isOfFirms || cast.roster.firms[$0].kind != .government ? $0 : nil }
  }

  // MARK: the firm that the story is about

  /// `회사 쪽 박솔 전무`, `회사에서는 박솔 전무와`.
  private func isOwnSide(before start: Int, _ words: [Word]) -> Bool {
    words[max(0, start - 6)..<start].contains { word in
      ["사측", "사측은", "사측에서는", "회사에서는", "회사에선", "회사측", "회사는"].contains(word.text)
    }
      || start > 1 && words[start - 2].text == "회사"
        && words[start - 1].text.begins(withAny: ["쪽", "측"])
  }

  /// The main firm, unless the paragraph speaks of another one before it comes to the name.
  private func topic(of candidate: PersonCandidate) -> Int? {
    guard let main, !candidate.isForeign || isFounder(candidate), isFirstNamed(candidate),
      !candidate.titles[0].ends(withAny: Self.chairs)
    else { return nil }
    let document = cast.document
    let paragraph = document.sentences[candidate.sentence].paragraph
    var sentence = candidate.sentence
    while sentence >= 0, document.sentences[sentence].paragraph == paragraph {
      let isOther = cast.marks[sentence].contains { mark in
        guard let firm = mark.party.firm, firm != main, isEmployer(firm) else { return false }
        return sentence < candidate.sentence || mark.words.upperBound <= candidate.words.lowerBound
      }
      if isOther { return nil }
      sentence -= 1
    }
    return main
  }

  /// `창업자 에디 박 최고경영자`.
  private func isFounder(_ candidate: PersonCandidate) -> Bool {
    let words = cast.document.sentences[candidate.sentence].words
    let start = candidate.words.lowerBound
    return start > 0 && ["창업자", "공동창업자", "설립자"].contains(words[start - 1].text)
  }

  /// Chairs are those of a group as often as of the firm told of.
  private static let chairs = ["회장", "총수", "창업주"]

  /// Whether the article names the person here first: later on a title needs no firm.
  private func isFirstNamed(_ candidate: PersonCandidate) -> Bool {
    cast.findings.people.allSatisfy { other in
      other.name != candidate.name || other.sentence >= candidate.sentence
    }
  }

  private func lastFirm(before word: Int, _ sentence: Int) -> Int? {
    for index in (max(0, sentence - 2)...sentence).reversed() {
      let firms = cast.marks[index].filter {
        $0.party.firm != nil && !$0.isGloss && (index < sentence || $0.words.upperBound <= word)
      }
      if let firm = firms.last?.party.firm { return firm }
    }
    return nil
  }

  private func isCoach(_ candidate: PersonCandidate) -> Bool {
    candidate.titles[0].ends(withAny: ["감독", "코치"])
  }

  /// Whether a firm is a club by its name, or no other firm of the article is.
  private func mayBeClub(_ firm: Int) -> Bool {
    let clubs = SortNoun.bearers(of: "구단", among: cast.roster.firms)
    return clubs.isEmpty || clubs.contains(firm)
  }

  private func isEmployer(_ firm: Int) -> Bool { Self.isEmployer(cast.roster.firms[firm]) }

  private static func isEmployer(_ firm: Roster.Firm) -> Bool {
    switch firm.kind {
    case .company, .group, .fund, .venture, nil:
      !firm.name.ends(withAny: ["노조", "노동조합", "지회", "지부"])
    default: false
    }
  }

  /// The firm named at least twice as often as any other.
  private static func main(of cast: Cast) -> Int? {
    var counts = [Int](repeating: 0, count: cast.roster.firms.count)
    for mark in cast.marks.joined() {
      if let firm = mark.party.firm { counts[firm] += 1 }
    }
    let ranked = counts.indices.filter { isEmployer(cast.roster.firms[$0]) }
      .sorted { (counts[$0], $1) > (counts[$1], $0) }
    guard let first = ranked.first, counts[first] >= 3 else { return nil }
    let second = ranked.dropFirst().first.map { counts[$0] } ?? 0
    return counts[first] >= 2 * second ? first : nil
  }
}
