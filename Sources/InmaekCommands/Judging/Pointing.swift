import GraphStore
import NewsGraph
import NewsModel

/// What a reader points at on the command line: how it is shown, and the words by which it is found
/// again.
struct Pointed {
  var name: String
  var target: Target
}

extension Judging {
  /// What is meant by a name, or by the id of anything that the graph shows.
  ///
  /// - Parameter kinds: what may be meant; all that there is unless given.
  func pointed(
    _ words: String, among kinds: Set<EntityKind> = Set(EntityKind.allCases)
  ) throws -> Pointed {
    let id = ContentID(rawValue: words)
    let isAnything = kinds.count == EntityKind.allCases.count
    if isAnything, [.tie, .role, .quote, .meeting].contains(id.subject),
      let target = try store.target(id)
    {
      return Pointed(name: try name(of: target), target: target)
    }
    if kinds.contains(.article), let article = try article(words) { return article }
    do {
      let order: [Set<EntityKind>] = [[.person, .firm], [.meeting], [.article]]
      let ref = try EntityChoice(graph: store, context: context).entity(
        named: words, among: order.map { $0.intersection(kinds) }.filter { !$0.isEmpty })
      guard kinds.contains(ref.kind), let target = try store.target(ref.id) else {
        throw Failure(.notThere, context.phrases.noEntity(words))
      }
      return Pointed(name: ref.name, target: target)
    } catch let failure as Failure {
      throw try explained(failure, words)
    }
  }

  /// Why nothing goes by an id: a standing decision took it out, where one did.
  func explained(_ failure: Failure, _ words: String) throws -> Failure {
    guard failure.candidates.isEmpty, let taken = try takenOut(ContentID(rawValue: words)) else {
      return failure
    }
    return Failure(.notThere, context.phrases.takenOut(words, in: taken.shownID))
  }

  /// The one article that stands at a path.
  private func article(_ words: String) throws -> Pointed? {
    let found = Set(try context.articles(named: words, in: store))
    guard found.count == 1, let id = found.first, let target = try store.target(id) else {
      return nil
    }
    return Pointed(name: target.anchors.first?.words ?? words, target: target)
  }

  /// The standing decision that took something of an id out of the graph.
  private func takenOut(_ id: ContentID) throws -> Decision? {
    guard id.subject != nil else { return nil }
    return try store.decisions().last { decision in
      !decision.isUndone
        && decision.deed.corrections.contains {
          ($0.field == .hidden || $0.field == .rejected) && $0.target.id == id
        }
    }
  }

  /// All that readers keep, each with what it is kept beside.
  func remarkLines() throws -> [RemarkLine] { try RemarkLine.all(in: store, context.phrases) }

  /// How something that is no entity is called in the history.
  private func name(of target: Target) throws -> String {
    StatementNames(graph: try store.graph(), phrases: context.phrases).name(target.id)
  }
}

/// What meetings, ties, roles and quotes are called in a line.
struct StatementNames {
  let graph: Graph
  let phrases: any Phrases

  func name(_ id: ContentID) -> String {
    let names = graph.refs()
    func called(_ id: ContentID) -> String { names[id]?.name ?? id.rawValue }
    if let tie = (graph.ties + graph.claims.ties).first(where: { $0.id == id }) {
      return "\(called(tie.from)) – \(called(tie.to)) \(phrases.tieKind(tie.kind))"
    }
    if let quote = graph.quotes.first(where: { $0.id == id }) {
      return "\(called(quote.person)) “\(quote.text)”"
    }
    for person in graph.people {
      guard let role = person.roles.first(where: { $0.id == id }) else { continue }
      return "\(person.name) \(role.line(firmName: role.firm.map(called)))"
    }
    if let claim = graph.claims.meetings.first(where: { $0.id == id }) {
      return claim.people.map(called).joined(separator: "·") + " " + claim.kind
    }
    return called(id)
  }
}

extension RemarkLine {
  /// All that readers keep in a store, the first first.
  static func all(in store: GraphStore, _ phrases: any Phrases) throws -> [RemarkLine] {
    let remarks = try store.remarks()
    let bare = remarks.contains { $0.ref == nil }
    let names = bare ? StatementNames(graph: try store.graph(), phrases: phrases) : nil
    return remarks.map { remark in
      RemarkLine(
        subject: remark.subject,
        name: remark.ref?.name ?? names?.name(remark.subject) ?? remark.subject.rawValue,
        kind: remark.ref?.kind, remark: remark.remark)
    }
  }
}
