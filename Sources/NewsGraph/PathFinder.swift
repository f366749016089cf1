public import NewsModel

/// A way from one entity to another, every step with the words that say it.
public struct GraphPath: Hashable, Sendable {
  /// The steps in order; empty when both ends are one.
  public var steps: [Step]

  /// Makes a path.
  public init(steps: [Step]) { self.steps = steps }

  /// One step of a path.
  public struct Step: Hashable, Sendable {
    /// Where the step begins.
    public var from: EntityRef
    /// What it runs along and where it leads.
    public var via: Neighbour

    /// Makes a step.
    public init(from: EntityRef, via: Neighbour) {
      self.from = from
      self.via = via
    }
  }
}

/// Finds how two entities are joined: the shortest ways first, those through hubs later.
///
/// A hub is an entity with so many neighbours that passing through it says little (everybody of
/// one big firm knows everybody). Its neighbours are looked at only after `hubPenalty` further
/// steps elsewhere have been tried.
public struct PathFinder: Sendable {
  /// From how many neighbours on an entity is a hub.
  public var hubDegree: Int
  /// To how many steps passing through a hub amounts.
  public var hubPenalty: Int
  /// The most steps that a path may have.
  public var longest: Int
  /// How many entities may be expanded before the search gives up.
  public var budget: Int

  /// Makes a finder; the defaults suit stores of up to a million entities.
  public init(
    hubDegree: Int = 100, hubPenalty: Int = 4, longest: Int = 8, budget: Int = 20_000
  ) {
    self.hubDegree = hubDegree
    self.hubPenalty = hubPenalty
    self.longest = longest
    self.budget = budget
  }

  /// Up to `limit` ways from `start` to `goal`, the best first.
  ///
  /// There is none when they are not joined, when one of them is not there, or when `budget` ran
  /// out. Two ways through the same entities are one. Throws what `graph` throws.
  public func paths(
    from start: EntityRef, to goal: EntityRef, limit: Int, in graph: some GraphReading
  ) throws -> [GraphPath] {
    if start.id == goal.id { return limit > 0 ? [GraphPath(steps: [])] : [] }
    return try paths(from: start, toAnyOf: [goal.id], limit: limit, in: graph)
  }

  /// Up to `limit` ways from `start` to whichever of some others is nearest, the best first.
  ///
  /// As to one of them; `start` itself is none of them.
  public func paths(
    from start: EntityRef, toAnyOf goals: Set<ContentID>, limit: Int, in graph: some GraphReading
  ) throws -> [GraphPath] {
    let goals = goals.subtracting([start.id])
    guard limit > 0, !goals.isEmpty else { return [] }
    var search = Search(start: start, limit: limit)
    while let state = search.next() {
      try StopSign.check()
      let place = search.trail[state.trail]
      if goals.contains(place.via.ref.id) {
        search.found.append(search.path(to: state.trail))
        if search.found.count == limit { break }
        continue
      }
      guard place.length < longest else { continue }
      guard search.expanded < budget else { break }
      let steps = try search.steps(from: place.via.ref.id, in: graph)
      let passing = place.length > 0
      if passing, !state.isDelayed, steps.count >= hubDegree {
        search.push(
          Search.State(trail: state.trail, isDelayed: true), cost: state.cost + max(1, hubPenalty))
      } else {
        search.expand(state, along: steps)
      }
    }
    return search.found
  }
}

/// The state of one search: places reached, waiting in buckets by cost.
private struct Search {
  /// A place reached, by the step that led there from another place of the trail.
  struct Place {
    var via: Neighbour
    var parent: Int?
    var length: Int
  }

  /// A place to go on from.
  struct State {
    var trail: Int
    var cost = 0
    var isDelayed = false
  }

  var trail: [Place]
  var found: [GraphPath] = []
  var expanded = 0
  private let limit: Int
  private var buckets: [[State]]
  private var bucket = 0
  private var position = 0
  private var visits: [ContentID: Int] = [:]
  private var known: [ContentID: [Neighbour]] = [:]

  init(start: EntityRef, limit: Int) {
    self.limit = limit
    trail = [
      Place(via: Neighbour(ref: start, kind: "", label: "", evidence: []), parent: nil, length: 0)
    ]
    buckets = [[State(trail: 0)]]
  }

  mutating func push(_ state: State, cost: Int) {
    while buckets.count <= cost { buckets.append([]) }
    buckets[cost].append(State(trail: state.trail, cost: cost, isDelayed: state.isDelayed))
  }

  /// The cheapest place waiting; a place reached `limit` times already is passed over.
  mutating func next() -> State? {
    while bucket < buckets.count {
      guard position < buckets[bucket].count else {
        buckets[bucket] = []
        bucket += 1
        position = 0
        continue
      }
      let state = buckets[bucket][position]
      position += 1
      if state.isDelayed { return state }
      let id = trail[state.trail].via.ref.id
      guard visits[id, default: 0] < limit else { continue }
      visits[id, default: 0] += 1
      return state
    }
    return nil
  }

  /// The steps from an entity, the first of those that lead to the same one; read once.
  mutating func steps(from id: ContentID, in graph: some GraphReading) throws -> [Neighbour] {
    if let steps = known[id] { return steps }
    expanded += 1
    var seen: Set<ContentID> = [id]
    let steps = try graph.neighbours(of: id).filter { seen.insert($0.ref.id).inserted }
    known[id] = steps
    return steps
  }

  mutating func expand(_ state: State, along steps: [Neighbour]) {
    let behind = ancestors(of: state.trail)
    let length = trail[state.trail].length + 1
    for step in steps where !behind.contains(step.ref.id) {
      guard visits[step.ref.id, default: 0] < limit else { continue }
      trail.append(Place(via: step, parent: state.trail, length: length))
      push(State(trail: trail.count - 1), cost: state.cost + 1)
    }
  }

  func path(to end: Int) -> GraphPath {
    var steps: [GraphPath.Step] = []
    var index = end
    while let parent = trail[index].parent {
      steps.append(GraphPath.Step(from: trail[parent].via.ref, via: trail[index].via))
      index = parent
    }
    return GraphPath(steps: steps.reversed())
  }

  private func ancestors(of end: Int) -> Set<ContentID> {
    var ids = Set<ContentID>()
    var index: Int? = end
    while let current = index {
      ids.insert(trail[current].via.ref.id)
      index = trail[current].parent
    }
    return ids
  }
}
