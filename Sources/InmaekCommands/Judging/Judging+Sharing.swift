import ArticleReading
import GraphStore
import NewsModel

extension Judging {
  /// Two decisions that can't both hold.
  struct Contradiction {
    var one: Decision
    var other: Decision?
  }

  /// Writes every decision that stands, a line each, the first first.
  func export(to path: String) throws {
    let lines = try store.decisions().filter { !$0.isUndone }.map { try SharedDecision($0).line }
    guard path != "-" else {
      for line in lines { context.output.line(line) }
      return
    }
    try context.write(path) { file in
      for line in lines { file.line(line) }
    }
  }

  /// Takes over the decisions of a file; what is no decision is complained of, and the rest is taken.
  ///
  /// Gives those that were not known, whether all lines could be read, and what contradicts what.
  func adopt(
    from path: String
  ) throws -> (added: [Decision], isWhole: Bool, contradictions: [Contradiction]) {
    let bytes = try path == "-" ? context.input.readAll() : context.bytes(of: path)
    let text: String
    do {
      text = try DecodedText(bytes).text
    } catch {
      throw Failure(.notThere, place: path, context.phrases.unread(error))
    }
    var read: [Decision] = []
    var isWhole = true
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      guard let shared = SharedDecision(line: line) else {
        context.complain(
          Failure(.notThere, place: "\(path):\(number + 1)", context.phrases.noSharedDecision))
        isWhole = false
        continue
      }
      read.append(shared.decision)
    }
    let idleBefore = Set(try store.decisions().filter(\.isIdle).map(\.id))
    let added = try store.adopt(read)
    try context.pipeline.settle(store)
    return (added, isWhole, try contradictions(added, idleBefore))
  }

  /// What the decisions added contradict: joinings that are blocked now, and other values for the same
  /// thing.
  private func contradictions(
    _ added: [Decision], _ idleBefore: Set<Decision.ID>
  ) throws -> [Contradiction] {
    let new = Set(added.map(\.id))
    let standing = try store.decisions().filter { !$0.isUndone }
    var found: [Contradiction] = []
    for decision in standing where decision.isIdle && !idleBefore.contains(decision.id) {
      let blocks = try standing.first { try $0.id != decision.id && isBlocked(decision, by: $0) }
      if let blocks { found.append(Contradiction(one: decision, other: blocks)) }
    }
    for decision in standing where new.contains(decision.id) {
      for other in standing where other.id != decision.id {
        if try differs(decision, from: other), !new.contains(other.id) || other.id < decision.id {
          found.append(Contradiction(one: decision, other: other))
        }
      }
    }
    return found
  }

  /// Whether one keeps apart what the other joins, as the graph stands.
  private func isBlocked(_ joining: Decision, by other: Decision) throws -> Bool {
    func ids(_ anchors: [Anchor]) throws -> Set<ContentID> {
      Set(
        try anchors.compactMap {
          try store.standing(Target(.person, [$0], id: ContentID(rawValue: "")))
        })
    }
    for same in joining.deed.judgements where same.verdict == .same {
      let (a, b) = (try ids(same.left), try ids(same.right))
      for apart in other.deed.judgements where apart.verdict == .different {
        let (x, y) = (try ids(apart.left), try ids(apart.right))
        let meets = { (p: Set<ContentID>, q: Set<ContentID>) in !p.isDisjoint(with: q) }
        if meets(a, x) && meets(b, y) || meets(a, y) && meets(b, x) { return true }
      }
    }
    return false
  }

  /// Whether two give different values to the same field of the same thing.
  private func differs(_ one: Decision, from other: Decision) throws -> Bool {
    if let mine = one.deed.watched, let theirs = other.deed.watched, Set(mine) != Set(theirs) {
      return true
    }
    for mine in one.deed.corrections {
      for theirs in other.deed.corrections
      where mine.field == theirs.field && mine.target.kind == theirs.target.kind
        && mine.value != theirs.value && mine.field != .present && mine.field != .absent
      {
        if let id = try store.standing(mine.target), try id == store.standing(theirs.target) {
          return true
        }
      }
    }
    return false
  }
}
