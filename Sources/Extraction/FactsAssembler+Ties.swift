import NewsModel

extension FactsAssembler {
  /// The ties whose two ends the article names, each place that tells one a statement, with the
  /// meeting at which it was agreed where the same words tell of both.
  func tieStatements(agreedAt meetings: [MeetingStatement]) -> [TieStatement] {
    let agreement = TieAgreement(meetings: meetings, firms: firmsOfPeople())
    var seen: Set<ContentID> = []
    return ties.compactMap { found in
      guard let from = id(found.from), let to = id(found.to), from != to,
        let first = found.evidence.first
      else { return nil }
      let statement = ContentID(
        .tie,
        [
          cast.document.article.id.rawValue, found.kind.rawValue, from.rawValue, to.rawValue,
          String(first.span.start), found.label,
        ])
      guard seen.insert(statement).inserted else { return nil }
      return TieStatement(
        id: statement, kind: found.kind, from: from, to: to, status: found.status, date: found.date,
        label: found.label, amounts: found.amounts, share: found.share,
        meeting: found.isStanding
          ? nil
          : agreement.meeting(from, to, kind: found.kind, told: self.sentence(first), in: cast),
        provenance: Provenance(
          rule: found.rule, confidence: found.confidence, certainty: found.certainty,
          evidence: Self.distinct(found.evidence)))
    }
  }

  /// The firms that each person acts for.
  private func firmsOfPeople() -> [ContentID: Set<ContentID>] {
    var out: [ContentID: Set<ContentID>] = [:]
    for role in roles {
      guard let person = id(.person(role.person)), let firm = role.firm.flatMap({ id(.firm($0)) })
      else { continue }
      out[person, default: []].insert(firm)
    }
    return out
  }

  /// The place of the sentence that a piece of evidence begins in.
  private func sentence(_ evidence: Evidence) -> Int? {
    cast.document.sentences.firstIndex { sentence in
      let span = cast.document.source.span(sentence.range)
      return span.start <= evidence.span.start && evidence.span.start < span.end
    }
  }

  /// A meeting with those to whom its sentence attributes it.
  func attributed(_ meeting: MeetingStatement) -> MeetingStatement {
    var meeting = meeting
    meeting.provenance = attributed(meeting.provenance)
    return meeting
  }

  /// A tie with those to whom its sentence attributes it.
  func attributed(_ tie: TieStatement) -> TieStatement {
    var tie = tie
    tie.provenance = attributed(tie.provenance)
    return tie
  }

  private func attributed(_ provenance: Provenance) -> Provenance {
    guard let first = provenance.evidence.first, let index = sentence(first),
      let source = Attribution(sentence: cast.document.sentences[index])
        .source(in: cast.document.source)
    else { return provenance }
    var provenance = provenance
    provenance.attributedTo = source
    return provenance
  }

  /// What the article's people said, word for word.
  func quoteStatements() -> [QuoteStatement] {
    var seen: Set<ContentID> = []
    return quotes.compactMap { found in
      guard let person = id(.person(found.person)) else { return nil }
      let statement = ContentID(
        .quote,
        [cast.document.article.id.rawValue, person.rawValue, String(found.start), found.text])
      guard seen.insert(statement).inserted else { return nil }
      return QuoteStatement(
        id: statement, person: person, text: found.text, verb: found.verb, date: found.date,
        provenance: Provenance(
          rule: found.rule, confidence: found.confidence, evidence: [found.evidence]))
    }
  }
}
