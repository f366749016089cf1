/// Chooses spans that don't overlap, such that as much probability as can be stands above what is
/// asked of each kind.
struct SpanDecoder {
  /// How probable a span of each kind must be to be worth telling.
  let bounds: [Float]
  let brackets: BracketPairs

  static let longest = 40
  /// Where there are brackets, how probable a span must be to add to another of the same end.
  private static let share: Float = 0.05

  private struct Choice {
    let start: Int
    let end: Int
    let kind: TagKind
    let probability: Float
    let gain: Float
  }

  func spans(in lattice: LabelLattice, count: Int) -> [TagSpan] {
    let choices = candidates(in: lattice, count: count)
    guard !choices.isEmpty else { return [] }
    // Weighted interval scheduling from left to right.
    var best = [Float](repeating: 0, count: count + 1)
    var taken = [Int](repeating: -1, count: count + 1)
    var next = 0
    for end in 1...count {
      best[end] = best[end - 1]
      while next < choices.count, choices[next].end == end {
        let sum = best[choices[next].start] + choices[next].gain
        if sum > best[end] {
          best[end] = sum
          taken[end] = next
        }
        next += 1
      }
    }
    return chosen(choices, taken, count)
  }

  private func chosen(_ choices: [Choice], _ taken: [Int], _ count: Int) -> [TagSpan] {
    var spans: [TagSpan] = []
    var end = count
    while end > 0 {
      guard taken[end] >= 0 else {
        end -= 1
        continue
      }
      let choice = choices[taken[end]]
      spans.append(
        TagSpan(
          range: choice.start..<choice.end, kind: choice.kind,
          confidence: Double(min(1, choice.probability))))
      end = choice.start
    }
    return spans.reversed()
  }

  private func candidates(in lattice: LabelLattice, count: Int) -> [Choice] {
    var choices: [Choice] = []
    for start in 0..<count {
      let marginals = lattice.marginals(at: start)
      for kind in TagKind.allCases {
        let bound = bounds[kind.rawValue]
        guard marginals[TagLabel.begin(kind)] > bound else { continue }
        for (end, probability) in spans(in: lattice, from: start, kind, bound)
        where probability > bound {
          choices.append(
            Choice(
              start: start, end: end, kind: kind, probability: probability,
              gain: probability - bound))
        }
      }
    }
    return choices.sorted { ($0.end, $0.start) < ($1.end, $1.start) }
  }

  /// How probable each span of a kind is that begins at a place, by its end; one that lacks its
  /// closing bracket alone counts as the one that has it.
  private func spans(
    in lattice: LabelLattice, from start: Int, _ kind: TagKind, _ bound: Float
  ) -> [(end: Int, probability: Float)] {
    let least = brackets.isEmpty ? bound : min(bound, Self.share)
    let found = lattice.spans(from: start, kind: kind, longest: Self.longest, atLeast: least)
    guard !brackets.isEmpty else { return found }
    var closed: [(end: Int, probability: Float)] = []
    for (end, probability) in found {
      guard let end = brackets.end(of: start..<end) else { continue }
      if let last = closed.indices.last, closed[last].end == end {
        closed[last].probability += probability
      } else {
        closed.append((end, probability))
      }
    }
    return closed
  }
}
