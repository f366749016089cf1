import NewsGraph
import NewsModel

/// Something in a graph view before it has a place.
struct NetThing: Hashable, Sendable {
  var fact: String
  var target: EntityRef?
  var proofs: [Proof] = []
}

/// The graph view in the making: the nodes, and what each of them stands for.
private struct NetDraft {
  var things: [NetThing] = []

  mutating func node(
    _ thing: NetThing, _ name: String, edge: String = "", isTie: Bool = false
  ) -> NetNode {
    things.append(thing)
    return NetNode(number: things.count - 1, edge: edge, isTie: isTie, name: name)
  }

  /// A node that opens to more.
  mutating func rest(_ words: String, of target: EntityRef? = nil) -> NetNode {
    var node = node(NetThing(fact: "more", target: target), words)
    node.nameRole = .number
    return node
  }
}

extension PageComposer {
  /// The subject in the middle of whom and what it is joined with, in two dimensions; on narrow panes a
  /// tree.
  func netItems(_ reach: Aspect.Reach) -> [PageItem] {
    guard width >= NetLayout.least else { return graphItems(reach.most) }
    let most = netMost(reach)
    let (close, things) = drawn(most)
    let (wide, _) = drawn(most, gap: 1)
    let layout = wide.rows.count <= height ? wide : close
    let above = max(0, height - layout.rows.count) / 2
    return [PageItem](repeating: PageItem(), count: above) + layout.rows.map { item($0, things) }
  }

  /// So many neighbours of each kind are shown: more than are asked for where the pane is high enough for
  /// all of them, as long as what lies beyond them is not shown too.
  func netMost(_ reach: Aspect.Reach) -> Int {
    guard reach.depth == 1, width >= NetLayout.least else { return reach.most }
    var (fits, over) = (reach.most, reach.most + height + 1)
    while over - fits > 1 {
      let middle = (fits + over) / 2
      if drawn(middle).layout.rows.count <= height { fits = middle } else { over = middle }
    }
    return fits
  }

  /// The graph with so many neighbours of each kind, and what its nodes stand for.
  private func drawn(_ most: Int, gap: Int = 0) -> (layout: NetLayout, things: [NetThing]) {
    var draft = NetDraft()
    let middle = draft.node(NetThing(fact: "name", proofs: nameProofs), page.ref?.label ?? "")
    var branches = roleNodes(&draft, most) + tieNodes(&draft, most)
    branches += meetingNodes(&draft, most)
    return (NetLayout(middle, branches: branches, width: width, gap: gap), draft.things)
  }

  /// The ends of the first step, in the order of the view.
  func netRing(_ reach: Aspect.Reach) -> [ContentID] {
    var draft = NetDraft()
    _ =
      roleNodes(&draft, reach.most) + tieNodes(&draft, reach.most)
      + meetingNodes(&draft, reach.most)
    return draft.things.compactMap(\.target).filter { $0.kind != .meeting }.map(\.id).uniqued()
  }

  private func item(_ pieces: [NetPiece], _ things: [NetThing]) -> PageItem {
    var item = PageItem()
    let last = pieces.lastIndex { !$0.text.allSatisfy { $0 == " " } } ?? 0
    var begun: (number: Int, start: Int)?
    for (index, piece) in pieces.prefix(last + 1).enumerated() {
      let range = item.add(piece.text, piece.role)
      guard let number = piece.number, things.indices.contains(number) else { continue }
      // The marks of a meeting and its day are two pieces of one thing.
      if begun?.number != number { begun = (number, range.lowerBound) }
      let follows = pieces.indices.contains(index + 1) && pieces[index + 1].number == number
      guard !follows, let start = begun?.start else { continue }
      let thing = things[number]
      item.stop(
        start..<range.upperBound, fact: thing.fact, target: thing.target, proofs: thing.proofs)
    }
    return item
  }

  private func roleNodes(_ draft: inout NetDraft, _ most: Int) -> [NetNode] {
    var roles: [(ContentID, Role)] = page.holders.map { ($0.person, $0.role) }
    if case .person(let person) = page.subject {
      roles += person.roles.compactMap { role in role.firm.map { ($0, role) } }
    }
    let groups = grouped(roles.map { (other: $0.0, kind: "", value: $0.1) })
    return folded(groups, most, &draft) { group, draft in
      guard let other = ref(group[0].other) else { return nil }
      let fact = page.subject.isPerson ? "role" : "holder"
      let thing = NetThing(
        fact: "\(fact):\(group[0].value.id)", target: other,
        proofs: group.flatMap(\.value.provenance.proofs).uniqued())
      var title = group[0].value.line(firmName: nil)
      if group.count > 1 { title += " +\(group.count - 1)" }
      return linked(thing, other, edge: title, &draft)
    }
  }

  private func tieNodes(_ draft: inout NetDraft, _ most: Int) -> [NetNode] {
    let ties = page.ties.map { tie in
      (other: tie.from == page.id ? tie.to : tie.from, kind: tie.kind.rawValue, value: tie)
    }
    return folded(grouped(ties), most, &draft) { group, draft in
      let tie = group[0].value
      guard let other = ref(group[0].other) else { return nil }
      let thing = NetThing(
        fact: "tie:\(tie.id)", target: other,
        proofs: group.flatMap(\.value.provenance.proofs).uniqued())
      let status = tie.status == .current ? "" : " (\(words.status(tie.status)))"
      let edge = words.kind(tie.kind) + (group.count > 1 ? " +\(group.count - 1)" : "") + status
      return linked(thing, other, edge: edge, isTie: true, &draft)
    }
  }

  /// Meetings with who was there, or of a meeting those who were there.
  private func meetingNodes(_ draft: inout NetDraft, _ most: Int) -> [NetNode] {
    if case .meeting(let meeting) = page.subject {
      return folded(meeting.people + meeting.firms, most, &draft) { party, draft in
        partyNode(party, of: meeting, &draft)
      }
    }
    return folded(page.meetings, most, &draft) { meeting, draft in
      let target =
        ref(meeting.id) ?? EntityRef(id: meeting.id, kind: .meeting, name: meeting.kind)
      var node = draft.node(
        NetThing(fact: "meeting", target: target, proofs: meeting.proofs),
        meeting.date?.iso ?? words.undated)
      node.lead = "\(NetNode.meetingMark) \(meeting.status.mark) "
      node.leadRole = meeting.status.role
      let others = (meeting.people + meeting.firms).filter { $0 != page.id }
      node.twigs = others.prefix(Self.mostParties).compactMap {
        partyNode($0, of: meeting, &draft)
      }
      if others.count > Self.mostParties {
        let rest = words.more(others.count - Self.mostParties)
        node.twigs.append(draft.rest(rest, of: target))
      }
      return node
    }
  }

  /// So many of those at a meeting hang on it.
  private static let mostParties = 6

  private func partyNode(
    _ id: ContentID, of meeting: Meeting, _ draft: inout NetDraft
  ) -> NetNode? {
    guard let other = ref(id) else { return nil }
    let proofs = other.kind == .person ? meeting.proofs(of: id) : meeting.proofs
    let thing = NetThing(fact: "party:\(meeting.id)", target: other, proofs: proofs)
    return linked(thing, other, edge: meeting.parts[id].map(words.part) ?? "", &draft)
  }

  /// A node under the name of what it stands for, with what lies beyond where that was read.
  private func linked(
    _ thing: NetThing, _ other: EntityRef, edge: String, isTie: Bool = false,
    _ draft: inout NetDraft, depth: Int = 2
  ) -> NetNode {
    let isFirst = !draft.things.contains { $0.target?.id == other.id }
    var node = draft.node(thing, PageItem.linkMark + other.label, edge: edge, isTie: isTie)
    guard isFirst, let net, depth <= Aspect.Reach.deepest, other.id != page.id else { return node }
    for step in net.steps[other.id] ?? [] {
      let beyond = NetThing(
        fact: "beyond:\(other.id)", target: step.ref,
        proofs: step.evidence.map { Proof(evidence: $0) })
      let tie = TieKind(rawValue: step.kind)
      let label = tie.map(words.kind) ?? (step.status == nil ? step.label : "")
      var twig = linked(
        beyond, step.ref, edge: label, isTie: tie != nil, &draft, depth: depth + 1)
      if let status = step.status, step.ref.kind == .meeting {
        twig.lead = "\(NetNode.meetingMark) \(status.mark) "
        twig.leadRole = status.role
        twig.name = [step.date?.iso, step.ref.name].compactMap(\.self).joined(separator: " ")
      }
      node.twigs.append(twig)
    }
    if let more = net.more[other.id], more > 0 {
      node.twigs.append(draft.rest(words.more(more), of: other))
    }
    return node
  }

  /// What leads to one and the same by lines of one kind, together.
  private func grouped<Value>(
    _ values: [(other: ContentID, kind: String, value: Value)]
  ) -> [[(other: ContentID, kind: String, value: Value)]] {
    var places: [String: Int] = [:]
    var groups: [[(other: ContentID, kind: String, value: Value)]] = []
    for value in values {
      let key = "\(value.other.rawValue) \(value.kind)"
      if let place = places[key] {
        groups[place].append(value)
      } else {
        places[key] = groups.count
        groups.append([value])
      }
    }
    return groups
  }

  /// The first of several as nodes, and one for all others.
  private func folded<Value>(
    _ values: [Value], _ most: Int, _ draft: inout NetDraft,
    _ node: (Value, inout NetDraft) -> NetNode?
  ) -> [NetNode] {
    var nodes = values.prefix(max(0, most)).compactMap { node($0, &draft) }
    if values.count > most {
      nodes.append(draft.rest(words.more(values.count - max(0, most))))
    }
    return nodes
  }
}

extension Page.Subject {
  fileprivate var isPerson: Bool {
    if case .person = self { return true }
    return false
  }
}
