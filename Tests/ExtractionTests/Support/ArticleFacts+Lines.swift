import NewsModel

extension ArticleFacts {
  /// The names of a kind of entity, in order of first mention.
  func names(_ kind: EntityKind) -> [String] { entities.filter { $0.kind == kind }.map(\.name) }

  /// The entity of a name.
  func entity(_ name: String) -> LocalEntity? { entities.first { $0.name == name } }

  /// The name of a local person or firm.
  func name(_ id: ContentID) -> String { entities.first { $0.id == id }?.name ?? "?" }

  /// The roles, each as `김도현 대표 @가람전자 current`, sorted.
  var roleLines: [String] {
    roles.map { role in
      let firm = role.firm.map { " @" + name($0) } ?? ""
      return "\(name(role.person)) \(role.title)\(firm) \(role.status)"
    }.sorted()
  }

  /// The meetings in order, each as `held 2025-02-04 회동 김도현·박지호`, with the certainty where it
  /// is not stated.
  var meetingLines: [String] {
    meetings.map { meeting in
      let certainty = meeting.provenance.certainty
      let parties = (meeting.people + meeting.firms).map(name).sorted().joined(separator: "·")
      let sure = certainty == .stated ? "" : "\(certainty) "
      return "\(meeting.status) \(sure)\(meeting.date?.iso ?? "-") \(meeting.kind) \(parties)"
    }
  }

  /// All evidence of all statements and mentions.
  var allEvidence: [Evidence] {
    entities.flatMap(\.mentions).map(\.evidence)
      + [roles.map(\.provenance), meetings.map(\.provenance)].joined().flatMap(\.evidence)
      + [ties.map(\.provenance), quotes.map(\.provenance)].joined().flatMap(\.evidence)
  }

  /// Each tie once as `kind: from → to`, claims with a question mark; the two ends of mutual ties
  /// in alphabetical order.
  var tieLines: Set<String> {
    Set(
      ties.map { tie in
        var ends = [name(tie.from), name(tie.to)]
        if tie.kind == .partnership || tie.kind == .rivalry { ends.sort() }
        let isClaim = [.denied, .possible].contains(tie.provenance.certainty)
        return "\(tie.kind.rawValue)\(isClaim ? "?" : ""): \(ends[0]) → \(ends[1])"
      })
  }

  /// Each tie as `venture 라온건설 → 라온가람 60% planned`, with its sums, once and sorted.
  var tieDetails: [String] {
    let lines = ties.map { tie in
      let share = tie.share.map { " \(Int(($0 * 100).rounded()))%" } ?? ""
      let sums = tie.amounts.map { " " + $0.asWritten }.joined()
      return "\(tie.kind) \(name(tie.from)) → \(name(tie.to))\(share)\(sums) \(tie.status)"
    }
    return Set(lines).sorted()
  }

  /// Each quote as `who | verb | words`.
  var quoteLines: [String] { quotes.map { "\(name($0.person)) | \($0.verb) | \($0.text)" } }
}
