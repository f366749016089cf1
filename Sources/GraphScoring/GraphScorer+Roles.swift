/// Roles: a person's title at a firm.
///
/// A title is right when it and one of the gold's stand one in the other. A right title whose firm is
/// not told counts neither way; a role at an optional firm likewise.
extension GraphScorer {
  /// A person and a firm of the gold file; no firm is one, too.
  private struct Post: Hashable {
    var person: String
    var firm: String?
  }

  mutating func scoreRoles() {
    let posts = goldPosts()
    var found: Set<Post> = []
    var tally = Tally()
    var statuses = Tally()
    for person in graph.people {
      guard let name = people.entries[person.id] else { continue }
      let titles = posts.filter { $0.key.person == name }.flatMap(\.value.title)
      for role in person.roles where role.firm.map(firms.excused.contains) != true {
        let post = Post(person: name, firm: role.firm.flatMap { firms.entries[$0] })
        let isKnownFirm = role.firm == nil || post.firm != nil
        if isKnownFirm, let wanted = posts[post], wanted.title.contains(where: role.title.isLike) {
          if wanted.optional != true { found.insert(post) }
          if let status = wanted.status { statuses.count(role.status == status) }
        } else if role.firm != nil || !titles.contains(where: role.title.isLike) {
          tally.wrong += 1
          scores.miss("roles: wrong", "\(person.name) — \(role.title) — \(firmName(role.firm))")
        }
      }
    }
    let needed = neededPosts()
    for post in needed where !found.contains(post.post) {
      scores.miss(
        "roles: missed", "\(post.post.person) — \(post.title) — \(post.post.firm ?? "no firm")")
    }
    tally.right = found.count
    tally.missed = Set(needed.map(\.post)).count - found.count
    scores.add(tally, to: .roles)
    scores.add(statuses, to: .roleStatus)
  }

  private func goldPosts() -> [Post: GoldGraph.Role] {
    var posts: [Post: GoldGraph.Role] = [:]
    for person in gold.people {
      for var role in person.roles ?? [] {
        if person.optional == true { role.optional = true }
        posts[Post(person: person.name, firm: role.firm)] = role
      }
    }
    return posts
  }

  private func neededPosts() -> [(post: Post, title: String)] {
    gold.people.filter { $0.optional != true }.flatMap { person in
      (person.roles ?? []).filter { $0.optional != true }.map { role in
        (Post(person: person.name, firm: role.firm), role.title.joined(separator: "/"))
      }
    }
  }

  private func firmName(_ id: String?) -> String {
    guard let id else { return "no firm" }
    return graph.firms.first { $0.id == id }?.name ?? id
  }
}

extension String {
  /// Whether one of both stands in the other, spaces and case aside.
  fileprivate func isLike(_ other: String) -> Bool { BareText(self).isLike(BareText(other)) }
}
