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
    for candidate in cast.findings.people {
      guard let person = person(candidate) else { continue }
      let sentence = cast.document.sentences[candidate.sentence]
      let first = sentence.words[candidate.words.lowerBound]
      let last = sentence.words[min(candidate.words.upperBound, sentence.words.count) - 1]
      let range = first.range.lowerBound..<last.end
      let evidence = cast.document.evidence(around: range, in: sentence)
      for title in candidate.titles {
        out.append(
          Found(
            person: person, title: title,
            firm: candidate.firm.flatMap { cast.roster.firmByForm[$0] },
            status: candidate.status, evidence: evidence, rule: candidate.rule,
            confidence: candidate.confidence))
      }
    }
    return out
  }

  private func person(_ candidate: PersonCandidate) -> Int? {
    if let i = cast.roster.personByForm[candidate.name] { return i }
    guard let people = cast.roster.peopleByShort[candidate.name], people.count == 1 else {
      return nil
    }
    return people[0]
  }
}
