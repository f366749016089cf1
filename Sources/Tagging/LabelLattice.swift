#if canImport(Glibc)
import Glibc
#endif

/// The probabilities of all ways to label one sentence: a linear chain whose links are the scores
/// of each label at each scalar and of each label after another.
///
/// Forward-backward with the sums scaled to one at each place, so nothing under- or overflows.
/// O(n · labels²).
package struct LabelLattice {
  /// exp of the scores, shifted by each place's largest.
  private let potentials: [LabelVector]
  private let transitions: TransitionTable
  private(set) package var forward: [LabelVector]
  private(set) package var backward: [LabelVector]
  /// What each place's forward sum was scaled by, reciprocal.
  private(set) package var scales: [Float]

  package init(scores: [LabelVector], transitions: TransitionTable) {
    self.transitions = transitions
    potentials = scores.map(Self.exponentials)
    forward = []
    backward = [LabelVector](repeating: .zero, count: scores.count)
    scales = []
    runForward()
    runBackward()
  }

  private static func exponentials(_ scores: LabelVector) -> LabelVector {
    var lanes = scores
    lanes[15] = -.greatestFiniteMagnitude
    let top = lanes.max()
    var result = LabelVector.zero
    for label in 0..<TagLabel.count { result[label] = expf(scores[label] - top) }
    return result
  }

  private mutating func runForward() {
    forward.reserveCapacity(potentials.count)
    for (place, potential) in potentials.enumerated() {
      let reached =
        place == 0 ? transitions.start : transitions.forward(forward[place - 1])
      let product = reached * potential
      let scale = 1 / max(product.sum(), .leastNormalMagnitude)
      forward.append(product * scale)
      scales.append(scale)
    }
  }

  private mutating func runBackward() {
    guard var after = potentials.indices.last else { return }
    backward[after] = transitions.ones
    while after > 0 {
      let weighted = potentials[after] * backward[after] * scales[after]
      backward[after - 1] = transitions.backward(weighted)
      after -= 1
    }
  }

  /// How probable each label is at a place.
  package func marginals(at place: Int) -> LabelVector { forward[place] * backward[place] }

  /// How probable each pair of labels is at a place and the one before, by the former label.
  package func pairMarginals(_ former: Int, at place: Int) -> LabelVector {
    let weighted = potentials[place] * backward[place] * scales[place]
    return transitions.rows[former] * weighted * forward[place - 1][former]
  }

  /// How probable each span of a kind is that begins at a place, by its end; stops where it
  /// becomes improbable or reaches the longest.
  package func spans(
    from start: Int, kind: TagKind, longest: Int, atLeast bound: Float
  ) -> [(end: Int, probability: Float)] {
    let begin = TagLabel.begin(kind)
    let inside = TagLabel.inside(kind)
    // The sum over all paths that begin the span here and are still inside it at `end - 1`.
    var mass = forward[start][begin]
    var label = begin
    var found: [(Int, Float)] = []
    var end = start + 1
    while end - start <= longest {
      let goesOn: Float
      if end < potentials.count {
        let next = transitions.rows[label] * potentials[end] * backward[end] * scales[end]
        goesOn = mass * next[inside]
        let ends = mass * (next.sum() - next[inside])
        if ends >= bound { found.append((end, ends)) }
      } else {
        if mass * backward[end - 1][label] >= bound { found.append((end, mass)) }
        break
      }
      guard goesOn >= bound else { break }
      mass *= transitions.rows[label][inside] * potentials[end][inside] * scales[end]
      label = inside
      end += 1
    }
    return found
  }
}
