/// What a graph scored against a gold file: counts by measure, and each miss.
public struct Scores: Sendable {
  /// One thing that was missed, found wrongly, or is wrong about a find.
  public struct Miss: Hashable, Sendable {
    /// What kind of miss, such as `meetings: missed` or `date: wrong`.
    public var what: String
    /// Which.
    public var text: String
  }

  private var tallies: [Measure: Tally] = [:]
  /// The misses, measure by measure.
  public private(set) var misses: [Miss] = []

  /// Scores without any count.
  public init() {}

  /// The counts of a measure.
  public func tally(_ measure: Measure) -> Tally { tallies[measure] ?? Tally() }

  /// The one figure of a measure: F1 of finds, the rate of what is right or not.
  public func figure(_ measure: Measure) -> Double {
    measure.isRate ? tally(measure).recall : tally(measure).f1
  }

  /// The counts of several sets together.
  public static func + (a: Scores, b: Scores) -> Scores {
    var both = a
    both.tallies.merge(b.tallies, uniquingKeysWith: +)
    both.misses += b.misses
    return both
  }

  mutating func add(_ tally: Tally, to measure: Measure) {
    tallies[measure, default: Tally()] = self.tally(measure) + tally
  }

  mutating func miss(_ what: String, _ text: String) {
    misses.append(Miss(what: what, text: text))
  }
}

extension Measure {
  /// Whether it is a rate rather than a count of finds.
  public var isRate: Bool {
    switch self {
    case .people, .firms, .roles, .meetings, .participants, .ties: false
    default: true
    }
  }
}
