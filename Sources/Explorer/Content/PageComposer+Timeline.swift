import NewsGraph
import NewsModel
import TextUI

extension PageComposer {
  /// The meetings and mentions of a person or firm, or of everything, by day, month or year: a bar a
  /// stretch, what was held, planned, called off and mentioned in rows of their own, and below the
  /// meetings, the latest first.
  func timelineItems(_ view: Aspect.TimeView) -> [PageItem] {
    let axis = axis(view.scale)
    var head = PageItem(words.timeline(view.scale), .heading)
    for status in MeetingStatus.allCases {
      head.add("  \(status.mark) \(words.status(status)) \(count(status, axis))", status.role)
    }
    if let timeline, timeline.stretches.isEmpty, timeline.meetings.isEmpty { return [head] }
    let back = axis.back(of: view.until)
    let end = back > 0 ? axis.end(back) : nil
    let drawn = width >= Self.leastAxis ? axisItems(axis, back) : []
    return [head] + drawn + stretchItems(axis, until: end, hasAxis: !drawn.isEmpty)
  }

  /// The columns of the timeline.
  func axis(_ scale: TimeScale) -> TimeAxis {
    TimeAxis(
      timeline?.stretches ?? ownStretches(scale), scale: scale,
      width: width >= Self.leastAxis ? width - axisLabel : Self.fewColumns * 3)
  }

  /// On panes narrower than this, bars stand beside the names of stretches.
  private static let leastAxis = 60
  /// So many stretches are in sight at once there.
  private static let fewColumns = 12
  /// So many cells the longest bar beside a name has.
  private static let longestBar = 20

  private func count(_ status: MeetingStatus, _ axis: TimeAxis) -> String {
    guard case .overview = page.subject else {
      return page.meetings.count { $0.status == status }.grouped
    }
    return axis.columns.reduce(0) { $0 + ($1.stretch?.meetings[status] ?? 0) }.grouped
  }

  private func ownStretches(_ scale: TimeScale) -> [Stretch] {
    Stretch.counted(
      meetings: page.meetings.map { ($0.status, $0.date) },
      articles: Set(mentions.map(\.evidence.article)).map { page.articles[$0]?.published },
      by: scale)
  }

  private var mentions: [EntityMention] {
    switch page.subject {
    case .person(let person): person.mentions
    case .firm(let firm): firm.mentions
    case .meeting, .article, .overview: []
    }
  }
}

extension PageComposer {
  private var axisLabel: Int {
    let labels = MeetingStatus.allCases.map(words.status) + [words.mentioned]
    return (labels.map { Canvas.width(of: $0) }.max() ?? 0) + 2
  }

  /// Years, months or days, and a row of bars for each status that there is and for articles.
  private func axisItems(_ axis: TimeAxis, _ back: Int) -> [PageItem] {
    let columns = axis.visible(back)
    let most = axis.most
    let hidden = max(0, axis.columns.count - columns.count)
    var items = [PageItem()]
    items += scaleItems(columns, axis)
    for status in [MeetingStatus.held, .planned, .cancelled] {
      let counts = columns.map { $0.stretch.map { $0.meetings[status] ?? 0 } }
      guard status == .held || counts.contains(where: { $0 ?? 0 > 0 }) else { continue }
      items.append(
        barItem(words.status(status), counts, columns, axis, most: most.meetings, status.role))
    }
    let articles = columns.map { $0.stretch.map(\.articles) }
    items.append(barItem(words.mentioned, articles, columns, axis, most: most.articles, .faint))
    if hidden > 0 {
      items.append(PageItem(words.columnsHidden(axis.mostBack - back, min(back, hidden)), .faint))
    }
    return items
  }

  private func scaleItems(
    _ columns: ArraySlice<TimeAxis.Column>, _ axis: TimeAxis
  ) -> [PageItem] {
    let indent = String(repeating: " ", count: axisLabel)
    var major = ""
    var minor = ""
    var shown: String?
    for (place, column) in columns.enumerated() {
      let label = axis.scale.labels(of: column.date)
      minor += (column.date == nil ? "┄" : label.minor).padded(to: axis.cells)
      let start = place * axis.cells
      guard let name = label.major, name != shown, major.utf8.count <= start else { continue }
      major = major.padded(to: start) + name + " "
      shown = name
    }
    // A name that begins in the last columns may not have room.
    if major.utf8.count > columns.count * axis.cells { major = String(major.dropLast()) }
    let isCut = major.utf8.count > width - axisLabel
    let rows = [isCut ? major.cut(to: width - axisLabel) : major, minor]
    return rows.filter { !$0.isEmpty }.map { PageItem(indent + $0, .number) }
  }

  private func barItem(
    _ label: String, _ counts: [Int?], _ columns: ArraySlice<TimeAxis.Column>, _ axis: TimeAxis,
    most: Int, _ role: ThemeRole
  ) -> PageItem {
    var item = PageItem()
    let pad = axisLabel - Canvas.width(of: label)
    item.add(label + String(repeating: " ", count: max(0, pad)), role)
    for (count, column) in zip(counts, columns) {
      let mark = column.date == nil ? "┄" : Bar.level(count ?? 0, of: most, none: "·")
      let isBar = count ?? 0 > 0
      let cell = String(repeating: mark, count: isBar ? axis.cells - 1 : 1)
      item.add(cell.padded(to: axis.cells), isBar ? role : .faint)
    }
    return item
  }
}

extension PageComposer {
  /// A line a stretch with what was in it, the latest first, and below each its meetings.
  private func stretchItems(
    _ axis: TimeAxis, until end: PartialDate?, hasAxis: Bool
  ) -> [PageItem] {
    let own = Dictionary(grouping: page.meetings) { axis.scale.stretch(of: $0.date) }
    let rows = Dictionary(grouping: timeline?.meetings ?? []) { axis.scale.stretch(of: $0.date) }
    let last = timeline?.meetings.last.map { axis.scale.stretch(of: $0.date) }
    let most = axis.most.articles
    var items: [PageItem] = []
    for stretch in axis.columns.reversed().compactMap(\.stretch) {
      if let end, stretch.date > end { continue }
      // Further back nothing was read.
      if let last, let date = last, stretch.date < date { break }
      items += [PageItem(), stretchItem(stretch, most: most, hasBar: !hasAxis)]
      items += (own[stretch.date] ?? []).map { marked(meetingLine($0, of: page.id), $0) }
      items += (rows[stretch.date] ?? []).map(timelineRow)
    }
    let undated =
      (own[nil] ?? []).map { marked(meetingLine($0, of: page.id), $0) }
      + (rows[nil] ?? []).map(timelineRow)
    if !undated.isEmpty { items += [PageItem(), PageItem(words.undated, .number)] + undated }
    return items
  }

  private func stretchItem(_ stretch: Stretch, most: Int, hasBar: Bool) -> PageItem {
    var item = PageItem()
    item.add(stretch.date.iso, .number)
    item.add(" ")
    for status in [MeetingStatus.held, .planned, .cancelled] {
      let count = stretch.meetings[status] ?? 0
      if count > 0 {
        item.add(" " + String(repeating: status.mark, count: min(count, 12)), status.role)
      }
    }
    guard stretch.articles > 0 else { return item }
    if hasBar, most > 0 {
      let cells = max(1, stretch.articles * Self.longestBar / most)
      item.add("  " + String(repeating: "▄", count: cells), .faint)
    }
    item.add("  \(words.stories(stretch.articles))", .faint)
    return item
  }

  private func timelineRow(_ row: ListRow) -> PageItem {
    var item = meetingRow(row)
    item.isEntry = true
    if row.isOverdue(on: today) { item.add("  \(words.overduePlan)", .planned) }
    return item
  }

  /// Says behind a plan that its day has passed.
  private func marked(_ item: PageItem, _ meeting: Meeting) -> PageItem {
    guard meeting.status.isOverdue(meeting.date, on: today) else { return item }
    var item = item
    item.add("  \(words.overduePlan)", .planned)
    return item
  }
}

extension TimeScale {
  /// What stands above a column: the longer stretch that it lies in, and which part of it.
  fileprivate func labels(of date: PartialDate?) -> (major: String?, minor: String) {
    guard let date, let year = date.year else { return (nil, "") }
    func two(_ number: Int?) -> String { number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "—" }
    switch self {
    case .year: return (nil, "\(year)")
    case .month: return ("\(year)", two(date.month))
    case .day: return ((PartialDate(year: year, month: date.month) ?? date).iso, two(date.day))
    }
  }
}

extension String {
  /// The text with blanks behind it up to a number of cells.
  fileprivate func padded(to cells: Int) -> String {
    self + String(repeating: " ", count: max(0, cells - Canvas.width(of: self)))
  }
}
