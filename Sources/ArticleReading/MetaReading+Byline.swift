import NewsModel

extension MetaReading {
  /// Names with 기자 behind or 글, 정리 before them, desks, each with a place or outlet or not.
  func byline() -> MetaLine? {
    guard !tokens.contains(where: isDate) || place == .trailing else { return nil }
    if isCredit || isAgencies { return MetaLine(kind: .credit) }
    guard let names = reporters() else { return nil }
    // Behind a caption's words, the day of the picture before the photographer.
    if place == .trailing, tokens.contains(where: isDate) { return MetaLine(kind: .credit) }
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
  func reporters() -> [String]? {
    var names: [String] = []
    var pending: [MetaToken] = []
    var afterCraft = false
    var evidence = false
    let tokens = withoutRemarks
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
        guard isNameOrPlace(token, at: index, of: tokens) else { return nil }
        pending.append(token)
      case .mark("|"), .date:
        // "누리경제 | 2025.03.25 | 홍길동 기자": what stands alone before the bar is the outlet.
        if !evidence, !afterCraft { pending = [] }
      case .mail: evidence = evidence || !pending.isEmpty
      case .desk: evidence = true
      case .mark(let mark) where mark.isNameJoint || isFrame(mark): break
      case .mark: return nil
      case .outlet, .chrome, .phone, .end, .page, .issue, .published, .changed: break
      }
    }
    if afterCraft && !pending.isEmpty { evidence = true }
    guard let found = takeNames(pending, certain: evidence) else { return nil }
    guard evidence || (found.isEmpty && names.isEmpty) else { return nil }
    return names + found
  }

  /// The tokens without what a bracket adds to a name: "홍길동(본지 객원 필자)".
  private var withoutRemarks: [MetaToken] {
    var kept: [MetaToken] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .mark("("), kept.last?.kind == .word,
        let close = tokens[index...].firstIndex(where: { $0.kind == .mark(")") }),
        tokens[index...close].allSatisfy({
          $0.kind == .word || $0.kind == .mark("(") || $0.kind == .mark(")")
        })
      {
        index = close + 1
      } else {
        kept.append(tokens[index])
        index += 1
      }
    }
    return kept
  }

  private func isFrame(_ mark: Unicode.Scalar) -> Bool {
    mark.isOpening || mark.isClosing || "/|-".unicodeScalars.contains(mark)
  }

  private func isNameOrPlace(_ token: MetaToken, at index: Int, of tokens: [MetaToken]) -> Bool {
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
}
