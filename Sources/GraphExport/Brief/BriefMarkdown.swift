internal import NewsModel

extension Brief {
  /// The note in Markdown, with footnotes: after each claim `[^1]`, at the end its words, outlet, day and
  /// file with line.
  ///
  /// The same note is always the same text.
  public var markdown: String { BriefMarkdown(self).text }
}

/// Writes a note in Markdown.
private struct BriefMarkdown {
  let brief: Brief
  private let numbers: [Evidence: Int]

  init(_ brief: Brief) {
    self.brief = brief
    numbers = Dictionary(zip(brief.footnotes, 1...)) { first, _ in first }
  }

  var text: String {
    let blocks = ["# " + brief.title.markdown] + sections + [footnotes]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// A heading with nothing under it stays where a smaller one follows.
  private var sections: [String] {
    brief.sections.enumerated().flatMap { index, section -> [String] in
      let next = brief.sections.dropFirst(index + 1).first?.level ?? 0
      guard !section.isEmpty || next > section.level else { return [] }
      let heading = String(repeating: "#", count: section.level) + " " + section.title.markdown
      let lines = section.lines.map { "- " + $0.text.markdown + marks($0.evidence) }
      let remarks = section.remarks.map { "- " + $0.markdown }
      return [
        heading, lines.joined(separator: "\n"), section.table.map(table) ?? "",
        remarks.joined(separator: "\n"),
      ]
    }
  }

  private func table(_ table: Brief.Table) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rows = table.rows.map { claim in
      var cells = claim.cells.map(\.markdown)
      cells[max(0, cells.count - 1)...] = [(cells.last ?? "") + marks(claim.evidence)]
      return row(cells)
    }
    let rule = row(table.head.map { _ in "---" })
    return ([row(table.head.map(\.markdown)), rule] + rows).joined(separator: "\n")
  }

  /// " [^1][^2]".
  private func marks(_ evidence: [Evidence]) -> String {
    let marks = Set(evidence.compactMap { numbers[$0] }).sorted().map { "[^\($0)]" }
    return marks.isEmpty ? "" : " " + marks.joined()
  }

  private var footnotes: String {
    brief.footnotes.enumerated().map { index, evidence in
      let head = brief.articles[evidence.article]
      let source = [
        head?.publisher ?? brief.unknownOutlet, head?.published?.iso ?? brief.unknownDay,
        "\(head?.path ?? evidence.article.rawValue):\(evidence.line)",
      ]
      let place = source.joined(separator: ", ").markdown
      return "[^\(index + 1)]: “\(evidence.quote.markdown)” — \(place)"
    }.joined(separator: "\n")
  }
}
