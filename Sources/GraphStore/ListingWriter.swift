internal import GRDB
internal import NewsGraph
internal import NewsModel

/// Writes the rows of the list panes, each with its place in every order, so that a window of a
/// list is read without the rest.
struct ListingWriter {
  private let row: PreparedStatement
  private let firstBatches: [ContentID: Batch.ID]
  private let tickers: [ContentID: String]

  /// `firstBatches` gives the batch in which each entity was first seen.
  init(_ database: Database, _ graph: Graph, firstBatches: [ContentID: Batch.ID]) throws {
    self.firstBatches = firstBatches
    tickers = Dictionary(
      graph.firms.compactMap { firm in firm.ticker.map { (firm.id, $0) } }
    ) { first, _ in first }
    row = try PreparedStatement(
      database, "INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  func write(_ graph: Graph) throws {
    let lists = InMemoryGraph(graph)
    for kind in EntityKind.allCases {
      let ranked = lists.rows(kind, matching: "", order: .rank, range: 0..<Int.max)
      let byName = places(of: ranked, in: .name)
      let byDate = places(of: ranked, in: .date)
      for (place, entry) in ranked.enumerated() {
        try write(
          entry, byRank: place, byName: byName[entry.ref.id] ?? place,
          byDate: byDate[entry.ref.id] ?? place)
      }
    }
  }

  private func places(of rows: [ListRow], in order: ListOrder) -> [ContentID: Int] {
    let sorted = rows.sorted { ListRow.precedes($0, $1, in: order) }
    return Dictionary(sorted.enumerated().map { ($1.ref.id, $0) }) { first, _ in first }
  }

  private func write(_ entry: ListRow, byRank: Int, byName: Int, byDate: Int) throws {
    try row.run(
      entry.ref.id, entry.ref.kind, entry.ref.name, tickers[entry.ref.id],
      entry.firmKind, entry.detail, entry.stories, entry.date,
      entry.status, entry.place, idsColumn(entry.parties.map(\.id)), byRank, byName,
      byDate, firstBatches[entry.ref.id])
  }
}
