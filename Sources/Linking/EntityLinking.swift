import NewsModel

/// Finds which local entities are one.
///
/// People join by full names, never by a surname or a title alone; firms by names; a reader's
/// judgement goes before both.
struct EntityLinking {
  let locals: [LocalEntity]
  /// The titles and firms' names under which a local person is known, by id.
  let roles: [ContentID: [KnownRole]]
  let judgements: [Judgement]

  /// A title and the local firm beside it, by its place in `locals`.
  struct KnownRole: Hashable {
    let title: String
    let firm: Int?
  }

  init(facts: [ArticleFacts], judgements: [Judgement]) {
    let locals = facts.flatMap(\.entities).sorted { $0.id < $1.id }
    self.locals = locals
    self.judgements = judgements
    let index = Dictionary(
      zip(locals.map(\.id), locals.indices), uniquingKeysWith: { first, _ in first })
    var roles: [ContentID: [KnownRole]] = [:]
    for role in facts.flatMap(\.roles) {
      let firm = role.firm.flatMap { index[$0] }
      roles[role.person, default: []].append(KnownRole(title: role.title, firm: firm))
    }
    self.roles = roles
  }

  func link() -> LinkedEntities {
    var blocks = Blocks(locals, judgements)
    FirmLinking(linking: self).join(&blocks)
    PersonLinking(linking: self).join(&blocks)
    return LinkedEntities(locals: locals, sets: &blocks.sets)
  }
}

/// The sets under way, with what a reader has forbidden.
struct Blocks {
  var sets: UnionFind
  private let apart: [(Int, Int)]

  init(_ locals: [LocalEntity], _ judgements: [Judgement]) {
    sets = UnionFind(count: locals.count)
    let index = Dictionary(
      zip(locals.map(\.id), locals.indices), uniquingKeysWith: { first, _ in first })
    var apart: [(Int, Int)] = []
    for judgement in judgements.sorted(by: { ($0.left, $0.right) < ($1.left, $1.right) }) {
      guard let a = index[judgement.left], let b = index[judgement.right] else { continue }
      switch judgement.verdict {
      case .same: sets.union(a, b)
      case .different: apart.append((a, b))
      case .unsure: break
      }
    }
    self.apart = apart
  }

  /// Joins two sets unless somebody in one is judged different from somebody in the other.
  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (sets.find(a), sets.find(b))
    guard x != y else { return }
    for (left, right) in apart {
      let (l, r) = (sets.find(left), sets.find(right))
      if (l == x && r == y) || (l == y && r == x) { return }
    }
    sets.union(x, y)
  }
}
