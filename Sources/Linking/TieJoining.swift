import NewsModel

/// Makes ties of the tellings of all articles: one for each kind and pair, in one direction where
/// the kind has one.
struct TieJoining {
  let facts: [ArticleFacts]
  let entities: LinkedEntities
  /// Every meeting statement's id with the id of its meeting.
  let meetings: [ContentID: ContentID]

  private struct Key: Hashable {
    let kind: TieKind
    let from: ContentID
    let to: ContentID
    let isClaim: Bool
  }

  /// The ties, the claims, and every statement's id with the id of its tie; `check` is called now and then,
  /// and what it throws ends the work.
  func join(
    check: () throws -> Void
  ) rethrows -> (ties: [Tie], claims: [Tie], ids: [ContentID: ContentID]) {
    var groups: [Key: [TieStatement]] = [:]
    for tie in facts.flatMap(\.ties) {
      guard let from = entities.entity[tie.from], let to = entities.entity[tie.to], from != to
      else {
        continue
      }
      groups[key(tie, from, to), default: []].append(tie)
    }
    var ids: [ContentID: ContentID] = [:]
    var ties: [Tie] = []
    var claims: [Tie] = []
    for (key, group) in groups {
      try check()
      let tie = tie(key, group.sorted { $0.id < $1.id })
      for statement in group { ids[statement.id] = tie.id }
      if key.isClaim { claims.append(tie) } else { ties.append(tie) }
    }
    return (ties.sorted { $0.id < $1.id }, claims.sorted { $0.id < $1.id }, ids)
  }

  private func key(_ tie: TieStatement, _ from: ContentID, _ to: ContentID) -> Key {
    let isMutual = tie.kind == .partnership || tie.kind == .rivalry
    let isClaim = [.denied, .possible].contains(tie.provenance.certainty)
    return isMutual
      ? Key(kind: tie.kind, from: min(from, to), to: max(from, to), isClaim: isClaim)
      : Key(kind: tie.kind, from: from, to: to, isClaim: isClaim)
  }

  private func tie(_ key: Key, _ group: [TieStatement]) -> Tie {
    let latest = group.max { ($0.date?.iso ?? "", $1.id) < ($1.date?.iso ?? "", $0.id) } ?? group[0]
    var amounts: [Amount] = []
    for amount in group.flatMap(\.amounts) where !amounts.contains(amount) {
      amounts.append(amount)
    }
    let status: TieStatus =
      group.contains { $0.status == .ended }
      ? .ended : group.contains { $0.status == .current } ? .current : .planned
    return Tie(
      id: group[0].id, kind: key.kind, from: key.from, to: key.to, status: status,
      date: latest.date, label: latest.label, amounts: amounts,
      share: latest.share ?? group.compactMap(\.share).first,
      meeting: group.compactMap { $0.meeting.flatMap { meetings[$0] } }.min(),
      provenance: Provenance.joined(group.map(\.provenance)))
  }
}
