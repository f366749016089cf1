internal import GRDB
internal import NewsGraph
internal import NewsModel

/// Writes the rows of the list panes, each with its place in every order, so that a window of a
/// list is read without the rest, and the forms that everything can be found by.
struct ListingWriter {
  private let entityRow: PreparedStatement
  private let nameRow: PreparedStatement
  private let firstBatches: [ContentID: Batch.ID]
  private var lastKey = 0

  /// Takes the batch in which each entity was first seen.
  init(_ database: Database, firstBatches: [ContentID: Batch.ID]) throws {
    self.firstBatches = firstBatches
    entityRow = try PreparedStatement(
      database,
      "INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    nameRow = try PreparedStatement(database, "INSERT INTO entity_name VALUES (?, ?, ?, ?)")
  }

  mutating func write(_ graph: Graph) throws {
    let refs = graph.refs()
    try StopSign.check()
    let forms = graph.nameForms { refs[$0] }
    for kind in EntityKind.allCases {
      try StopSign.check()
      let ranked = graph.rankedRows(kind) { refs[$0] }
      try StopSign.check()
      let byName = places(of: ranked, in: .name)
      try StopSign.check()
      let byDate = places(of: ranked, in: .date)
      for (place, row) in ranked.enumerated() {
        let id = row.ref.id
        let places = [place, byName[id] ?? place, byDate[id] ?? place]
        try write(row, places, forms[id] ?? NameForms(forms: [row.ref.name]))
      }
    }
  }

  private func places(of rows: [ListRow], in order: ListOrder) -> [ContentID: Int] {
    let sorted = rows.sorted { ListRow.precedes($0, $1, in: order) }
    return Dictionary(sorted.enumerated().map { ($1.ref.id, $0) }) { first, _ in first }
  }

  private mutating func write(_ row: ListRow, _ places: [Int], _ names: NameForms) throws {
    lastKey += 1
    try entityRow.run(
      lastKey, row.ref.id, row.ref.kind, row.ref.name, names.ticker, row.firmKind, row.detail,
      row.stories, row.date, row.status, row.place, idsColumn(row.parties.map(\.id)), places[0],
      places[1], places[2], firstBatches[row.ref.id], row.trend?.packed, row.ref.apart)
    for (position, form) in (names.forms + names.context).enumerated() {
      try nameRow.run(lastKey, position, position >= names.forms.count, form)
    }
  }
}
