import NewsModel

/// The judgement on a line's tokens.
struct MetaReading {
  let scalars: [Unicode.Scalar]
  let tokens: [MetaToken]
  let place: MetaLine.Place

  /// Words that name no desk, outlet or rank.
  var words: [MetaToken] { tokens.filter { $0.kind == .word } }

  func has(_ kind: MetaToken.Kind) -> Bool { tokens.contains { $0.kind == kind } }

  var hasPress: Bool { tokens.contains { $0.isPress } }

  func slice(_ token: MetaToken) -> ArraySlice<Unicode.Scalar> { scalars[token.range] }

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
    let after = tokens.indices.dropFirst(firstDate + 1).contains { index in
      // "2025.03.25 홍길동 기자": a reporter's name is no stray word.
      tokens[index].kind == .word && !(index + 1 < tokens.count && tokens[index + 1].isPress)
    }
    let parted = tokens.contains { $0.kind == .mark("|") || $0.kind == .page || $0.kind == .craft }
    if after && !parted { return !before && has(.outlet) }
    return true
  }

  private func isWholeDate(_ token: MetaToken) -> Bool {
    guard case .date(let date) = token.kind else { return false }
    return date.precision == 3
  }

  func isDate(_ token: MetaToken) -> Bool {
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
  func wordRuns() -> [[MetaToken]] {
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

  func text(of run: [MetaToken]) -> String? {
    guard let first = run.first, let last = run.last else { return nil }
    return scalars[first.range.lowerBound..<last.range.upperBound].string
  }

  /// Addresses, telephone numbers and the mark of the end, with nothing else beside them.
  func contact() -> MetaLine? {
    guard !tokens.contains(where: isDate) else { return nil }
    let isReached = has(.mail) || has(.phone) || has(.end)
    guard isReached, words.isEmpty || (place == .bottom && words.count <= 4 && !has(.end)) else {
      return nil
    }
    if tokens.allSatisfy({ $0.kind == .end }), place == .top || place == .middle { return nil }
    var line = MetaLine(kind: .contact)
    if let named = tokens.first(where: { $0.kind == .outlet }) { line.outlet = slice(named).string }
    return line
  }
}
