public import NewsModel

/// A stretch of time, open at an end that is not given.
public struct Period: Hashable, Sendable {
  /// Its first day, or the month or year that it begins with.
  public var from: PartialDate?
  /// Its last day, month or year.
  public var to: PartialDate?

  /// Makes a stretch; all of time unless given.
  public init(from: PartialDate? = nil, to: PartialDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether it is all of time.
  public var isAll: Bool { from == nil && to == nil }

  /// Whether a day lies in it.
  ///
  /// One of which only the month is known may be any of its days; one without a year lies in all of
  /// time alone.
  public func contains(_ date: PartialDate?) -> Bool { isAll || bounds.overlap(date?.days) }

  /// The first and last day; the farthest there are where an end is open.
  package var bounds: Bounds {
    Bounds(
      first: from?.days?.lowerBound ?? CivilDay(number: .min),
      last: to?.days?.upperBound ?? CivilDay(number: .max))
  }

  /// The ends of a stretch of time; none of its days where the last is before the first.
  package struct Bounds: Sendable {
    let first: CivilDay
    let last: CivilDay

    /// Whether one of some days lies between them.
    package func overlap(_ days: ClosedRange<CivilDay>?) -> Bool {
      days.map { $0.upperBound >= first && $0.lowerBound <= last } ?? false
    }
  }
}

extension PartialDate {
  /// The days that it may stand for; nil without a year.
  package var days: ClosedRange<CivilDay>? {
    guard let year else { return nil }
    let lastMonth = month ?? 12
    let lastDay = day ?? CivilDay.daysIn(month: lastMonth, year: year)
    guard let first = CivilDay(year: year, month: month ?? 1, day: day ?? 1),
      let last = CivilDay(year: year, month: lastMonth, day: lastDay), first <= last
    else { return nil }
    return first...last
  }
}
