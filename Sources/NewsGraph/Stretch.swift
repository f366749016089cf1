public import NewsModel

/// How long the stretches of a timeline are.
public enum TimeScale: Int, Codable, Hashable, Sendable, CaseIterable {
  case day, month, year

  /// The stretch in which a date lies, as far as the date tells; nil without a year.
  public func stretch(of date: PartialDate?) -> PartialDate? {
    guard let date, date.year != nil else { return nil }
    switch self {
    case .year: return PartialDate(year: date.year)
    case .month: return PartialDate(year: date.year, month: date.month)
    case .day: return date
    }
  }
}

/// A day, month or year in which something was.
public struct Stretch: Hashable, Sendable {
  /// Which one; a year alone where no more is known.
  public var date: PartialDate
  /// How many meetings of each status fall into it.
  public var meetings: [MeetingStatus: Int]
  /// How many articles are of it.
  public var articles: Int

  /// Makes a stretch.
  public init(date: PartialDate, meetings: [MeetingStatus: Int] = [:], articles: Int = 0) {
    self.date = date
    self.meetings = meetings
    self.articles = articles
  }
}

extension Stretch {
  /// Counts meetings and articles by stretch, the earliest first; what has no year is left out.
  ///
  /// O(n log n).
  public static func counted(
    meetings: some Sequence<(MeetingStatus, PartialDate?)>,
    articles: some Sequence<PartialDate?>, by scale: TimeScale
  ) -> [Stretch] {
    var stretches: [PartialDate: Stretch] = [:]
    for (status, date) in meetings {
      guard let date = scale.stretch(of: date) else { continue }
      stretches[date, default: Stretch(date: date)].meetings[status, default: 0] += 1
    }
    for date in articles {
      guard let date = scale.stretch(of: date) else { continue }
      stretches[date, default: Stretch(date: date)].articles += 1
    }
    return stretches.values.sorted { $0.date < $1.date }
  }
}

extension InMemoryGraph {
  /// How many meetings and articles fall into each stretch, the earliest first.
  ///
  /// O(meetings + articles).
  public func stretches(of scale: TimeScale) -> [Stretch] {
    Stretch.counted(
      meetings: graph.meetings.map { ($0.status, $0.date) },
      articles: graph.articles.map(\.published), by: scale)
  }
}
