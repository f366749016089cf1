import Explorer
import NewsGraph
import NewsModel

/// Writes what a view of the explorer shows into a file that is not there yet.
struct ViewWriter: Sendable {
  let graph: any GraphReading
  let context: CommandContext

  /// Writes a view: the lines of a page, or the rows of a list as `list` prints them.
  ///
  /// Gives a line that says so. O(rows).
  func write(_ view: ViewExport) throws -> String {
    let lines = try lines(of: view.content)
    try context.writeNew(view.file) { output in
      for line in lines { output.line(line) }
    }
    return context.phrases.viewWritten(lines.count, view.file)
  }

  private func lines(of content: ViewExport.Content) throws -> [String] {
    switch content {
    case .page(let lines): return lines
    case .list(let kind, let asked, let order):
      var filter = asked
      filter.today = context.today
      let total = try graph.rowCount(kind, matching: filter)
      let rows = try graph.rows(kind, matching: filter, order: order, range: 0..<total)
      return rows.map { row in
        row.fields().map { $0.replacing("\t", with: " ").onOneLine }.joined(separator: "\t")
      }
    }
  }
}
