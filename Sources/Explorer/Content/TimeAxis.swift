import NewsGraph
import NewsModel

/// The columns of a timeline, the earliest first: a stretch each, empty ones where a few lie between, and
/// one column for a longer time in which nothing was.
struct TimeAxis: Hashable, Sendable {
  private(set) var columns: [Column] = []
  let scale: TimeScale
  /// The cells of a column.
  let cells: Int
  /// How many columns are in sight at once.
  let room: Int

  /// A stretch; without a date a longer time in which nothing was.
  struct Column: Hashable, Sendable {
    var date: PartialDate?
    var stretch: Stretch?
  }

  /// So many empty stretches in a row are still drawn.
  private static let longestPause = 3

  /// Lays stretches out for so many cells.
  init(_ stretches: [Stretch], scale: TimeScale, width: Int) {
    self.scale = scale
    cells = scale == .year ? 5 : 3
    room = max(1, width / cells)
    var last: Int?
    for stretch in stretches {
      let ordinal = scale.ordinal(of: stretch.date)
      if let last, let ordinal, ordinal > last + 1 {
        let pause = ordinal - last - 1
        columns +=
          pause > Self.longestPause
          ? [Column()] : (last + 1..<ordinal).map { Column(date: scale.date(at: $0)) }
      }
      columns.append(Column(date: stretch.date, stretch: stretch))
      last = ordinal ?? last
    }
  }

  /// How far back the axis can be moved.
  var mostBack: Int { max(0, columns.count - room) }

  /// The columns in sight.
  func visible(_ back: Int) -> ArraySlice<Column> {
    columns.dropLast(min(max(0, back), mostBack)).suffix(room)
  }

  /// How many columns lie behind a stretch, as far as the axis can be moved.
  func back(of until: PartialDate?) -> Int {
    guard let until else { return 0 }
    let later = columns.reversed().prefix { $0.stretch == nil || ($0.date ?? until) > until }
    return min(later.count, mostBack)
  }

  /// The last stretch in sight once the axis was moved by so many columns; nil where it stays.
  func moved(by columns: Int, from until: PartialDate?) -> PartialDate?? {
    let start = back(of: until)
    var back = min(max(0, start.advanced(clamping: -columns)), mostBack)
    // An empty stretch is no place to stop at.
    while columns > 0, back > 0, end(back) == end(start) { back -= 1 }
    guard back != start else { return nil }
    return .some(back == 0 ? nil : end(back))
  }

  /// The last stretch in sight.
  func end(_ back: Int) -> PartialDate? { visible(back).last { $0.stretch != nil }?.date }

  /// The greatest number of meetings of one status, and of articles, of any stretch.
  var most: (meetings: Int, articles: Int) {
    let stretches = columns.compactMap(\.stretch)
    return (
      stretches.flatMap { $0.meetings.values }.max() ?? 0, stretches.map(\.articles).max() ?? 0
    )
  }
}

extension TimeScale {
  /// The number of a stretch among all of its length; nil where too little of it is known.
  fileprivate func ordinal(of date: PartialDate) -> Int? {
    switch self {
    case .year: date.year
    case .month: date.month.flatMap { month in date.year.map { $0 * 12 + month - 1 } }
    case .day: date.civilDay?.number
    }
  }

  fileprivate func date(at ordinal: Int) -> PartialDate? {
    switch self {
    case .year: PartialDate(year: ordinal)
    case .month: PartialDate(year: ordinal / 12, month: ordinal % 12 + 1)
    case .day: CivilDay(number: ordinal).date
    }
  }
}
