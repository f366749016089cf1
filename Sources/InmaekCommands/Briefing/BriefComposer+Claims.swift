import GraphExport
import NewsGraph
import NewsModel

extension BriefComposer {
  /// What each outlet says, of meetings that several tell of or on which they differ; and the sums that
  /// differ.
  var claims: [Brief.Section] {
    let tables = facts.meetings.compactMap(table) + facts.ties.compactMap(table)
    return tables.isEmpty ? [] : [Brief.Section(phrases.claimsByOutlet)] + tables
  }

  private func table(_ meeting: Meeting) -> Brief.Section? {
    let claims = OutletClaim.all(of: meeting, facts.articles)
    func differ(_ values: [String?]) -> Bool { Set(values.compactMap(\.self)).count > 1 }
    let told = meeting.tellings
    guard
      claims.count > 1 || differ(told.map(\.date?.iso)) || differ(told.map(\.place))
        || differ(told.map(\.status.rawValue)),
      let table = Brief.Table(
        head: [
          phrases.outlet, phrases.day, phrases.place, phrases.participants, phrases.outcome,
          phrases.howSure,
        ], rows: claims.compactMap(row))
    else { return nil }
    let name = [meeting.date?.iso, facts.names[meeting.id]?.name, meeting.kind]
    let title = name.compactMap(\.self).joined(separator: " ")
    return Brief.Section(title, level: 3, table: table)
  }

  private func row(_ claim: OutletClaim) -> Brief.Row? {
    func cell(_ values: [String?], by separator: String = " / ") -> String {
      let values = values.compactMap(\.self).filter { !$0.isEmpty }.uniqued(by: \.self)
      return values.isEmpty ? "—" : values.joined(separator: separator)
    }
    let told = claim.tellings
    let outlet = claim.publisher ?? "\(phrases.unknownPublisher) (\(claim.path))"
    return Brief.Row(
      [
        outlet, cell(told.map(\.date?.iso)), cell(told.map(\.place)),
        cell(told.flatMap(\.people).map(telling.name), by: ", "),
        cell(told.map { phrases.meetingStatus($0.status) }, by: " → "),
        cell(told.map { howSurely($0.provenance) }),
      ], told.flatMap(\.provenance.evidence).uniqued(by: \.self))
  }

  private func howSurely(_ source: Provenance) -> String {
    [
      phrases.certainty(source.certainty), source.attributedTo.map(phrases.attributed),
      source.isWeak ? phrases.weak : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// The sums that articles name with a tie, where they differ: each with who names it.
  private func table(_ tie: Tie) -> Brief.Section? {
    guard Set(tie.amounts.map { "\($0.value) \($0.currency)" }).count > 1 else { return nil }
    let doubtful = tie.amounts.apartByUnit
    let rows = tie.amounts.uniqued(by: \.asWritten).compactMap { amount -> Brief.Row? in
      let naming = tie.provenance.evidence.filter { $0.quote.contains(amount.asWritten) }
      let outlets = naming.map { evidence in
        facts.articles[evidence.article]?.publisher ?? phrases.unknownPublisher
      }.uniqued(by: \.self)
      let doubt = doubtful.contains(amount) ? " (\(phrases.doubtfulUnit))" : ""
      return Brief.Row(
        [amount.asWritten + doubt, outlets.isEmpty ? "—" : outlets.joined(separator: ", ")],
        (naming.isEmpty ? tie.provenance.evidence : naming).uniqued(by: \.self))
    }
    guard let table = Brief.Table(head: [phrases.amount, phrases.outlet], rows: rows) else {
      return nil
    }
    let ends = "\(telling.name(tie.from)) – \(telling.name(tie.to))"
    return Brief.Section("\(ends) \(phrases.tieKind(tie.kind))", level: 3, table: table)
  }
}

/// What one outlet says of a meeting, in one article or several.
private struct OutletClaim {
  /// Nil for an article that names none; such stand alone.
  var publisher: String?
  /// The file of the first article.
  var path: String
  /// When that was published.
  var published: PartialDate?
  var tellings: [Meeting.Telling]

  /// The earliest first, within an outlet the earlier article first.
  static func all(
    of meeting: Meeting, _ articles: [ContentID: ArticleHead]
  ) -> [OutletClaim] {
    let told = meeting.tellings.compactMap { telling -> OutletClaim? in
      guard let article = telling.provenance.evidence.first?.article else { return nil }
      let head = articles[article]
      return OutletClaim(
        publisher: head?.publisher, path: head?.path ?? article.rawValue,
        published: head?.published, tellings: [telling])
    }.sorted { a, b in
      a.published != b.published
        ? PartialDate.isLater(b.published, a.published) : a.path < b.path
    }
    var claims: [OutletClaim] = []
    for claim in told {
      let known = claims.firstIndex { $0.publisher == claim.publisher && $0.hasSource(claim) }
      if let known { claims[known].tellings += claim.tellings } else { claims.append(claim) }
    }
    return claims
  }

  private func hasSource(_ other: OutletClaim) -> Bool { publisher != nil || path == other.path }
}
