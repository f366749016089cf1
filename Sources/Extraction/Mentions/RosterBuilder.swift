import HangulText
import NewsModel

/// Makes the roster of an article from what the constructions found: one person for all
/// candidates of a name, one firm for all its forms.
struct RosterBuilder {
  let findings: Findings
  let usage: WordUsage

  /// O(candidates × people).
  func roster() -> Roster {
    var roster = Roster()
    addPeople(to: &roster)
    addFirms(to: &roster)
    roster.index()
    return roster
  }

  // MARK: people

  private func addPeople(to roster: inout Roster) {
    let full = findings.people.filter { $0.name.contains(" ") }
    let lastWords = Set(full.compactMap { $0.name.split(separator: " ").last.map(String.init) })
    let firstWords = Set(
      full.filter { $0.isForeign && $0.name.count { $0 == " " } == 1 }
        .compactMap { $0.name.split(separator: " ").first.map(String.init) }.filter {
          $0.count >= 2
        })
    // Full names first, the longest first, so that parts of them join them.
    let ordered = findings.people.sorted { a, b in
      (a.name.count, a.confidence, b.sentence) > (b.name.count, b.confidence, a.sentence)
    }
    for candidate in ordered {
      if lastWords.contains(candidate.name), candidate.name.count >= 2 {
        join(candidate, to: &roster) { $0.name.hasSuffix(" " + candidate.name) }
        continue
      }
      if firstWords.contains(candidate.name), usage.beforeTitle[candidate.name, default: 0] > 0 {
        join(candidate, to: &roster) { $0.name.hasPrefix(candidate.name + " ") }
        continue
      }
      if isMisspelt(candidate, among: full) || isChance(candidate) { continue }
      if let i = roster.people.firstIndex(where: { isSame(candidate, $0) }) {
        absorb(candidate, into: &roster.people[i])
        continue
      }
      roster.people.append(person(candidate))
    }
  }

  /// `이튿날엔 금 회장`: a word and a family name that another person of the article bears, without
  /// anything else that makes a name of the two.
  private func isChance(_ candidate: PersonCandidate) -> Bool {
    let words = candidate.name.split(separator: " ").map(String.init)
    guard candidate.firm == nil, candidate.isForeign, let last = words.last, last.count == 1 else {
      return false
    }
    let pairs = usage.followed[words[0], default: [:]][last, default: 0]
    return pairs < 2
      && findings.people.contains { other in
        guard other.name != candidate.name else { return false }
        return KoreanName.parts(other.name)?.family == last || other.name.hasSuffix(" " + last)
      }
  }

  /// `오릍먼 CEO`: one word that has the shape of a name and is the misspelt last word of a longer
  /// one with such a title.
  ///
  /// It is read as a reference later.
  private func isMisspelt(_ candidate: PersonCandidate, among full: [PersonCandidate]) -> Bool {
    guard !candidate.name.contains(" "), candidate.firm == nil else { return false }
    return full.contains { other in
      guard let last = other.name.split(separator: " ").last.map(String.init),
        last.count == candidate.name.count, last.count >= 3
      else { return false }
      let sameTitle = other.titles.contains { a in
        candidate.titles.contains { ReferenceResolver.alike(a, $0) }
      }
      return sameTitle && JamoDistance.syllables(last, candidate.name) <= 2
        && JamoDistance.jamo(last, candidate.name, within: 2) != nil
    }
  }

  private func join(
    _ candidate: PersonCandidate, to roster: inout Roster, where fits: (Roster.Person) -> Bool
  ) {
    guard let i = roster.people.firstIndex(where: fits) else { return }
    roster.people[i].titles.formUnion(candidate.titles)
  }

  private func person(_ candidate: PersonCandidate) -> Roster.Person {
    let words = candidate.name.split(separator: " ").map(String.init)
    let short =
      candidate.isForeign
      ? words[words.count - 1]
      : KoreanName.parts(candidate.name, short: true)?.family ?? candidate.name
    return Roster.Person(
      name: candidate.name, forms: Set([candidate.name] + candidate.glosses + joined(candidate)),
      isForeign: candidate.isForeign, short: short, family: family(words),
      titles: Set(candidate.titles + candidate.taken),
      firms: Set([candidate.firm].compactMap { $0 }),
      rule: candidate.rule, confidence: candidate.confidence)
  }

  /// 젠슨황: a foreign name without its space, where the article writes it so too.
  private func joined(_ candidate: PersonCandidate) -> [String] {
    guard candidate.isForeign, candidate.name.contains(" ") else { return [] }
    let form = candidate.name.filter { $0 != " " }
    return usage.stems[form, default: 0] > 0 ? [form] : []
  }

  /// The first of two words, where a title follows it somewhere: the family name of a Japanese or
  /// Chinese name.
  private func family(_ words: [String]) -> String? {
    if words.count == 1, KoreanName.parts(words[0]) == nil {
      // 리전위: 리 동사장
      return KoreanName.chineseFamily(words[0])
        .flatMap { usage.beforeTitle[$0, default: 0] > 0 ? $0 : nil }
    }
    let isVietnamese =
      words.count > 2 && Lexicon.shared.vietnameseSurnames.contains(words[0])
    guard isVietnamese || words.count == 2 && words[0].count >= 2 && words[1].count >= 1,
      usage.beforeTitle[words[0], default: 0] > 0
    else { return nil }
    return words[0]
  }

  private func absorb(_ candidate: PersonCandidate, into person: inout Roster.Person) {
    person.forms.insert(candidate.name)
    person.forms.formUnion(candidate.glosses)
    person.titles.formUnion(candidate.titles + candidate.taken)
    if let firm = candidate.firm { person.firms.insert(firm) }
    person.confidence = max(person.confidence, candidate.confidence)
  }

  /// The same name, or one that differs in spaces alone, or a foreign one misspelt by a syllable
  /// beside a title that the person holds.
  private func isSame(_ candidate: PersonCandidate, _ person: Roster.Person) -> Bool {
    if person.forms.contains(candidate.name) { return true }
    let squeezed = candidate.name.filter { $0 != " " }
    if person.name.filter({ $0 != " " }) == squeezed { return true }
    let mayDiffer = candidate.isForeign && person.isForeign && squeezed.count >= 4
    guard mayDiffer, !person.titles.isDisjoint(with: candidate.titles),
      candidate.name.contains(" ") == person.name.contains(" ")
    else { return false }
    return JamoDistance.jamo(candidate.name, person.name, within: 2) != nil
  }

  // MARK: firms

  private func addFirms(to roster: inout Roster) {
    let people = WordSet(
      roster.people.flatMap { [$0.name, $0.isForeign ? $0.short : $0.name] })
    var names = findings.firms.all.filter { !people.contains($0.name) }
    names += roleFirms(known: Set(names.map(\.name)), people: people)
    var known: [String: Int] = [:]
    for firm in names.sorted(by: { ($0.name.count, $0.name) > ($1.name.count, $1.name) }) {
      let key = Self.key(firm.name)
      if let i = known[key] {
        roster.firms[i].forms.insert(firm.name)
        roster.firms[i].forms.formUnion(glosses(firm))
        roster.firms[i].ticker = roster.firms[i].ticker ?? firm.ticker
        roster.firms[i].confidence = max(roster.firms[i].confidence, firm.confidence)
        continue
      }
      known[key] = roster.firms.count
      roster.firms.append(
        Roster.Firm(
          name: firm.name, forms: Set([firm.name]).union(glosses(firm)), kind: firm.kind,
          ticker: firm.ticker, rule: firm.rule, confidence: firm.confidence))
    }
  }

  /// Firms that only a person's title names: 김진우 라이너 대표.
  private func roleFirms(known: Set<String>, people: WordSet) -> [FirmCandidate] {
    var seen = known
    return findings.people.compactMap { person in
      guard let name = person.firm, name.count >= 2, !people.contains(name),
        seen.insert(name).inserted
      else { return nil }
      let kind =
        FirmWord(name)?.kind
        ?? (person.titles.contains { $0.hasSuffix("시장") || $0.hasSuffix("지사") } ? .government : nil)
      return FirmCandidate(name: name, kind: kind, rule: "firm.role", confidence: 0.75)
    }
  }

  /// One key for X and X그룹, X조선 and X조선해양, X손해보험 and X손보, and forms that differ in spaces.
  private static func key(_ name: String) -> String {
    let squeezed = name.utf8.contains(0x20) ? name.filter { $0 != " " } : name
    let short = FirmEnding.shortened(squeezed)
    let full = Lexicon.shared.abbreviations[short] ?? short
    for (long, rest) in [("그룹", ""), ("조선해양", "조선")]
    where full.hasSuffix(long) && full.count > long.count {
      return full.dropLast(long.count) + rest
    }
    return full
  }

  private func glosses(_ firm: FirmCandidate) -> Set<String> {
    Set(firm.glosses.filter { $0.count >= 2 && !TickerFirm.isTicker($0) })
  }
}
