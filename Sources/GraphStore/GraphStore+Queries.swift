internal import GRDB
public import NewsGraph
internal import NewsModel

extension GraphStore {
  /// The searches that the reader keeps, by name.
  public func savedQueries() throws(GraphStoreError) -> [SavedQuery] {
    try read { database in
      try database.rows(
        "SELECT name, words, kinds, earliest, latest, publisher FROM saved_query ORDER BY name"
      ) { column in
        SavedQuery(
          name: try column.text(), words: try column.text(), kinds: try column.list(),
          period: Period(from: try column.optionalDate(), to: try column.optionalDate()),
          outlet: try column.optionalText() ?? "")
      }
    }
  }

  /// Keeps a search under its name, in place of a former one of that name.
  public func keep(_ query: SavedQuery) throws(GraphStoreError) {
    try write { database in
      try database.run(
        "INSERT OR REPLACE INTO saved_query VALUES (?, ?, ?, ?, ?, ?)", query.name, query.words,
        try listColumn(query.kinds), query.period.from, query.period.to, query.outlet)
    }
  }

  /// Forgets the search of a name; whether there was one.
  public func forgetQuery(named name: String) throws(GraphStoreError) -> Bool {
    try write { database in
      try database.run("DELETE FROM saved_query WHERE name = ?", name)
      return database.changesCount > 0
    }
  }
}
