import ArgumentParser
import Tagging

/// Trains a linear-chain conditional random field by AdaGrad, one sentence at a time, leaving out
/// a part of the features at random so that the context learns to carry names never seen.
struct ChainTraining {
  struct Options: ParsableArguments {
    @Option(help: "How often to go over the sentences.")
    var rounds = 5

    @Option(help: "Rounds after the weights that say little were left out.")
    var afterPruning = 3

    @Option(help: "What the features may take in the model's file.")
    var bytes = 7_100_000

    @Option(help: "The first step's size.")
    var rate: Float = 0.15

    @Option(help: "The part of the features left out at each step.")
    var dropout: Float = 0.5

    @Option(help: "How strongly weights are drawn to zero.")
    var decay: Float = 0.001

    @Option(help: "What the random numbers start from.")
    var seed: UInt64 = 1
  }

  private let options: Options
  private(set) var weights: [LabelVector]
  private var squares: [LabelVector]
  private(set) var links: [LabelVector]
  private var linkSquares: [LabelVector]
  private var random: SplitMix

  init(features: Int, options: Options) {
    self.options = options
    weights = [LabelVector](repeating: .zero, count: features)
    squares = [LabelVector](repeating: LabelVector(repeating: 1e-2), count: features)
    links = [LabelVector](repeating: .zero, count: TagLabel.count)
    linkSquares = [LabelVector](repeating: LabelVector(repeating: 1e-2), count: TagLabel.count)
    random = SplitMix(seed: options.seed)
  }

  /// Goes over all sentences as often as the options say; `report` hears the loss of each round.
  mutating func run(_ set: TrainingSet, report: (Int, Double) -> Void) {
    let last = options.rounds + options.afterPruning
    var order = Array(set.sentences.indices)
    for round in 1...last {
      if round == options.rounds + 1 { prune(toBytes: options.bytes) }
      order.shuffle(using: &random)
      // The last rounds step smaller, which stands in for averaging.
      let rate = options.rate * (1 - 0.9 * Float(round - 1) / Float(last))
      var loss = 0.0
      for number in order { loss += step(set, set.sentences[number], rate: rate) }
      report(round, loss / Double(order.count))
    }
  }

  /// Leaves out the weights nearest to zero until the others fit, for good.
  private mutating func prune(toBytes bytes: Int) {
    var (low, high): (Float, Float) = (0, 4)
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if size(above: middle) > bytes { low = middle } else { high = middle }
    }
    for number in weights.indices {
      for label in 0..<TagLabel.count where abs(weights[number][label]) < high {
        weights[number][label] = 0
        // No step is large enough to bring it back.
        squares[number][label] = .infinity
      }
    }
  }

  /// The bytes that the features take in a model's file without weights below a bound.
  private func size(above bound: Float) -> Int {
    weights.reduce(0) { sum, row in
      var kept = 0
      for label in 0..<TagLabel.count where abs(row[label]) >= bound { kept += 1 }
      return sum + (kept == 0 ? 0 : 4 + kept)
    }
  }

  private mutating func step(_ set: TrainingSet, _ sentence: Range<Int>, rate: Float) -> Double {
    guard !sentence.isEmpty else { return 0 }
    let kept = 1 - options.dropout
    let bound = UInt64(Double(kept) * Double(UInt32.max))
    var active: [Int32] = []
    var ends: [Int] = []
    var scores: [LabelVector] = []
    for place in sentence {
      var sum = LabelVector.zero
      for feature in set.features[set.starts[place]..<set.starts[place + 1]]
      where random.next() >> 32 <= bound {
        sum += weights[Int(feature)]
        active.append(feature)
      }
      ends.append(active.count)
      scores.append(sum / kept)
    }
    let lattice = LabelLattice(scores: scores, transitions: TransitionTable(scores: links))
    return update(set, sentence, lattice, active: active, ends: ends, rate: rate)
  }

  private mutating func update(
    _ set: TrainingSet, _ sentence: Range<Int>, _ lattice: LabelLattice, active: [Int32],
    ends: [Int], rate: Float
  ) -> Double {
    var loss = 0.0
    var linkGradients = [LabelVector](repeating: .zero, count: TagLabel.count)
    var first = 0
    for (index, place) in sentence.enumerated() {
      let label = Int(set.labels[place])
      var gradient = lattice.marginals(at: index)
      loss -= Double(max(gradient[label], 1e-9)).logarithm
      gradient[label] -= 1
      for feature in active[first..<ends[index]] {
        let number = Int(feature)
        let drawn = gradient + options.decay * weights[number]
        squares[number] += drawn * drawn
        weights[number] -= rate * (drawn / squares[number].squareRoot())
      }
      first = ends[index]
      guard index > 0 else { continue }
      let former = Int(set.labels[place - 1])
      for label in 0..<TagLabel.count {
        linkGradients[label] += lattice.pairMarginals(label, at: index)
      }
      linkGradients[former][label] -= 1
    }
    for label in 0..<TagLabel.count {
      linkSquares[label] += linkGradients[label] * linkGradients[label]
      links[label] -= rate * (linkGradients[label] / linkSquares[label].squareRoot())
    }
    return loss / Double(sentence.count)
  }
}
