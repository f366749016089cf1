/// Ties: each pair of ends counts once, in either direction; the kinds said of it are scored apart.
extension GraphScorer {
  /// Two ends, in either order: names of gold entries, or ids of nodes that are none.
  private struct Ends: Hashable {
    var both: Set<BareText>

    init(_ names: [String]) { both = Set(names.map(BareText.init)) }
  }

  mutating func scoreTies() {
    let found = tiesByEnds()
    let allowed = Set(gold.ties.flatMap(Self.pairs))
    var tally = Tally()
    for tie in gold.ties where tie.optional != true {
      let isFound = Self.pairs(of: tie).contains { found[$0] != nil }
      tally.count(isFound)
      if !isFound {
        scores.miss("ties: missed", "\(tie.kind): \(tie.between.joined(separator: " — "))")
      }
    }
    for (ends, ties) in found where !allowed.contains(ends) {
      tally.wrong += 1
      if let tie = ties.first {
        scores.miss("ties: wrong", "\(described(tie))  « \(tie.evidence.first.excerpt) »")
      }
    }
    scores.add(tally, to: .ties)
    scoreKinds(of: found)
  }

  private static func pairs(of tie: GoldGraph.Tie) -> [Ends] {
    [Ends(tie.between)] + (tie.or ?? []).map(Ends.init)
  }

  /// The found ties by their ends; one that has an optional end, or one entry at both, is left out.
  private func tiesByEnds() -> [Ends: [ExportedGraph.Tie]] {
    let excused = people.excused.union(firms.excused)
    var found: [Ends: [ExportedGraph.Tie]] = [:]
    for tie in graph.ties where excused.isDisjoint(with: [tie.from, tie.to]) {
      let from = firms.entries[tie.from] ?? people.entries[tie.from]
      let to = firms.entries[tie.to] ?? people.entries[tie.to]
      if from != nil && from == to { continue }
      let names = from.flatMap { from in to.map { [from, $0] } } ?? [tie.from, tie.to]
      found[Ends(names), default: []].append(tie)
    }
    return found
  }

  /// How many of the kinds that are said or wanted of a found pair are both.
  ///
  /// A kind is wanted of the pair a tie names; of the other pairs that are as right it is allowed.
  private mutating func scoreKinds(of found: [Ends: [ExportedGraph.Tie]]) {
    let needed = gold.ties.filter { $0.optional != true }
    let optional = gold.ties.filter { $0.optional == true }
    for ends in Set(needed.flatMap(Self.pairs)) {
      guard let ties = found[ends] else { continue }
      let own = Set(needed.filter { Ends($0.between) == ends }.map(\.kind))
      let near = Set(needed.filter { Self.pairs(of: $0).contains(ends) }.map(\.kind))
      let spare = Set(optional.filter { Self.pairs(of: $0).contains(ends) }.map(\.kind))
      let wanted = own.isEmpty ? near : own
      let said = Set(ties.map(\.kind))
      let right = said.intersection(wanted)
      let excess = said.subtracting(near).subtracting(spare)
      let isMaybe = right.isEmpty && !said.isDisjoint(with: near.union(spare))
      let lacking = own.isEmpty || isMaybe ? [] : wanted.subtracting(said)
      scores.add(
        Tally(right: right.count, missed: excess.union(lacking).count), to: .tieKind)
      let pair = ties.first.map(names) ?? ""
      for kind in excess.sorted() { scores.miss("tie kind: wrong", "\(kind): \(pair)") }
      for kind in lacking.sorted() { scores.miss("tie kind: missed", "\(kind): \(pair)") }
    }
  }

  private func described(_ tie: ExportedGraph.Tie) -> String { "\(tie.kind): \(names(of: tie))" }

  private func names(of tie: ExportedGraph.Tie) -> String {
    [tie.from, tie.to].map { id in
      graph.people.first { $0.id == id }?.name ?? graph.firms.first { $0.id == id }?.name ?? id
    }.joined(separator: " — ")
  }
}
