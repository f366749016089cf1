import Foundation

/// What a terminal shows at one moment.
struct Screen: Equatable, CustomStringConvertible {
  /// The rows from the top, without the space at their ends.
  let rows: [String]
  /// Whether the cursor is shown.
  let showsCursor: Bool
  /// Whether a program has put a screen of its own over the shell's.
  let isCovered: Bool

  var description: String { rows.joined(separator: "\n") }

  func contains(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// The first line: which store, and where in it.
  var top: String { rows.first ?? "" }

  /// The column of lists, where it stands beside the rest.
  var lists: [String] { columns.map(\.left) }

  /// The column with the page and its evidence.
  var page: [String] { columns.map(\.right) }

  /// The row of the lists under the cursor.
  var markedEntry: String { lists.first { $0.hasPrefix("▸") } ?? "" }

  /// The row of the page under the cursor.
  var markedLine: String { page.first { $0.hasPrefix("▸") } ?? "" }

  /// The rows of the list of people.
  var people: [String] {
    let heads = lists.indices.filter { rows[$0].hasPrefix("┌") }
    guard let first = heads.first else { return [] }
    let rest = lists[(first + 1)...].prefix { !$0.isEmpty }
    let names = rest.map { $0.trimmingPrefix("▸").trimmingCharacters(in: .whitespaces) }
    return names.filter { !$0.isEmpty }
  }

  /// The inside of framed rows: at the left and at the right of the frames that touch.
  private var columns: [(left: String, right: String)] {
    rows.map { row in
      guard let border = row.firstRange(of: /[│┘┐][│┌└]/) else { return ("", "") }
      func inside(_ part: Substring) -> String {
        part.hasPrefix("└") || part.hasPrefix("┌") || part.contains("──") ? "" : String(part)
      }
      let left = inside(row[..<border.lowerBound].drop { $0 == "│" })
      let right = row[border.upperBound...]
      return (left, inside(right.last == "│" ? right.dropLast() : right))
    }
  }

  /// How many cells a row takes.
  static func width(_ row: String) -> Int {
    row.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60:
        sum + 2
      default: sum + 1
      }
    }
  }
}
