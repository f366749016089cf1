import NewsModel

/// Reads the ties of an article, sentence by sentence: every construction is tried on each, and
/// what one sentence leaves open is kept for the next.
struct TieReader {
  let cast: Cast
  /// The firm that a person acts for, by his roles.
  private let firms: [Int: Int]
  private var dates: DateResolver
  private var memory = TieMemory()
  private var references: AmbiguousReference
  private var found: [FoundTie] = []
  private var subjectSentence = 0
  private var family: (parent: Party?, children: [FamilyTie.Child], paragraph: Int) = (nil, [], 0)
  private var sentenceDates: [Int: [DateResolver.Resolved]] = [:]

  init(cast: Cast, roles: [RoleReader.Found]) {
    self.cast = cast
    firms = Self.firms(roles)
    references = AmbiguousReference(roster: cast.roster)
    dates = DateResolver(published: cast.document.article.published)
    memory.focus = ArticleFocus(cast: cast, firms: firms)
  }

  /// All ties, in order.
  mutating func read() -> [FoundTie] {
    for index in cast.document.sentences.indices { read(index) }
    closeFamily()
    return found.filter { !isCoveredPartnership($0) }
  }

  /// Words of cooperation about a pair that the article tells as owner, member or supplier.
  private func isCoveredPartnership(_ tie: FoundTie) -> Bool {
    guard tie.kind == .partnership else { return false }
    let isWeak = tie.rule == "tie.cooperation"
    return found.contains { other in
      (isWeak && [.ownership, .venture, .supply].contains(other.kind)
        || [.venture, .supply].contains(other.kind) && other.evidence == tie.evidence)
        && ![.possible, .denied].contains(other.certainty)
        && Set([other.from, other.to]) == Set([tie.from, tie.to])
    }
  }

  /// A person acts for the first firm where he is said to hold office now.
  private static func firms(_ roles: [RoleReader.Found]) -> [Int: Int] {
    var out: [Int: Int] = [:]
    for role in roles where [.current, .acting].contains(role.status) {
      if let firm = role.firm, out[role.person] == nil { out[role.person] = firm }
    }
    return out
  }

  private mutating func read(_ index: Int) {
    let sentence = cast.document.sentences[index]
    if index - subjectSentence > 2 { memory.subject = nil }
    sentenceDates[index] = dates.resolve(sentence.words)
    let marks = references.resolve(cast.marks[index], sentence.words)
    let scene = TieScene(
      index: index, sentence: sentence, roster: cast.roster, groups: groups(sentence, marks),
      people: (marks + deceased(sentence.words)).filter {
        $0.party.person != nil && !$0.isGloss && !sentence.words[$0.words.lowerBound].isQuoted
      }.sorted { $0.words.lowerBound < $1.words.lowerBound },
      glosses: marks.filter { $0.party.person != nil && $0.isGloss },
      firms: firms, memory: memory)
    let readings = Self.readings(scene)
    for reading in readings { add(reading, scene) }
    gather(scene)
    remember(scene, readings)
  }

  /// 고인: the one who died.
  private func deceased(_ words: [Word]) -> [Mark] {
    guard let party = memory.focus?.deceased else { return [] }
    return words.indices.compactMap { i in
      guard let split = words[i].splits.first(where: { ["고인", "망인"].contains($0.stem) }) else {
        return nil
      }
      return Mark(
        party: party, words: i..<i + 1, range: words[i].range, isReference: true, phrase: i..<i + 1,
        josa: split.josa, title: nil, rule: "reference.deceased", confidence: 0.8)
    }
  }

  /// The groups of names, and those of words that stand for firms told of before.
  private func groups(_ sentence: Sentence, _ marks: [Mark]) -> [PartyGroup] {
    let named = PartyGrouping(
      words: sentence.words, marks: marks,
      isHeadline: sentence.zone == .title || sentence.zone == .heading
    ).groups()
    let subject: Party? =
      switch memory.subject {
      case .firm(let i)?: .firm(i)
      case .person(let i)?: firms[i].map { .firm($0) }
      case nil: nil
      }
    let back = BackReferenceGroups(
      words: sentence.words, memory: memory, roster: cast.roster, subject: subject
    )
    .groups().filter { group in !named.contains { $0.words.overlaps(group.words) } }
    return (named + back).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// What the constructions read, the surer ones first; of a pair that is told as supplier, owner
  /// or investor the same words tell no mere partnership.
  private static func readings(_ scene: TieScene) -> [TieReading] {
    guard !scene.groups.isEmpty || !scene.people.isEmpty || !scene.glosses.isEmpty else {
      return []
    }
    let partnerships = PartnershipTie(scene: scene).read()
    let owned = OwnershipTie(scene: scene).read()
    let joint = JointVentureTie(scene: scene).read().map { withShare($0, of: owned) }
    let shares = ShareTie(scene: scene).read()
    var out = partnerships
    for more in [
      (FundingTie(scene: scene).read() + InvestmentTie(scene: scene).read())
        .filter { !isFounding($0, of: joint) },
      owned.filter { !isOfAnother($0, beside: shares) && !isFounding($0, of: joint) }
        .map { inVenture($0, scene) },
      shares, TakeoverTie(scene: scene).read(),
      joint, ventures(scene, beside: joint),
      SupplyTie(scene: scene).read(), RivalryTie(scene: scene).read(),
      KinshipTie(scene: scene).read(), KinGroupTie(scene: scene).read(),
      MourningTie(scene: scene).read(), RelationNounTie(scene: scene).read(),
      OrderTie(scene: scene).read(), TransferTie(scene: scene).read(),
      ContestTie(scene: scene).read(),
      partnerships.isEmpty ? CooperationTie(scene: scene).read() : [],
    ] {
      for reading in more where isNew(reading, beside: out) { out.append(reading) }
    }
    return out
  }

  /// Ventures read by their noun; those whose founders are told with its name are no mere pair.
  private static func ventures(_ scene: TieScene, beside joint: [TieReading]) -> [TieReading] {
    let members = Set(joint.map(\.from))
    let isNamed = joint.contains { scene.isVenture($0.to) || !members.contains($0.to) }
    return VentureTie(scene: scene).read().filter {
      !(isNamed && members.contains($0.from) && members.contains($0.to))
    }
  }

  /// `A와 C가 6 대 4로 출자하는 합작법인 D`: the money makes them members.
  private static func isFounding(_ reading: TieReading, of joint: [TieReading]) -> Bool {
    joint.contains { $0.from == reading.from && $0.to == reading.to }
  }

  /// `C는 A와 B가 각각 60%와 40%를 갖는 합작법인이다`: each member with his share.
  private static func withShare(_ reading: TieReading, of owned: [TieReading]) -> TieReading {
    var reading = reading
    reading.share =
      reading.share
      ?? owned.first { $0.from == reading.from && $0.to == reading.to && $0.share != nil }?.share
    return reading
  }

  /// `B는 A가 52.3%를, D는 C가 44.0%를 보유한다`: a share that a list tells of a nearer firm.
  private static func isOfAnother(_ reading: TieReading, beside shares: [TieReading]) -> Bool {
    reading.share != nil
      && shares.contains {
        $0.from == reading.from && $0.share == reading.share && $0.to != reading.to
      }
  }

  /// Who holds a part of a joint venture is a member of it.
  private static func inVenture(_ reading: TieReading, _ scene: TieScene) -> TieReading {
    guard reading.share != nil, scene.isVenture(reading.to), scene.isFirm(reading.from) else {
      return reading
    }
    var reading = reading
    reading.kind = .venture
    return reading
  }

  private static func isNew(_ reading: TieReading, beside others: [TieReading]) -> Bool {
    !others.contains { other in
      if other.kind == .rivalry, reading.rule == "tie.relation", reading.kind == .rivalry {
        return true
      }
      return Set([other.from, other.to]) == Set([reading.from, reading.to])
        && (other.kind == reading.kind || reading.kind == .partnership
          || other.kind == .venture && reading.kind == .ownership)
    }
  }

  // MARK: what is told of all ties alike

  private mutating func add(_ reading: TieReading, _ scene: TieScene) {
    let sentence = scene.sentence
    let source = cast.document.source
    let clause = scene.clause(reading.trigger)
    let isLast = clause.upperBound == sentence.words.count
    let start = sentence.words[reading.trigger].range.lowerBound
    let end = isLast ? sentence.range.upperBound : sentence.words[clause.upperBound - 1].end
    let tense = TieTense(
      predicate: source.string(start..<max(start, end)), sentence: source.string(sentence.range),
      isStanding: reading.isStanding, isHeadline: scene.isHeadline)
    guard !tense.isNone, reading.from != reading.to else { return }
    let first = min(reading.words.lowerBound, reading.trigger)
    let last = max(reading.words.upperBound, reading.trigger + 1)
    let shown =
      sentence.words[first].range
      .lowerBound..<sentence.words[min(last, sentence.words.count) - 1].end
    guard let evidence = evidence(shown, reading, scene) else { return }
    found.append(
      FoundTie(
        kind: reading.kind, from: reading.from, to: reading.to,
        status: reading.status ?? tense.status,
        certainty: tense.certainty,
        date: reading.kind == .kinship ? nil : date(scene.index, clause),
        label: reading.label,
        amounts: [.kinship, .rivalry].contains(reading.kind) || isHolding(reading, scene)
          ? [] : Money.amounts(in: sentence.words, range: clause, source: source),
        share: reading.share, evidence: [evidence],
        rule: reading.rule,
        confidence: scene.isHeadline ? min(reading.confidence, 0.6) : reading.confidence,
        isStanding: reading.isStanding))
  }

  /// Sums beside a share that is merely held are about something else.
  private func isHolding(_ reading: TieReading, _ scene: TieScene) -> Bool {
    (reading.rule == "tie.share" || reading.rule == "tie.ownership")
      && !scene.starts(reading.trigger, with: Self.buying)
  }

  private static let buying = ["사들", "인수", "매입", "취득", "매각", "팔았", "팔고", "팔아", "판다"]

  /// The sentence around the words; with the sentence before it where it names no party itself.
  private func evidence(_ shown: Range<Int>, _ reading: TieReading, _ scene: TieScene) -> Evidence?
  {
    func isNamed(_ index: Int) -> Bool {
      cast.marks[index].contains { $0.party == reading.from || $0.party == reading.to }
    }
    if isNamed(scene.index) { return cast.document.evidence(around: shown, in: scene.sentence) }
    guard scene.index > 0, isNamed(scene.index - 1) else { return nil }
    let before = cast.document.sentences[scene.index - 1]
    let whole = before.range.lowerBound..<scene.sentence.range.upperBound
    let lineEnds = cast.document.source.units[whole].count { $0 == 0x0A }
    guard before.paragraph == scene.sentence.paragraph, whole.count <= 400, lineEnds <= 3 else {
      return nil
    }
    return cast.document.evidence(whole)
  }

  /// The day named in the clause.
  private func date(_ index: Int, _ clause: Range<Int>) -> PartialDate? {
    let told = (sentenceDates[index] ?? []).filter { clause.contains($0.words.lowerBound) }
    // 27일 협약을 맺었다고 28일 밝혔다: the day of saying it counts only where there is no other.
    let days = told.filter { !$0.isSaying && $0.date.day != nil }
    return (days.isEmpty ? told : days)
      .max { ($0.date.precision, $0.words.lowerBound) < ($1.date.precision, $1.words.lowerBound) }?
      .date
  }

  // MARK: families

  private mutating func gather(_ scene: TieScene) {
    if scene.sentence.paragraph != family.paragraph { closeFamily() }
    family.paragraph = scene.sentence.paragraph
    family.parent = FamilyTie.parent(in: scene) ?? family.parent
    family.children += FamilyTie.children(in: scene)
  }

  private mutating func closeFamily() {
    if let parent = family.parent {
      for (reading, index) in FamilyTie.ties(parent: parent, children: family.children) {
        let sentence = cast.document.sentences[index]
        add(
          reading,
          TieScene(index: index, sentence: sentence, roster: cast.roster))
      }
    }
    family = (nil, [], 0)
  }

  // MARK: what the next sentence may need

  /// Courts and papers are no partners: 양사 are never they.
  private func isCourt(_ party: Party) -> Bool {
    party.firm.map { [.court, .media].contains(cast.roster.firms[$0].kind) } ?? false
  }

  private mutating func speak(of party: Party, _ scene: TieScene) {
    memory.subject = party
    memory.subjectParagraph = scene.sentence.paragraph
    subjectSentence = scene.index
  }

  /// The one firm that a sentence names within speech.
  private func onlyQuoted(_ scene: TieScene) -> Party? {
    let named = cast.marks[scene.index].filter {
      scene.words[$0.words.lowerBound].isQuoted && scene.isFirm($0.party) && !$0.isGloss
    }
    return Set(named.map(\.party)).count == 1 ? named[0].party : nil
  }

  private mutating func remember(_ scene: TieScene, _ readings: [TieReading]) {
    // Who was spoken of before in this paragraph: 양사 are he and the one named now.
    let spoken =
      memory.subjectParagraph == scene.sentence.paragraph ? memory.subject.flatMap(scene.firm) : nil
    if let subject = scene.groups.first(where: \.isTopic) ?? scene.groups.first(where: \.isSubject),
      subject.parties.count == 1
    {
      speak(of: subject.parties[0], scene)
    } else if let first = scene.groups.first, first.isOf, first.words.lowerBound <= 2,
      first.parties.count == 1
    {
      // X의 투자금은 300억원이다: X is what is spoken of.
      speak(of: first.parties[0], scene)
    }
    let firms = scene.acting(scene.groups.flatMap(\.parties))
      .filter { !scene.isVenture($0) && !isCourt($0) }
    if firms.count == 2 {
      memory.pair = firms
    } else if firms.count == 1, let spoken, spoken != firms[0] {
      memory.pair = [spoken, firms[0]]
    } else if firms.count == 1, let other = onlyQuoted(scene), other != firms[0] {
      memory.pair = [firms[0], other]
    }
    if memory.paragraph.number != scene.sentence.paragraph {
      memory.paragraph = (scene.sentence.paragraph, [])
    }
    memory.paragraph.firms += firms.filter { !memory.paragraph.firms.contains($0) }
    memory.relatives.merge(KinshipTie(scene: scene).named()) { _, new in new }
    if let venture = scene.groups.flatMap(\.parties).last(where: scene.isVenture) {
      memory.venture = venture
    }
    if let owned = readings.last(where: { $0.kind == .ownership })?.to {
      memory.owned = (owned, scene.sentence.paragraph)
    }
    let ventures = readings.filter { $0.kind == .venture }
    if let founded = ventures.last?.to, ventures.count > 1,
      ventures.allSatisfy({ $0.to == founded }),
      let status = found.last(where: { $0.kind == .venture && $0.to == founded })?.status
    {
      memory.founded = (founded, scene.sentence.paragraph, status)
    }
    if let deal = readings.last(where: { $0.kind == .partnership }) {
      if memory.hub?.party != deal.to {
        memory.hub = (deal.from, scene.index)
      } else {
        memory.hub?.sentence = scene.index
      }
    }
    let founders = JointVentureTie(scene: scene).founders()
    if !founders.isEmpty { memory.founders = (founders, scene.index) }
    if let raiser = FundingTie(scene: scene).raiser() { memory.raiser = raiser }
    if let supplier = SupplyTie(scene: scene).openSupplier() {
      memory.supplier = (supplier, scene.index)
    }
    if let count = KinshipTie(scene: scene).announcement() {
      memory.siblings = (count, scene.index)
    }
  }
}
