import NewsModel

/// A short stretch in which an article speaks of itself, word by word: when it was published, by
/// whom, where to write.
struct MetaLine: Sendable {
  /// What it is: `stamp`, `byline`, `credit` or `contact`.
  var kind: Zone.Kind
  var dates: [DateClaim] = []
  var outlet: String?
  var reporters: [String] = []

  /// Where the stretch stands.
  enum Place: Sendable {
    /// Above the story.
    case top
    /// Between its paragraphs.
    case middle
    /// Below it.
    case bottom
    /// Behind a paragraph's last sentence.
    case trailing
  }

  /// The longest such stretch, in scalars.
  static let reach = 100

  /// Reads a stretch; nil when it holds words that the story may hold too.
  init?(_ scalars: [Unicode.Scalar], _ stretch: Range<Int>, place: Place) {
    guard !stretch.isEmpty, stretch.count <= Self.reach else { return nil }
    let first = scalars[stretch.lowerBound]
    guard !first.isBullet || "-◎".unicodeScalars.contains(first) else { return nil }
    if let end = SentenceEnd.last(in: scalars, stretch), end - stretch.lowerBound >= 22 {
      return nil
    }
    let tokens = MetaTokenizer.tokens(of: scalars, stretch)
    let reading = MetaReading(scalars: scalars, tokens: tokens, place: place)
    guard let line = reading.stamp() ?? reading.byline() ?? reading.contact() else { return nil }
    self = line
  }

  init(kind: Zone.Kind) { self.kind = kind }
}

/// The judgement on a line's tokens.
struct MetaReading {
  let scalars: [Unicode.Scalar]
  let tokens: [MetaToken]
  let place: MetaLine.Place

  /// Words that name no desk, outlet or rank.
  private var words: [MetaToken] { tokens.filter { $0.kind == .word } }

  private func has(_ kind: MetaToken.Kind) -> Bool { tokens.contains { $0.kind == kind } }

  private var hasPress: Bool { tokens.contains { $0.isPress } }

  private func slice(_ token: MetaToken) -> ArraySlice<Unicode.Scalar> { scalars[token.range] }

  // MARK: Stamps

  /// A line with the day of publication: after 입력 anywhere, else above or below the story.
  func stamp() -> MetaLine? {
    guard !Headline.isNotice(scalars, tokens.first?.range.lowerBound ?? 0) else { return nil }
    var line = MetaLine(kind: .stamp)
    if place == .top, !tokens.isEmpty, tokens.allSatisfy({ $0.kind == .chrome }) { return line }
    let labelled = has(.published) || has(.changed)
    line.dates = dateClaims()
    guard !line.dates.isEmpty || (has(.issue) && place == .top) else { return nil }
    guard place != .trailing || labelled else { return nil }
    if !labelled {
      guard place != .middle, words.count <= (has(.issue) ? 8 : 4), isHeader() else { return nil }
    }
    guard words.count <= 8 else { return nil }
    line.outlet = headerOutlet()
    line.reporters = reporters() ?? []
    return line
  }

  private func dateClaims() -> [DateClaim] {
    var claims: [DateClaim] = []
    var source = DateClaim.Source.header
    for token in tokens {
      switch token.kind {
      case .published: source = .published
      case .changed: source = .changed
      case .date(let date):
        claims.append(DateClaim(date: date, source: source))
        if source == .published { source = .header }
      default: break
      }
    }
    return claims
  }

  /// Whether unlabelled words stand around the date only where an outlet's name does: all on one
  /// side of it, or parted from it by a bar or a page number.
  private func isHeader() -> Bool {
    guard let firstDate = tokens.firstIndex(where: isWholeDate) ?? tokens.firstIndex(where: isIssue)
    else { return tokens.contains(where: isDate) && words.isEmpty && !hasPress }
    let before = tokens[..<firstDate].contains { $0.kind == .word }
    let after = tokens[(firstDate + 1)...].contains { $0.kind == .word }
    let parted = tokens.contains { $0.kind == .mark("|") || $0.kind == .page || $0.kind == .craft }
    if after && !parted { return !before && has(.outlet) }
    return true
  }

  private func isWholeDate(_ token: MetaToken) -> Bool {
    guard case .date(let date) = token.kind else { return false }
    return date.precision == 3
  }

  private func isDate(_ token: MetaToken) -> Bool {
    if case .date = token.kind { return true }
    return false
  }

  private func isIssue(_ token: MetaToken) -> Bool { token.kind == .issue }

  /// The outlet beside a date: the run of words that holds an outlet's name, else the words before
  /// the date.
  private func headerOutlet() -> String? {
    let runs = wordRuns()
    if let named = runs.first(where: { run in run.contains { $0.kind == .outlet } }) {
      return text(of: named)
    }
    guard let lead = runs.first, let first = tokens.first(where: { $0.kind != .mark("[") }),
      lead.first?.range == first.range, lead.count <= 3
    else { return nil }
    return text(of: lead)
  }

  /// Runs of outlets and unknown words with nothing but blanks between them; names before 기자 and
  /// after 편집 are left out.
  private func wordRuns() -> [[MetaToken]] {
    var runs: [[MetaToken]] = []
    var current: [MetaToken] = []
    for token in tokens {
      if token.kind == .word || token.kind == .outlet {
        current.append(token)
      } else {
        if token.isPress, current.last?.kind == .word { current.removeLast() }
        if !current.isEmpty { runs.append(current) }
        current = []
      }
    }
    if !current.isEmpty { runs.append(current) }
    return runs
  }

  private func text(of run: [MetaToken]) -> String? {
    guard let first = run.first, let last = run.last else { return nil }
    return scalars[first.range.lowerBound..<last.range.upperBound].string
  }

  // MARK: Bylines

  /// Names with 기자 behind or 글, 정리 before them, desks, each with a place or outlet or not.
  func byline() -> MetaLine? {
    guard !tokens.contains(where: isDate) || place == .trailing else { return nil }
    if isCredit || isAgencies { return MetaLine(kind: .credit) }
    guard let names = reporters() else { return nil }
    let isDeskAlone =
      names.isEmpty && has(.desk)
      && words.allSatisfy { NewsroomWords.deskStems.contains(slice($0)) }
    guard !names.isEmpty || isDeskAlone else { return nil }
    if isDeskAlone, place == .middle { return nil }
    var line = MetaLine(kind: .byline)
    line.reporters = names
    if let run = wordRuns().first(where: { $0.contains { $0.kind == .outlet } }) {
      line.outlet = text(of: run.filter { $0.kind == .outlet })
    }
    return line
  }

  /// "사진 = 라온시냅스 제공", "그래픽=박상훈": a picture's source and no reporter.
  private var isCredit: Bool {
    guard let first = tokens.first(where: { !isOpening($0) }), first.kind == .craft,
      NewsroomWords.sources.contains(slice(first))
    else { return false }
    let crafts = tokens.filter { $0.kind == .craft }
    guard crafts.allSatisfy({ NewsroomWords.sources.contains(slice($0)) }) else { return false }
    return has(.mark("=")) || has(.mark(":")) || crafts.count > 1
  }

  /// "/뉴스1·뉴시스·홍길동 기자" behind a caption: agencies beside a photographer.
  private var isAgencies: Bool {
    place == .trailing && tokens.first?.kind == .mark("/") && has(.outlet)
  }

  private func isOpening(_ token: MetaToken) -> Bool {
    if case .mark(let mark) = token.kind { return mark.isOpening || mark == "/" || mark.isBullet }
    return false
  }

  /// The reporters, when every word of the line is accounted for; nil when one is not.
  private func reporters() -> [String]? {
    var names: [String] = []
    var pending: [MetaToken] = []
    var afterCraft = false
    var evidence = false
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .press(let length):
        evidence = true
        if length > 0 { names.append(scalars[token.range].prefix(length).string) }
        guard let found = takeNames(pending, certain: length == 0) else { return nil }
        names.append(contentsOf: found)
        pending = []
        afterCraft = false
      case .mark("="), .mark(":"):
        // What stands before is a place, an outlet or a craft.
        if !afterCraft { pending = [] }
      case .craft:
        guard let found = takeNames(pending, certain: afterCraft) else { return nil }
        names.append(contentsOf: found)
        pending = []
        afterCraft = true
      case .word:
        guard isNameOrPlace(token, at: index) else { return nil }
        pending.append(token)
      case .mail: evidence = evidence || !pending.isEmpty
      case .desk: evidence = true
      case .mark(let mark) where mark.isNameJoint || isFrame(mark): break
      case .mark: return nil
      case .outlet, .chrome, .phone, .end, .page, .issue, .published, .changed, .date: break
      }
    }
    if afterCraft && !pending.isEmpty { evidence = true }
    guard let found = takeNames(pending, certain: evidence) else { return nil }
    guard evidence || (found.isEmpty && names.isEmpty) else { return nil }
    return names + found
  }

  private func isFrame(_ mark: Unicode.Scalar) -> Bool {
    mark.isOpening || mark.isClosing || "/|-".unicodeScalars.contains(mark)
  }

  private func isNameOrPlace(_ token: MetaToken, at index: Int) -> Bool {
    if PersonName.isPlausible(slice(token)) { return true }
    // "뉴욕=", "밴쿠버=우도건 기자", or an outlet that is none by its ending.
    let next = tokens[(index + 1)...].first
    return next?.kind == .mark("=") || (index == 0 && hasPress && place != .middle)
  }

  /// The names among words before 기자: all of them, or the last where the first is an outlet's.
  private func takeNames(_ pending: [MetaToken], certain: Bool) -> [String]? {
    guard !pending.isEmpty else { return [] }
    let likely = pending.filter { PersonName.isLikely(slice($0)) }
    if pending.count == 1 || likely.count == pending.count {
      let plausible = pending.filter { PersonName.isPlausible(slice($0)) }
      guard certain || plausible.count == likely.count else { return nil }
      return plausible.map { slice($0).string }
    }
    if areJoined(pending) { return pending.map { slice($0).string } }
    // One syllable and one more: a name written apart. Else the words before the last name none.
    guard certain, let last = pending.last, pending.count <= 3, PersonName.isPlausible(slice(last))
    else { return nil }
    return [slice(last).string]
  }

  /// Whether marks such as · stand between all of the words.
  private func areJoined(_ words: [MetaToken]) -> Bool {
    zip(words, words.dropFirst()).allSatisfy { left, right in
      scalars[left.range.upperBound..<right.range.lowerBound].contains { $0.isNameJoint }
    } && words.allSatisfy { PersonName.isPlausible(slice($0)) }
  }

  // MARK: Contacts

  /// Addresses, telephone numbers and the mark of the end, with nothing else beside them.
  func contact() -> MetaLine? {
    guard !tokens.contains(where: isDate) else { return nil }
    let isReached = has(.mail) || has(.phone) || has(.end)
    guard isReached, words.isEmpty || (place == .bottom && words.count <= 4 && !has(.end)) else {
      return nil
    }
    if tokens.allSatisfy({ $0.kind == .end }), place == .top || place == .middle { return nil }
    return MetaLine(kind: .contact)
  }
}
