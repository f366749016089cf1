import NewsModel

/// Sets values of a graph right, and keeps what the articles say in their place.
struct GraphCorrecting {
  private(set) var graph: Graph
  private let people: [ContentID: Int]
  private let firms: [ContentID: Int]
  private let meetings: [ContentID: Place]
  private let ties: [ContentID: Place]
  private let roles: [ContentID: (person: Int, role: Int)]

  /// Where something stands, among the facts or among the claims.
  private struct Place {
    var index: Int
    var isClaim = false
  }

  /// Indexes a graph.
  ///
  /// O(size of the graph).
  init(_ graph: Graph) {
    self.graph = graph
    func index<Key: Hashable, Value>(_ pairs: [(Key, Value)]) -> [Key: Value] {
      Dictionary(pairs) { first, _ in first }
    }
    people = index(graph.people.indices.map { (graph.people[$0].id, $0) })
    firms = index(graph.firms.indices.map { (graph.firms[$0].id, $0) })
    func places(_ ids: [ContentID], _ claims: [ContentID]) -> [ContentID: Place] {
      index(
        zip(ids, ids.indices).map { ($0, Place(index: $1)) }
          + zip(claims, claims.indices).map { ($0, Place(index: $1, isClaim: true)) })
    }
    meetings = places(graph.meetings.map(\.id), graph.claims.meetings.map(\.id))
    ties = places(graph.ties.map(\.id), graph.claims.ties.map(\.id))
    roles = index(
      graph.people.indices.flatMap { person in
        graph.people[person].roles.enumerated().map { ($1.id, (person, $0)) }
      })
  }

  /// Sets a value of what has an id right; `other` is the entity that is the value.
  ///
  /// Whether there is such a thing with such a value.
  mutating func correct(_ id: ContentID, _ correction: Correction, _ other: ContentID?) -> Bool {
    switch correction.target.kind {
    case .person, .firm: return correctEntity(id, correction)
    case .meeting:
      guard let place = meetings[id] else { return false }
      let path: WritableKeyPath<Graph, Meeting> =
        place.isClaim ? \.claims.meetings[place.index] : \.meetings[place.index]
      return correctMeeting(id, path, correction, other)
    case .tie:
      guard let place = ties[id] else { return false }
      let path: WritableKeyPath<Graph, Tie> =
        place.isClaim ? \.claims.ties[place.index] : \.ties[place.index]
      return correctTie(id, path, correction)
    case .role:
      guard let place = roles[id] else { return false }
      return correctRole(id, \.people[place.person].roles[place.role], correction, other)
    case .article, .quote: return false
    }
  }

  /// Puts a value in place, and notes what was there before unless it is the same.
  private mutating func set<Value: Equatable>(
    _ path: WritableKeyPath<Graph, Value>, _ value: Value?, _ id: ContentID,
    _ field: Correction.Field, was: (Value) -> String
  ) -> Bool {
    guard let value else { return false }
    let old = graph[keyPath: path]
    graph[keyPath: path] = value
    if old != value { trace(id, field, was: was(old)) }
    return true
  }

  /// What the articles say is what stood there first.
  private mutating func trace(_ id: ContentID, _ field: Correction.Field, was: String) {
    let isKnown = graph.traces[id, default: []].contains {
      $0.field == field && (field != .present && field != .absent || $0.was == was)
    }
    if !isKnown { graph.traces[id, default: []].append(Correction.Trace(field, was: was)) }
  }

  private mutating func correctEntity(_ id: ContentID, _ correction: Correction) -> Bool {
    switch correction.field {
    case .name:
      if let i = people[id] {
        graph.people[i].aliases = Self.forms(
          graph.people[i].aliases, graph.people[i].name, correction.value)
        return set(\.people[i].name, correction.value, id, .name) { $0 }
      }
      guard let i = firms[id] else { return false }
      graph.firms[i].aliases = Self.forms(
        graph.firms[i].aliases, graph.firms[i].name, correction.value)
      return set(\.firms[i].name, correction.value, id, .name) { $0 }
    case .kind:
      if let i = firms[id] {
        return set(\.firms[i].kind, FirmKind(rawValue: correction.value), id, .kind) { $0.rawValue }
      }
      return people[id] != nil
    default: return false
    }
  }

  /// The other forms once one of them, or a new one, is shown.
  private static func forms(_ aliases: [String], _ old: String, _ new: String) -> [String] {
    Set(aliases + [old]).subtracting([new]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func correctMeeting(
    _ id: ContentID, _ path: WritableKeyPath<Graph, Meeting>, _ correction: Correction,
    _ other: ContentID?
  ) -> Bool {
    let value = correction.value
    switch correction.field {
    case .date:
      return set(path.appending(path: \.date), PartialDate(iso: value), id, .date) { $0?.iso ?? "" }
    case .place: return set(path.appending(path: \.place), value, id, .place) { $0 ?? "" }
    case .status:
      let status = MeetingStatus(rawValue: value)
      return set(path.appending(path: \.status), status, id, .status) { $0.rawValue }
    case .present, .absent:
      guard let other else { return false }
      let isPerson = people[other] != nil
      let list = isPerson ? path.appending(path: \.people) : path.appending(path: \.firms)
      let isThere = graph[keyPath: list].contains(other)
      guard isThere != (correction.field == .present) else { return true }
      if isThere {
        graph[keyPath: list].removeAll { $0 == other }
        graph[keyPath: path].parts[other] = nil
      } else {
        graph[keyPath: list] = (graph[keyPath: list] + [other]).sorted()
      }
      trace(id, correction.field, was: name(other))
      return true
    default: return false
    }
  }

  private func name(_ id: ContentID) -> String {
    people[id].map { graph.people[$0].name } ?? firms[id].map { graph.firms[$0].name } ?? ""
  }

  private mutating func correctTie(
    _ id: ContentID, _ path: WritableKeyPath<Graph, Tie>, _ correction: Correction
  ) -> Bool {
    switch correction.field {
    case .date:
      return set(path.appending(path: \.date), PartialDate(iso: correction.value), id, .date) {
        $0?.iso ?? ""
      }
    case .status:
      let status = TieStatus(rawValue: correction.value)
      return set(path.appending(path: \.status), status, id, .status) { $0.rawValue }
    default: return false
    }
  }

  private mutating func correctRole(
    _ id: ContentID, _ path: WritableKeyPath<Graph, Role>, _ correction: Correction,
    _ other: ContentID?
  ) -> Bool {
    let value = correction.value
    switch correction.field {
    case .title: return set(path.appending(path: \.title), value, id, .title) { $0 }
    case .date:
      return set(path.appending(path: \.date), PartialDate(iso: value), id, .date) { $0?.iso ?? "" }
    case .status:
      let status = RoleStatus(rawValue: value)
      return set(path.appending(path: \.status), status, id, .status) { $0.rawValue }
    case .firm:
      guard let other, firms[other] != nil else { return false }
      let was = graph[keyPath: path].firm.map(name) ?? ""
      return set(path.appending(path: \.firm), other, id, .firm) { _ in was }
    default: return false
    }
  }
}
