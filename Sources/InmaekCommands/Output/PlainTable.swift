import HangulText

/// Rows for people on a terminal, aligned by cells, and for scripts, separated by tabs.
struct PlainTable {
  /// The rows, all with as many fields as the first.
  private(set) var rows: [[String]] = []

  /// Adds a row; its fields are brought onto one line.
  mutating func add(_ fields: [String]) {
    rows.append(fields.map(\.onOneLine))
  }

  /// One line a row: tabs between the fields, or columns under one another.
  func lines(aligned: Bool, ink: Ink) -> [String] {
    guard aligned else { return rows.map { $0.joined(separator: "\t") } }
    let widths = columnWidths
    return rows.map { row in
      var line = row.enumerated().dropLast().map { index, field in
        let padding = String(repeating: " ", count: widths[index] - field.cells + 2)
        return (index == 0 ? ink.faint(field) : field) + padding
      }.joined()
      line += row.last ?? ""
      return line.trimmingEnd
    }
  }

  private var columnWidths: [Int] {
    rows.reduce(into: []) { widths, row in
      for (index, field) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], field.cells)
      }
    }
  }
}

extension String {
  /// How many cells of a terminal the text takes.
  var cells: Int { displayCells }

  /// The text without spaces at its end.
  var trimmingEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
