import Tagging

/// What a sentence's labels should be: known at every scalar, or where several are right, shared
/// out among these as the model has it.
struct TrainingTarget {
  private let allowed: ArraySlice<UInt16>
  /// The model's own probabilities among the labels that are right; nil where all are known.
  private let lattice: LabelLattice?

  init(_ allowed: ArraySlice<UInt16>, scores: [LabelVector], transitions: TransitionTable) {
    self.allowed = allowed
    guard allowed.contains(where: { $0.nonzeroBitCount > 1 }) else {
      lattice = nil
      return
    }
    let masked = zip(scores, allowed).map { row, labels in
      var row = row
      for label in 0..<TagLabel.count where labels & (1 << UInt16(label)) == 0 {
        row[label] = -10_000
      }
      return row
    }
    lattice = LabelLattice(scores: masked, transitions: transitions)
  }

  func marginals(at index: Int) -> LabelVector {
    if let lattice { return lattice.marginals(at: index) }
    var known = LabelVector.zero
    known[label(index)] = 1
    return known
  }

  /// Takes the pairs of labels at a scalar and the one before off those found.
  func subtractPairs(at index: Int, from rows: inout [LabelVector]) {
    if let lattice {
      for former in 0..<TagLabel.count { rows[former] -= lattice.pairMarginals(former, at: index) }
    } else {
      rows[label(index - 1)][label(index)] -= 1
    }
  }

  private func label(_ index: Int) -> Int {
    allowed[allowed.startIndex + index].trailingZeroBitCount
  }
}
