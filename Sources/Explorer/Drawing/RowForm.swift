import NewsGraph
import NewsModel
import TextUI

/// How the rows of a list are laid out: mark, name or day, what stands behind it, number of stories, and how
/// these lie in time.
struct RowForm {
  /// The widths of the five columns.
  let columns: [Rect.Length]
  /// The articles opened in this run.
  private let opened: Set<ContentID>
  /// How many stretches of time a bar stands for.
  private let stretches: Int
  private let badges: [ContentID: Set<Badge>]
  private let tags: Tags

  /// Suits the columns to the rows in sight.
  init(_ list: ListState, _ state: ExplorerState, width: Int) {
    opened = state.opened
    badges = state.badges
    tags = state.tags
    let rows = list.window.visible.compactMap(list.row)
    let digits = rows.map { String($0.stories).utf8.count }.max() ?? 1
    let count = width >= 16 && list.kind != .article ? digits + 2 : 0
    let hasTrends = (list.kind == .person || list.kind == .firm) && width >= Self.withTrends
    stretches = width >= Self.withAllStretches ? 1 : 2
    let trend = hasTrends ? Trend.count / stretches + 1 : 0
    let widest =
      rows.map {
        Canvas.width(of: Self.marks($0.ref.id, state.badges, state.tags) + $0.ref.name)
      }.max() ?? 0
    let lead = Self.lead(of: rows, widest, kind: list.kind, width: width - 1 - count - trend)
    columns = [.fixed(1), .fixed(lead), .share(1), .fixed(count), .fixed(trend)]
  }

  /// From this width on small bars stand beside names, each for two stretches of time: what somebody is
  /// should still be read.
  private static let withTrends = 36
  /// From this width on each stretch has a bar of its own.
  private static let withAllStretches = 44

  /// The small bars of a row; one for several stretches is as high as the highest of them.
  func bars(_ row: ListRow) -> String {
    guard let levels = row.trend?.levels else { return "" }
    return stride(from: 0, to: levels.count, by: stretches).map { start in
      Bar.level(levels[start..<min(start + stretches, levels.count)].max() ?? 0)
    }.joined()
  }

  /// The cells of the name, or of a meeting's mark and day.
  private static func lead(
    of rows: [ListRow], _ widest: Int, kind: EntityKind, width: Int
  ) -> Int {
    if kind == .meeting { return width >= 24 ? 12 : 2 }
    if kind == .article { return width >= 24 ? 10 : 1 }
    let hasTail = rows.contains { $0.detail != nil || $0.firmKind != nil }
    return hasTail && width >= 20 ? min(widest + 2, max(10, width * 55 / 100)) : width
  }

  /// What stands first: the name, a meeting's mark and day, an article's day.
  func lead(_ row: ListRow, _ theme: Theme) -> StyledText {
    if row.ref.kind == .article {
      return StyledText(isUnread(row) ? "•" : " ", theme[.key])
        + StyledText(row.date?.short ?? "—", theme[.number])
    }
    guard row.ref.kind == .meeting else {
      let name = badges[row.ref.id]?.contains(.watched) == true ? theme[.key] : theme[.text]
      return StyledText(marks(row), theme[.note]) + StyledText(row.ref.name, name)
    }
    let status = row.status ?? .held
    return StyledText(status.mark, theme[status.role])
      + StyledText(" \(row.date?.short ?? "—")", theme[.number])
  }

  /// What stands behind it: a role, a ticker, the name of a meeting, a headline and its outlet.
  func tail(_ row: ListRow, _ theme: Theme) -> StyledText {
    switch row.ref.kind {
    case .meeting: StyledText(marks(row), theme[.note]) + StyledText(row.ref.name)
    case .article:
      StyledText(marks(row), theme[.note])
        + StyledText(row.ref.name, theme[isUnread(row) ? .heading : .text])
        + StyledText(row.detail.map { "  " + $0 } ?? "", theme[.faint])
    default: StyledText(row.detail ?? "", theme[.faint])
    }
  }
}

extension RowForm {
  /// What stands before a name: ✓ for a row picked out, and its badges.
  private func marks(_ row: ListRow) -> String { Self.marks(row.ref.id, badges, tags) }

  private static func marks(
    _ id: ContentID, _ badges: [ContentID: Set<Badge>], _ tags: Tags
  ) -> String { (tags.contains(id) ? "✓ " : "") + (badges[id] ?? []).marks }

  private func isUnread(_ row: ListRow) -> Bool { row.isUnread && !opened.contains(row.ref.id) }
}

extension Set<Badge> {
  /// What stands before a name: ★ for a star, ◆ for a watched one, ✎ for a note.
  var marks: String {
    let marks =
      (contains(.starred) ? "★" : "") + (contains(.watched) ? "◆" : "")
      + (contains(.noted) ? "✎" : "")
    return marks.isEmpty ? "" : marks + " "
  }
}

extension PartialDate {
  /// The written form with two digits of the year: 25-02-04.
  var short: String { year == nil ? iso : String(iso.dropFirst(2)) }
}
