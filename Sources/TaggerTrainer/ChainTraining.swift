import ArgumentParser
import Dispatch
import Synchronization
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
    var bytes = 6_300_000

    @Option(help: "The first step's size.")
    var rate: Float = 0.15

    @Option(help: "The part of the features left out at each step.")
    var dropout: Float = 0.5

    @Option(help: "How strongly weights are drawn to zero.")
    var decay: Float = 0.001

    @Option(help: "A scalar whose gradient is nowhere above this is left as it is.")
    var skip: Float = 0.02

    @Option(
      help: "How many models are trained apart and averaged, before the pruning and after it.")
    var models = 6

    @Option(help: "What the random numbers start from.")
    var seed: UInt64 = 1
  }

  private let options: Options
  private var rows: [Row]
  private(set) var links: [LabelVector]
  private var linkSquares: [LabelVector]
  private var random: SplitMix

  init(features: Int, options: Options) {
    self.options = options
    rows = [Row](repeating: Row(), count: features)
    links = [LabelVector](repeating: .zero, count: TagLabel.count)
    linkSquares = [LabelVector](repeating: LabelVector(repeating: 1e-2), count: TagLabel.count)
    random = SplitMix(seed: options.seed)
  }

  /// A feature's weights and the sums of their gradients' squares, side by side in memory.
  private struct Row {
    var weights = LabelVector.zero
    var squares = LabelVector(repeating: 1e-2)

    @inline(__always)
    mutating func step(_ gradient: LabelVector, decay: Float, rate: Float) {
      let drawn = gradient + decay * weights
      squares += drawn * drawn
      weights -= rate * (drawn / squares.squareRoot())
    }

    /// The labels whose weights are worth their bytes in a model's file, and how many bytes.
    ///
    /// A weight is worth its square and takes a byte; a feature takes four more.
    ///
    /// - Parameter price: what a byte costs.
    func kept(at price: Float) -> (labels: UInt16, bytes: Int) {
      var labels: UInt16 = 0
      var gain: Float = 0
      for label in 0..<TagLabel.count where weights[label] * weights[label] > price {
        labels |= 1 << UInt16(label)
        gain += weights[label] * weights[label] - price
      }
      return gain > 4 * price ? (labels, 4 + labels.nonzeroBitCount) : (0, 0)
    }
  }

  /// By the feature's number.
  var weights: [LabelVector] { rows.map(\.weights) }

  /// Goes over all sentences as often as the options say; `report` hears the loss of each round.
  ///
  /// Models that met the sentences in other orders and with other features left out err in other
  /// places; their mean, of the same size as one, errs less. So each stage, before the pruning and
  /// after it, is gone through by all models apart from the same beginning, and ends with their mean.
  mutating func run(_ set: TrainingSet, report: (Int, Double) -> Void) {
    average(1...options.rounds, set, report: report)
    guard options.afterPruning > 0 else { return }
    prune(set, toBytes: options.bytes)
    average(options.rounds + 1...options.rounds + options.afterPruning, set, report: report)
  }

  /// What some of the models come to.
  private struct Part: Sendable {
    /// What they add to the mean.
    var weights: [LabelVector]
    var links: [LabelVector]
    var losses: [(round: Int, loss: Double)] = []
    /// The last of all models, if it is among them.
    var last: ChainTraining?
  }

  /// Goes through some rounds with each model apart, on two cores, and becomes their mean, with the
  /// step sizes of the last of them.
  ///
  /// Which of them are added up together is fixed, so that the same sums come out each time.
  private mutating func average(
    _ rounds: ClosedRange<Int>, _ set: TrainingSet, report: (Int, Double) -> Void
  ) {
    let lanes = min(2, max(1, options.models))
    let found = Mutex<[Int: Part]>([:])
    let start = self
    DispatchQueue.concurrentPerform(iterations: lanes) { lane in
      let part = start.part(lane, of: lanes, rounds, set)
      found.withLock { $0[lane] = part }
    }
    let parts = found.withLock { parts in (0..<lanes).compactMap { parts[$0] } }
    guard let last = parts.compactMap(\.last).first else { return }
    self = last
    for number in rows.indices {
      rows[number].weights = parts.reduce(into: .zero) { $0 += $1.weights[number] }
    }
    for label in links.indices {
      links[label] = parts.reduce(into: .zero) { $0 += $1.links[label] }
    }
    for (round, loss) in parts.flatMap(\.losses) { report(round, loss) }
  }

  private func part(
    _ lane: Int, of lanes: Int, _ rounds: ClosedRange<Int>, _ set: TrainingSet
  ) -> Part {
    let models = max(1, options.models)
    var part = Part(
      weights: [LabelVector](repeating: .zero, count: rows.count),
      links: [LabelVector](repeating: .zero, count: TagLabel.count))
    for model in stride(from: lane, to: models, by: lanes) {
      var one = self
      one.random = SplitMix(seed: options.seed &+ UInt64(model) &+ UInt64(rounds.lowerBound) << 32)
      var order = Array(set.sentences.indices)
      for round in rounds {
        part.losses.append((round, one.pass(round, set, &order)))
      }
      let share = Float(models)
      for number in rows.indices { part.weights[number] += one.rows[number].weights / share }
      for label in one.links.indices { part.links[label] += one.links[label] / share }
      if model == models - 1 { part.last = one }
    }
    return part
  }

  /// One round over the sentences in a new order; the mean loss.
  private mutating func pass(
    _ round: Int, _ set: TrainingSet, _ order: inout [Int]
  ) -> Double {
    order.shuffle(using: &random)
    // The last rounds step smaller, which stands in for averaging.
    let last = options.rounds + options.afterPruning
    let rate = options.rate * (1 - 0.9 * Float(round - 1) / Float(last))
    var loss = 0.0
    for number in order { loss += step(set, set.sentences[number], rate: rate) }
    return loss / Double(order.count)
  }

  /// Leaves out the weights that say least until the others fit, for good.
  private mutating func prune(_ set: TrainingSet, toBytes bytes: Int) {
    var counts = [Float](repeating: 0, count: rows.count)
    for feature in set.features { counts[Int(feature)] += 1 }
    let worth = counts.map { $0.squareRoot() }
    var (low, high): (Float, Float) = (0, 1_000)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      let size = rows.indices.reduce(0) { $0 + rows[$1].kept(at: middle / worth[$1]).bytes }
      if size > bytes { low = middle } else { high = middle }
    }
    for number in rows.indices {
      let kept = rows[number].kept(at: high / worth[number]).labels
      for label in 0..<TagLabel.count where kept & (1 << UInt16(label)) == 0 {
        rows[number].weights[label] = 0
        // No step is large enough to bring it back.
        rows[number].squares[label] = .infinity
      }
    }
  }

  /// How probable each label is at a scalar of a sentence.
  func marginals(_ set: TrainingSet, _ sentence: Int, at offset: Int) -> LabelVector {
    let places = set.sentences[sentence]
    let scores = places.map { place in
      set.features[set.starts[place]..<set.starts[place + 1]].reduce(into: LabelVector.zero) {
        $0 += rows[Int($1)].weights
      }
    }
    let links = TransitionTable(scores: links)
    return TrainingTarget(set.allowed[places], scores: scores, transitions: links)
      .marginals(at: offset)
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
        sum += rows[Int(feature)].weights
        active.append(feature)
      }
      ends.append(active.count)
      scores.append(sum / kept)
    }
    let links = TransitionTable(scores: links)
    let target = TrainingTarget(set.allowed[sentence], scores: scores, transitions: links)
    let lattice = LabelLattice(scores: scores, transitions: links)
    return update(lattice, towards: target, active: active, ends: ends, rate: rate)
  }

  private mutating func update(
    _ lattice: LabelLattice, towards target: TrainingTarget, active: [Int32], ends: [Int],
    rate: Float
  ) -> Double {
    var loss = 0.0
    var linkGradients = [LabelVector](repeating: .zero, count: TagLabel.count)
    var first = 0
    for index in ends.indices {
      let found = lattice.marginals(at: index)
      let wanted = target.marginals(at: index)
      loss -= Double(max((found * wanted).sum(), 1e-9)).logarithm
      let gradient = found - wanted
      if (gradient * gradient).max() > options.skip * options.skip {
        for feature in active[first..<ends[index]] {
          rows[Int(feature)].step(gradient, decay: options.decay, rate: rate)
        }
      }
      first = ends[index]
      guard index > 0 else { continue }
      for label in 0..<TagLabel.count {
        linkGradients[label] += lattice.pairMarginals(label, at: index)
      }
      target.subtractPairs(at: index, from: &linkGradients)
    }
    for label in 0..<TagLabel.count {
      linkSquares[label] += linkGradients[label] * linkGradients[label]
      links[label] -= rate * (linkGradients[label] / linkSquares[label].squareRoot())
    }
    return loss / Double(ends.count)
  }
}
