import NewsModel

/// Which local entities are one, and under which id.
struct LinkedEntities {
  /// Every local id with the id of its entity: the smallest of its members' ids.
  private(set) var entity: [ContentID: ContentID]
  /// The members of every entity, sorted by id.
  private(set) var members: [ContentID: [LocalEntity]]
  /// The judgements that tie nothing.
  let idle: [Judgement]

  /// Local entities that go by no name of their own.
  private let loose: Set<ContentID>

  init(locals: [LocalEntity], loose: Set<ContentID> = [], blocks: inout Blocks) {
    var groups: [Int: [LocalEntity]] = [:]
    for (i, local) in locals.enumerated() { groups[blocks.find(i), default: []].append(local) }
    var entity: [ContentID: ContentID] = [:]
    var members: [ContentID: [LocalEntity]] = [:]
    for group in groups.values {
      let sorted = group.sorted { $0.id < $1.id }
      let id = sorted[0].id
      members[id] = sorted
      for local in sorted { entity[local.id] = id }
    }
    self.entity = entity
    idle = blocks.idle
    self.members = members
    self.loose = loose
  }

  /// Those of an entity's members that tell its name: a title alone tells none where a name is known.
  func naming(_ members: [LocalEntity]) -> [LocalEntity] {
    guard !loose.isEmpty else { return members }
    let named = members.filter { !loose.contains($0.id) }
    return named.isEmpty ? members : named
  }

  /// Takes an entity out, so that nothing can be said of it.
  mutating func remove(_ id: ContentID) {
    for member in members.removeValue(forKey: id) ?? [] { entity[member.id] = nil }
  }
}
