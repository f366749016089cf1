import HangulText
import NewsGraph
import NewsModel

extension PageComposer {
  /// What each outlet says of a meeting: a row an outlet and status, its columns under one another.
  func claimsItems() -> [PageItem] {
    guard case .meeting(let meeting) = page.subject else { return [] }
    let rows = meeting.tellings.map(row).sorted { $0.columns.lexicographicallyPrecedes($1.columns) }
    let titles = [words.outlets, words.section(.date), words.section(.place)]
    let widths = titles.indices.map { column in
      (rows.map { $0.columns[column] } + [titles[column]]).map(\.displayCells).max() ?? 0
    }
    var head = PageItem(indent: 1)
    head.add(
      Self.line(titles, widths) + words.section(.participants), .faint)
    return [PageItem(words.claims, .heading), PageItem(), head]
      + rows.flatMap { rowItems($0, widths, of: meeting) } + agreedItems(page.ties)
  }

  private struct Row {
    var columns: [String]
    var telling: Meeting.Telling
  }

  private func row(_ telling: Meeting.Telling) -> Row {
    let article = telling.provenance.evidence.first.flatMap { page.articles[$0.article] }
    return Row(
      columns: [
        article?.publisher ?? words.unknownOutlet, telling.date?.iso ?? "—", telling.place ?? "—",
      ], telling: telling)
  }

  private func rowItems(_ row: Row, _ widths: [Int], of meeting: Meeting) -> [PageItem] {
    var item = PageItem(indent: 1)
    let status = row.telling.status
    let target = row.telling.provenance.evidence.first.map { evidence in
      EntityRef(
        id: evidence.article, kind: .article, name: page.articles[evidence.article]?.title ?? "")
    }
    item.fact(
      Self.line(row.columns, widths), fact: "claim", target: target,
      proofs: row.telling.provenance.proofs(status: status))
    for (index, person) in row.telling.people.compactMap(ref).enumerated() {
      if index > 0 { item.add(" ") }
      item.link(person, fact: "claimed:\(meeting.id)", proofs: row.telling.provenance.proofs)
    }
    item.isEntry = true
    var tail = PageItem(indent: 3)
    tail.add("\(status.mark) \(words.status(status))", status.role)
    let certainty = words.certainty(row.telling.provenance.certainty)
    let source = row.telling.provenance.attributedTo.map { " · \($0)" } ?? ""
    tail.add("  \(certainty)\(source)", .faint)
    if row.telling.provenance.isWeak { tail.add(" · \(words.weak)", .faint) }
    return [item, tail]
  }

  /// Columns filled up with blanks to their widths.
  private static func line(_ columns: [String], _ widths: [Int]) -> String {
    zip(columns, widths).map { text, width in
      text + String(repeating: " ", count: max(0, width - text.displayCells) + 2)
    }.joined()
  }
}
