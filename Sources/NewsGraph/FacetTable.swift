package import NewsModel

/// What the rows of all lists can be narrowed by beside their names, packed to be gone through on
/// every key typed.
///
/// A value: making it costs O(rows and the articles behind them), a look O(the same) at most.
package struct FacetTable: Sendable {
  private var rows: [Row] = []
  private var places: [EntityKind: Range<Int>] = [:]
  private var outlets: [String] = []
  /// The places of the articles behind each row, one row's behind the other's.
  private var sources: [Int32] = []

  /// A row as it is made known, in the order of the lists.
  package struct Entry {
    package var key: Int
    package var kind: EntityKind
    package var stories: Int
    package var date: PartialDate?
    package var status: MeetingStatus?
    /// An article's outlet.
    package var outlet: String?

    package init(
      key: Int, kind: EntityKind, stories: Int, date: PartialDate?, status: MeetingStatus?,
      outlet: String?
    ) {
      self.key = key
      self.kind = kind
      self.stories = stories
      self.date = date
      self.status = status
      self.outlet = outlet
    }
  }

  private struct Row {
    var key: Int
    var stories: Int32
    var outlet: Int32
    var status: MeetingStatus?
    var date: PartialDate?
    /// The days that the date may stand for.
    var days: ClosedRange<CivilDay>?
    var sources: Range<Int32> = 0..<0
  }

  /// Packs rows, kind by kind; `sources` gives each the keys of the articles that tell of it.
  package init(_ entries: [Entry], sources: (Int) -> [Int]) {
    var outletPlaces: [String: Int32] = [:]
    var articles: [Int: Int32] = [:]
    rows.reserveCapacity(entries.count)
    for (place, entry) in entries.enumerated() {
      if entry.kind == .article { articles[entry.key] = Int32(clamping: place) }
      places[entry.kind] = (places[entry.kind]?.lowerBound ?? place)..<(place + 1)
      var outlet: Int32 = -1
      if let name = entry.outlet, entry.kind == .article {
        outlet = outletPlaces[name] ?? Int32(clamping: outlets.count)
        if outletPlaces.updateValue(outlet, forKey: name) == nil { outlets.append(name) }
      }
      rows.append(
        Row(
          key: entry.key, stories: Int32(clamping: entry.stories), outlet: outlet,
          status: entry.status, date: entry.date, days: entry.date?.days))
    }
    for (place, entry) in entries.enumerated() where entry.kind != .article {
      let first = Int32(clamping: self.sources.count)
      self.sources += sources(entry.key).compactMap { articles[$0] }
      rows[place].sources = first..<max(first, Int32(clamping: self.sources.count))
    }
  }

  /// The keys of the rows of a kind that a filter leaves, in order; names and sides are not looked
  /// at.
  package func keys(of kind: EntityKind, fitting filter: RowFilter) -> [Int] {
    let places = places[kind] ?? 0..<0
    let isOwnTime = kind == .meeting || kind == .article
    let articles = articles(fitting: filter, inTime: kind != .meeting)
    let bounds = filter.period.isAll ? nil : filter.period.bounds
    let needsArticle = !filter.outlet.isEmpty || !isOwnTime && !filter.period.isAll
    return places.compactMap { place in
      let row = rows[place]
      if kind == .article { return articles[place] ? row.key : nil }
      guard row.stories >= filter.least else { return nil }
      if isOwnTime, bounds?.overlap(row.days) == false { return nil }
      if let outcome = filter.outcome {
        guard let status = row.status, outcome.fits(status, row.date, on: filter.today) else {
          return nil
        }
      }
      guard needsArticle else { return row.key }
      return row.sources.contains { articles[Int(sources[Int($0)])] } ? row.key : nil
    }
  }

  /// By place, whether something is an article of the outlet and, if asked for, of the time.
  private func articles(fitting filter: RowFilter, inTime: Bool) -> [Bool] {
    let bounds = inTime && !filter.period.isAll ? filter.period.bounds : nil
    let wanted = outlets.map { filter.outlet.isEmpty || $0.holds(filter.outlet) }
    var fits = [Bool](repeating: false, count: rows.count)
    for place in places[.article] ?? 0..<0 {
      let row = rows[place]
      let isOutlet =
        wanted.indices.contains(Int(row.outlet)) ? wanted[Int(row.outlet)] : filter.outlet.isEmpty
      fits[place] = isOutlet && bounds?.overlap(row.days) != false
    }
    return fits
  }
}

extension String {
  /// Whether some words stand in it, whatever their case and the spaces.
  func holds(_ words: String) -> Bool {
    func plain(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }
    return plain(self).contains(plain(words))
  }
}
