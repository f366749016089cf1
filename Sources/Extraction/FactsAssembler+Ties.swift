import NewsModel

extension FactsAssembler {
  /// The ties whose two ends the article names, each place that tells one a statement.
  func tieStatements() -> [TieStatement] {
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
        provenance: Provenance(
          rule: found.rule, confidence: found.confidence, certainty: found.certainty,
          evidence: Self.distinct(found.evidence)))
    }
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
