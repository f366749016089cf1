import NewsModel

/// Makes a person or firm of its members.
enum EntityMaking {
  /// `named` are those of the members that tell the name.
  static func person(
    _ id: ContentID, _ members: [LocalEntity], named: [LocalEntity], roles: [Role]
  ) -> Person {
    let name = shownName(named) { $0.contains(" ") && !$1.contains(" ") }
    return Person(
      id: id, name: name, aliases: aliases(named, name), mentions: mentions(members), roles: roles
    )
  }

  /// `named` are those of the members that tell the name.
  static func firm(_ id: ContentID, _ members: [LocalEntity], named: [LocalEntity]) -> Firm {
    let forms = Dictionary(
      members.map { ($0.name, Set($0.aliases)) }, uniquingKeysWith: { $0.union($1) })
    let name = shownName(named) { a, b in
      if a != b, a.hasPrefix(b) { return true }
      // An article that gives both calls the fuller one the name.
      return forms[a]?.contains(b) == true && forms[b]?.contains(a) != true
    }
    return Firm(
      id: id, name: name, aliases: aliases(named, name), mentions: mentions(members),
      ticker: members.compactMap(\.ticker).min(), kind: kind(members, name))
  }

  /// The name of most articles and mentions, or the fullest that is fuller than it.
  private static func shownName(
    _ members: [LocalEntity], isFuller: (String, String) -> Bool
  ) -> String {
    var counts: [String: Int] = [:]
    for member in members { counts[member.name, default: 0] += 1000 + member.mentions.count }
    let names = counts.keys.sorted { a, b in
      let (x, y) = (counts[a, default: 0], counts[b, default: 0])
      return x != y ? x > y : a.utf8.lexicographicallyPrecedes(b.utf8)
    }
    var best = names.first ?? ""
    // Forms may be fuller than each other in a circle, so no more steps than names.
    for _ in names {
      guard let fuller = names.first(where: { isFuller($0, best) }) else { break }
      best = fuller
    }
    return best
  }

  private static func aliases(_ members: [LocalEntity], _ name: String) -> [String] {
    Set(members.flatMap { [$0.name] + $0.aliases }).subtracting([name])
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func mentions(_ members: [LocalEntity]) -> [EntityMention] {
    // The mentions of one member stand together: article by article, each in its own order.
    let parts = members.filter { !$0.mentions.isEmpty }.map { member in
      (article: member.mentions[0].evidence.article, mentions: member.mentions)
    }
    let isPlain = Set(parts.map(\.article)).count == parts.count
    guard isPlain else {
      return members.flatMap(\.mentions).sorted {
        ($0.evidence.article, $0.span) < ($1.evidence.article, $1.span)
      }
    }
    let order = parts.indices.sorted { parts[$0].article < parts[$1].article }
    return order.flatMap { parts[$0].mentions.sorted { $0.span < $1.span } }
  }

  private static func kind(_ members: [LocalEntity], _ name: String) -> FirmKind {
    if name.hasSuffix("그룹") { return .group }
    var counts: [FirmKind: Int] = [:]
    for kind in members.compactMap(\.firmKind) { counts[kind, default: 0] += 1 }
    // A venture or group that one article tells of is one, though others only say firm.
    if counts[.venture, default: 0] > 0 { return .venture }
    let best = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    return best?.key ?? .company
  }
}
