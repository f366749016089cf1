internal import GRDB

extension GraphStore {
  /// Begins a run of ingest at a time, ISO 8601.
  public func beginBatch(at time: String) throws(GraphStoreError) -> Batch.ID {
    try write { database in
      try database.run("INSERT INTO batch(began) VALUES (?)", time)
      return Int(database.lastInsertedRowID)
    }
  }

  /// Ends a run of ingest at a time, ISO 8601.
  public func endBatch(_ id: Batch.ID, at time: String) throws(GraphStoreError) {
    try write { database in
      try database.run("UPDATE batch SET ended = ? WHERE key = ?", time, id)
    }
  }

  /// All runs of ingest, the latest last.
  public func batches() throws(GraphStoreError) -> [Batch] {
    try read { database in
      try database.rows("SELECT key, began, ended, articles, statements FROM batch ORDER BY key") {
        try Batch(columns: &$0)
      }
    }
  }
}

extension Batch {
  fileprivate init(columns column: inout ColumnReader) throws {
    id = try column.int()
    began = try column.text()
    ended = try column.optionalText()
    articles = try column.int()
    statements = try column.int()
  }
}
