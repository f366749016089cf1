public import NewsGraph
import NewsModel

/// The time of a whole graph: counts of every stretch, and the meetings in sight.
public struct Timeline: Hashable, Sendable {
  /// The stretches in which anything was, the earliest first.
  public var stretches: [Stretch]
  /// Meetings, the latest first, from the one at `first` in their order by date.
  public var meetings: [ListRow]
  /// How many meetings are later than those.
  public var first: Int

  /// How many meetings lie behind a stretch.
  func meetings(after until: PartialDate?) -> Int {
    guard let until else { return 0 }
    return stretches.reversed().prefix { $0.date > until }.reduce(0) { sum, stretch in
      sum + stretch.meetings.values.reduce(0, +)
    }
  }

  /// So many meetings are read at once.
  static let window = 200

  /// Reads what a request asks for.
  init(_ request: TimelineRequest, in graph: any GraphReading) throws {
    stretches = try request.known ?? graph.stretches(of: request.scale)
    first = request.first
    meetings = try graph.rows(
      .meeting, matching: "", order: .date, range: first..<(first + Self.window))
  }
}

/// The time of a whole graph is to be read.
public struct TimelineRequest: Hashable, Sendable {
  /// How long the stretches are.
  public var scale: TimeScale
  /// How many meetings are later than those in sight.
  public var first: Int
  /// The stretches, where they were read already.
  public var known: [Stretch]?
}
