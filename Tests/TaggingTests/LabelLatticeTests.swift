import Testing

@testable import Tagging

@Suite struct LabelLatticeTests {
  /// Scores that differ by place and label, and links that differ by pair.
  private let scores: [LabelVector] = (0..<4).map { place in
    var row = LabelVector.zero
    for label in 0..<TagLabel.count { row[label] = Float((place * 7 + label * 5) % 11) / 4 }
    return row
  }
  private let links: [LabelVector] = (0..<TagLabel.count).map { former in
    var row = LabelVector.zero
    for next in 0..<TagLabel.count { row[next] = Float((former * 3 + next) % 5) / 3 }
    return row
  }

  /// Every labelling that may be, with its weight.
  private func labellings() -> [(labels: [Int], weight: Double)] {
    var all: [(labels: [Int], weight: Double)] = [([], 1)]
    for place in scores.indices {
      all = all.flatMap { labels, weight in
        (0..<TagLabel.count).compactMap { next -> ([Int], Double)? in
          guard TagLabel.allows(next, after: labels.last ?? TagLabel.outside) else { return nil }
          let link = labels.last.map { Double(links[$0][next]) } ?? 0
          return (labels + [next], weight * exponential(Double(scores[place][next]) + link))
        }
      }
    }
    return all
  }

  /// e to the power of x, by its series.
  private func exponential(_ x: Double) -> Double {
    var (sum, term) = (1.0, 1.0)
    for n in 1..<40 {
      term *= x / Double(n)
      sum += term
    }
    return sum
  }

  @Test func marginalsAreTheSharesOfAllLabellings() {
    let lattice = LabelLattice(scores: scores, transitions: TransitionTable(scores: links))
    let all = labellings()
    let total = all.reduce(0) { $0 + $1.weight }
    for place in scores.indices {
      for label in 0..<TagLabel.count {
        let share = all.filter { $0.labels[place] == label }.reduce(0) { $0 + $1.weight } / total
        #expect(abs(Double(lattice.marginals(at: place)[label]) - share) < 1e-4)
      }
    }
  }

  @Test func spansAreTheSharesOfLabellingsThatHoldJustThem() throws {
    let lattice = LabelLattice(scores: scores, transitions: TransitionTable(scores: links))
    let all = labellings()
    let total = all.reduce(0) { $0 + $1.weight }
    let kind = TagKind.organization
    for start in scores.indices {
      let found = lattice.spans(from: start, kind: kind, longest: 9, atLeast: 0)
      #expect(found.map(\.end) == Array(start + 1...scores.count))
      for (end, probability) in found {
        let share =
          all.filter { labels, _ in
            labels[start] == TagLabel.begin(kind)
              && labels[(start + 1)..<end].allSatisfy { $0 == TagLabel.inside(kind) }
              && (end == labels.count || labels[end] != TagLabel.inside(kind))
          }.reduce(0) { $0 + $1.weight } / total
        #expect(abs(Double(probability) - share) < 1e-4)
      }
    }
  }
}
