internal import GRDB
public import NewsGraph
internal import NewsModel

extension GraphStore {
  /// How many meetings and articles fall into each stretch of time, the earliest first.
  ///
  /// Counted by SQLite over an index, O(meetings + articles); no row is read.
  public func stretches(of scale: TimeScale) throws -> [Stretch] {
    return try read { database in
      var stretches: [PartialDate: Stretch] = [:]
      // By day, as the index lies, SQLite counts without sorting; months and years are added up here.
      // A date without a year begins with a hyphen, which is before every digit.
      let counts = try PreparedStatement(
        database,
        """
        SELECT date, status, count(*) FROM entity
        WHERE kind = ? AND date >= '0' GROUP BY date, status
        """)
      for kind in [EntityKind.meeting, .article] {
        try counts.forEachRow(kind) { column in
          let date = scale.stretch(of: try column.optionalDate())
          let status: MeetingStatus? = try column.optionalWord()
          let count = try column.int()
          guard let date else { return }
          if kind == .article {
            stretches[date, default: Stretch(date: date)].articles += count
          } else if let status {
            stretches[date, default: Stretch(date: date)].meetings[status, default: 0] += count
          }
        }
      }
      return stretches.values.sorted { $0.date < $1.date }
    }
  }
}
