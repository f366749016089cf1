import NewsModel

/// Finds which local entities are one.
///
/// People join by full names, never by a surname or a title alone; firms by names; a reader's
/// judgement goes before both.
struct EntityLinking {
  private let facts: [ArticleFacts]
  let locals: [LocalEntity]
  /// The place in `locals` of each id.
  private let index: [ContentID: Int]
  /// The titles and firms' names under which a local person is known, by id.
  let roles: [ContentID: [KnownRole]]
  let judgements: [Judgement]
  /// Local entities that go by no name of their own, and are joined by a reader alone.
  let loose: Set<ContentID>

  /// A title and the local firm beside it, by its place in `locals`.
  struct KnownRole: Hashable {
    let title: String
    let firm: Int?
  }

  init(facts: [ArticleFacts], judgements: [Judgement], loose: Set<ContentID> = []) {
    let found = facts.flatMap(\.entities)
    let ids = found.map(\.id)
    // Sorted by place: entities are large, and moving them about takes longer than comparing.
    let locals = found.indices.sorted { ids[$0] < ids[$1] }.map { found[$0] }
    self.facts = facts
    self.locals = locals
    self.judgements = judgements
    self.loose = loose
    let index = Dictionary(
      zip(locals.map(\.id), locals.indices), uniquingKeysWith: { first, _ in first })
    self.index = index
    var roles: [ContentID: [KnownRole]] = [:]
    for role in facts.flatMap(\.roles) {
      let firm = role.firm.flatMap { index[$0] }
      roles[role.person, default: []].append(KnownRole(title: role.title, firm: firm))
    }
    self.roles = roles
  }

  /// The local entities of a kind that may be joined by what they are called.
  func indices(_ kind: EntityKind) -> [Int] {
    locals.indices.filter { locals[$0].kind == kind && !loose.contains(locals[$0].id) }
  }

  /// For each article its local entities, and for each of these its article, by its place.
  ///
  /// O(local entities).
  func byArticle() -> (entities: [[Int]], article: [Int]) {
    var article = [Int](repeating: 0, count: locals.count)
    let entities = facts.enumerated().map { number, facts in
      let here = facts.entities.compactMap { index[$0.id] }
      for i in here { article[i] = number }
      return here
    }
    return (entities, article)
  }

  /// Joins them; `check` is called now and then, and what it throws ends the work.
  func link(check: () throws -> Void) rethrows -> LinkedEntities {
    try check()
    var blocks = Blocks(locals, JudgedPairs(judgements, facts, locals))
    try check()
    try FirmLinking(linking: self).join(&blocks, check: check)
    try PersonLinking(linking: self).join(&blocks, check: check)
    try check()
    return LinkedEntities(locals: locals, loose: loose, blocks: &blocks)
  }
}

/// The sets under way, with what a reader has forbidden.
struct Blocks {
  private(set) var sets: UnionFind
  /// The judgements that tie nothing.
  private(set) var idle: [Judgement]
  /// Of each set, by its root, the members of sets that it must stay apart from.
  private var foes: [Int: Set<Int>] = [:]

  /// Different goes before same: what is apart is so before anything is joined.
  init(_ locals: [LocalEntity], _ pairs: JudgedPairs) {
    sets = UnionFind(count: locals.count)
    idle = pairs.lost
    for (a, b) in pairs.apart {
      foes[a, default: []].insert(b)
      foes[b, default: []].insert(a)
    }
    for (pair, judgement) in pairs.same where !join(pair.0, pair.1) { idle.append(judgement) }
    idle.sort()
  }

  mutating func find(_ i: Int) -> Int { sets.find(i) }

  /// Joins two sets unless somebody in one is judged different from somebody in the other; whether they
  /// are one now.
  @discardableResult
  mutating func join(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (sets.find(a), sets.find(b))
    guard x != y else { return true }
    guard !areApart(x, y) else { return false }
    sets.union(x, y)
    if let moved = foes.removeValue(forKey: max(x, y)) {
      foes[min(x, y), default: []].formUnion(moved)
    }
    return true
  }

  /// Whether somebody in one set is judged different from somebody in the other.
  mutating func areApart(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (sets.find(a), sets.find(b))
    let (few, other) = (foes[x]?.count ?? 0) <= (foes[y]?.count ?? 0) ? (x, y) : (y, x)
    return foes[few]?.contains { sets.find($0) == other } ?? false
  }

  /// Joins something with the first of those that may stand for a name, and remembers it as another
  /// where none of them may be it.
  mutating func join(_ i: Int, withOneOf known: inout [Int]) {
    for j in known where join(i, j) { return }
    known.append(i)
  }
}
