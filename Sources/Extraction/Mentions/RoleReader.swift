import NewsModel

/// Who holds which title where: from the constructions that found people, with the words that say
/// so.
struct RoleReader {
  let cast: Cast

  /// A role before identifiers are given.
  struct Found {
    let person: Int
    let title: String
    let firm: Int?
    let status: RoleStatus
    let evidence: Evidence
    let rule: String
    let confidence: Double
  }

  /// One role for each person, title and firm, with all the places that say it.
  func statements() -> [Found] {
    var out: [Found] = []
    let context = ContextEmployer(cast: cast)
    for candidate in cast.findings.people {
      guard let person = person(candidate) else { continue }
      let sentence = cast.document.sentences[candidate.sentence]
      let first = sentence.words[candidate.words.lowerBound]
      let last = sentence.words[min(candidate.words.upperBound, sentence.words.count) - 1]
      let range = first.range.lowerBound..<last.end
      let evidence = cast.document.evidence(around: range, in: sentence)
      let sort = SortEmployer(cast: cast).employer(of: candidate)
      let told =
        candidate.firm.flatMap { cast.roster.firmByForm[$0] } ?? sort?.firm ?? side(candidate)
      let guessed = told == nil ? context.firm(of: candidate) : nil
      let titles =
        (sort.map { [$0.title] } ?? candidate.titles.prefix(1)) + candidate.titles.dropFirst()
      for title in titles where title != TitlePhrase.designate {
        out.append(
          Found(
            person: person, title: title, firm: told ?? guessed?.firm,
            status: candidate.status, evidence: evidence,
            rule: guessed == nil ? candidate.rule : "role.context",
            confidence: guessed?.confidence ?? candidate.confidence))
      }
    }
    for index in cast.document.sentences.indices { out += career(index, known: out) }
    return out.filter { role in
      // 박솔 전무 without a firm, where the article tells it too.
      role.firm != nil
        || !out.contains {
          $0.firm != nil && $0.person == role.person && $0.title == role.title
        }
    }
  }

  /// `두레증권에서는 김도윤 회장과 박솔 사장이 나왔다`: the side that somebody without a firm is named on.
  private func side(_ candidate: PersonCandidate) -> Int? {
    guard candidate.firm == nil, let title = candidate.titles.first else { return nil }
    let words = cast.document.sentences[candidate.sentence].words
    let sides = cast.marks[candidate.sentence].filter {
      $0.words.upperBound <= candidate.words.lowerBound
        && ["에서는", "에선", "측에서는", "측에선"].contains($0.josa)
    }
    guard let side = sides.last, let firm = side.party.firm else {
      return lastNamed(candidate, words) ?? onlyBody(for: title)
    }
    let between = side.words.upperBound..<candidate.words.lowerBound
    return between.contains { Clause.ends(words, $0) } ? onlyBody(for: title) : firm
  }

  /// `이 회사 김도윤 대표`: the firm that the sentence before is about, or names last.
  private func lastNamed(_ candidate: PersonCandidate, _ words: [Word]) -> Int? {
    let i = candidate.words.lowerBound
    guard i >= 2, words[i].followsDirectly, ["이", "같은"].contains(words[i - 2].text),
      ["회사", "업체", "기업", "은행", "그룹"].contains(words[i - 1].text)
    else { return nil }
    for sentence in (max(0, candidate.sentence - 3)...candidate.sentence).reversed() {
      let firms = cast.marks[sentence].filter {
        $0.party.firm != nil && (sentence < candidate.sentence || $0.words.upperBound < i)
      }
      if let mark = firms.first(where: { Josa.subjects.contains($0.josa) }) ?? firms.last {
        return mark.party.firm
      }
    }
    return nil
  }

  private static let bodies: [(titles: [String], endings: [String])] = [
    (["부시장"], ["시"]), (["부군수"], ["군"]), (["부구청장"], ["구"]), (["부지사", "경제부지사", "행정부지사"], ["도"]),
    (["감독", "코치", "수석코치"], ["FC", "구단", "유나이티드", "시티즌"]),
    (["행장", "부행장", "수석부행장"], ["은행"]), (["총장", "부총장"], ["대", "대학교", "대학"]),
  ]

  /// The one body of the article that has such an office: a city has a deputy mayor, a bank a
  /// deputy president.
  private func onlyBody(for title: String) -> Int? {
    guard let endings = Self.bodies.first(where: { $0.titles.contains(title) })?.endings else {
      return nil
    }
    let fitting = cast.roster.firms.indices.filter { i in
      cast.roster.firms[i].name.ends(withAny: endings)
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// What verbs tell of offices in a sentence and no name with its title has told already.
  private func career(_ index: Int, known: [Found]) -> [Found] {
    let sentence = cast.document.sentences[index]
    let told =
      CareerRole(cast: cast, sentence: index).find()
      + CareerList(cast: cast, sentence: index).find()
    return told.compactMap { found in
      let isKnown = known.contains {
        $0.person == found.person && $0.firm == found.firm && $0.title == found.title
      }
      guard !isKnown else { return nil }
      let range =
        sentence.words[found.words.lowerBound].range
        .lowerBound..<sentence.words[
          found.words.upperBound - 1
        ].end
      return Found(
        person: found.person, title: found.title, firm: found.firm, status: found.status,
        evidence: cast.document.evidence(around: range, in: sentence), rule: "role.verb",
        confidence: 0.8)
    }
  }

  private func person(_ candidate: PersonCandidate) -> Int? {
    if let i = cast.roster.personByForm[candidate.name] { return i }
    guard let people = cast.roster.peopleByShort[candidate.name], people.count == 1 else {
      return nil
    }
    return people[0]
  }
}
