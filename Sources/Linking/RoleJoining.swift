import NewsModel

/// Joins the roles that articles tell of a person: one role for each title, firm and status.
struct RoleJoining {
  let facts: [ArticleFacts]
  let entities: LinkedEntities

  private struct Key: Hashable {
    let person: ContentID
    let title: String
    let firm: ContentID?
    let status: RoleStatus
  }

  private struct Title: Hashable {
    let person: ContentID
    let title: String

    init(_ key: Key) { (person, title) = (key.person, key.title) }
  }

  /// The roles of every person, the latest first, and every statement's id with the id of its role;
  /// `check` is called now and then, and what it throws ends the work.
  ///
  /// O(statements log statements).
  func join(
    check: () throws -> Void
  ) rethrows -> (roles: [ContentID: [Role]], ids: [ContentID: ContentID]) {
    var groups: [Key: [RoleStatement]] = [:]
    for role in facts.flatMap(\.roles) {
      guard let person = entities.entity[role.person] else { continue }
      let key = Key(
        person: person, title: role.title, firm: role.firm.flatMap { entities.entity[$0] },
        status: role.status)
      groups[key, default: []].append(role)
    }
    var out: [ContentID: [Role]] = [:]
    var ids: [ContentID: ContentID] = [:]
    let withFirm = Set(groups.keys.lazy.filter { $0.firm != nil }.map(Title.init))
    for (key, group) in groups {
      try check()
      // A title without a firm adds nothing beside the same title with one.
      if key.firm == nil, withFirm.contains(Title(key)) { continue }
      let role = role(key, group)
      for statement in group { ids[statement.id] = role.id }
      out[key.person, default: []].append(role)
    }
    let sorted = out.mapValues { roles in
      roles.sorted { a, b in
        let (x, y) = (a.date?.iso ?? "", b.date?.iso ?? "")
        if x != y { return x > y }
        let (m, n) = (a.provenance.evidence.count, b.provenance.evidence.count)
        return m != n ? m > n : a.id < b.id
      }
    }
    return (sorted, ids)
  }

  private func role(_ key: Key, _ group: [RoleStatement]) -> Role {
    let ordered = group.sorted { $0.id < $1.id }
    return Role(
      id: ordered[0].id, title: key.title, firm: key.firm, status: key.status,
      date: group.compactMap(\.date).max(),
      provenance: Provenance.joined(ordered.map(\.provenance)))
  }
}

extension Provenance {
  /// One provenance of several for the same statement: the surest rule, all evidence in order.
  static func joined(_ parts: [Provenance]) -> Provenance {
    let best = parts.max { ($0.confidence, $1.rule) < ($1.confidence, $0.rule) }
    let certainties = parts.map(\.certainty)
    let certainty = Certainty.allCases.first { certainties.contains($0) } ?? .stated
    var seen: Set<Evidence> = []
    let evidence = parts.flatMap(\.evidence).filter { seen.insert($0).inserted }
      .sorted { ($0.article, $0.span) < ($1.article, $1.span) }
    return Provenance(
      rule: best?.rule ?? "", confidence: best?.confidence ?? 0, certainty: certainty,
      attributedTo: parts.compactMap(\.attributedTo).min(), evidence: evidence)
  }
}
