import NewsGraph
import NewsModel
import TextUI

/// How the rows of a list are laid out: mark, name or day, what stands behind it, number of stories.
struct RowForm {
  /// The widths of the four columns.
  let columns: [Rect.Length]

  /// Suits the columns to the rows in sight.
  init(_ list: ListState, _ badges: [ContentID: Set<Badge>], width: Int) {
    let rows = list.window.visible.compactMap(list.row)
    let digits = rows.map { String($0.stories).utf8.count }.max() ?? 1
    let count = width >= 16 ? digits + 2 : 0
    let widest =
      rows.map {
        Canvas.width(of: (badges[$0.ref.id] ?? []).marks + $0.ref.name)
      }.max() ?? 0
    let lead = Self.lead(of: rows, widest, kind: list.kind, width: width - 1 - count)
    columns = [.fixed(1), .fixed(lead), .share(1), .fixed(count)]
  }

  /// The cells of the name, or of a meeting's mark and day.
  private static func lead(
    of rows: [ListRow], _ widest: Int, kind: EntityKind, width: Int
  ) -> Int {
    if kind == .meeting { return width >= 24 ? 12 : 2 }
    let hasTail = rows.contains { $0.detail != nil || $0.firmKind != nil }
    return hasTail && width >= 20 ? min(widest + 2, max(10, width * 55 / 100)) : width
  }

  /// What stands first: the name, or a meeting's mark and day.
  func lead(_ row: ListRow, _ badges: Set<Badge>, _ theme: Theme) -> StyledText {
    guard row.ref.kind == .meeting else {
      let name = badges.contains(.watched) ? theme[.key] : theme[.text]
      return StyledText(badges.marks, theme[.note]) + StyledText(row.ref.name, name)
    }
    let status = row.status ?? .held
    return StyledText(status.mark, theme[status.role])
      + StyledText(" \(row.date?.short ?? "—")", theme[.number])
  }

  /// What stands behind it: a role, a ticker, the name of a meeting.
  func tail(_ row: ListRow, _ badges: Set<Badge>, _ theme: Theme) -> StyledText {
    switch row.ref.kind {
    case .meeting: StyledText(badges.marks, theme[.note]) + StyledText(row.ref.name)
    default: StyledText(row.detail ?? "", theme[.faint])
    }
  }
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
