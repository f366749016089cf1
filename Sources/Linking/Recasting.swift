import NewsModel

/// Makes firms of what was read as people, and the other way round, by their names: what a reader says
/// of one article holds for all that name the same.
struct Recasting {
  let kinds: [Name: EntityKind]

  /// What goes by a name and was read as something.
  struct Name: Hashable {
    var name: String
    var kind: EntityKind

    init(_ local: LocalEntity) {
      name = local.name
      kind = local.kind
    }
  }

  func recast(_ facts: [ArticleFacts]) -> [ArticleFacts] {
    kinds.contains { $0.key.kind != $0.value } ? facts.map(recast) : facts
  }

  private func recast(_ facts: ArticleFacts) -> ArticleFacts {
    var facts = facts
    var firms: Set<ContentID> = []
    var people: Set<ContentID> = []
    for i in facts.entities.indices {
      let local = facts.entities[i]
      guard let kind = kinds[Name(local)], kind != local.kind else { continue }
      facts.entities[i].kind = kind
      if kind == .firm { firms.insert(local.id) } else { people.insert(local.id) }
    }
    guard !firms.isEmpty || !people.isEmpty else { return facts }
    // A firm holds no title and says nothing; a person has no offices.
    facts.roles.removeAll { firms.contains($0.person) }
    facts.quotes.removeAll { firms.contains($0.person) }
    for i in facts.roles.indices where facts.roles[i].firm.map(people.contains) ?? false {
      facts.roles[i].firm = nil
    }
    for i in facts.meetings.indices {
      let meeting = facts.meetings[i]
      facts.meetings[i].people =
        meeting.people.filter { !firms.contains($0) } + meeting.firms.filter(people.contains)
      facts.meetings[i].firms =
        meeting.firms.filter { !people.contains($0) } + meeting.people.filter(firms.contains)
      for id in firms { facts.meetings[i].parts[id] = nil }
    }
    return facts
  }
}
