internal import GRDB
internal import GRDBSQLite

/// A statement of SQLite, prepared once a connection and run by SQLite's own functions.
///
/// GRDB's argument lists and row values cost five times the insert itself, and its rows trap on a
/// column of another type; here values are bound as they are, and read with an error.
struct PreparedStatement {
  /// Keeps `handle` alive.
  private let statement: Statement
  private let handle: OpaquePointer

  /// Takes the statement out of the connection's cache, or makes it.
  ///
  /// A statement must not be run while it is being read.
  init(_ database: Database, _ sql: String) throws {
    statement = try database.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// Runs a statement that gives no rows.
  func run<each Value: ColumnValue>(_ values: repeat each Value) throws {
    try bind(repeat each values)
    defer { sqlite3_reset(handle) }
    while try step() {}
  }

  /// Reads every row from left to right.
  func forEachRow<each Value: ColumnValue>(
    _ values: repeat each Value, read: (inout ColumnReader) throws -> Void
  ) throws {
    try bind(repeat each values)
    defer { sqlite3_reset(handle) }
    while try step() {
      var column = ColumnReader(handle)
      try read(&column)
    }
  }

  private func bind<each Value: ColumnValue>(_ values: repeat each Value) throws {
    var index: Int32 = 0
    var code = SQLITE_OK
    for value in repeat each values {
      index += 1
      code = max(code, value.bind(to: handle, at: index))
    }
    guard code == SQLITE_OK, index == sqlite3_bind_parameter_count(handle) else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, sql: statement.sql)
    }
  }

  /// Whether there is another row.
  private func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
    }
  }
}

extension Database {
  /// Runs a statement that gives no rows.
  func run<each Value: ColumnValue>(_ sql: String, _ values: repeat each Value) throws {
    try PreparedStatement(self, sql).run(repeat each values)
  }

  /// The rows of a query; `read` must not run the same query.
  func rows<each Value: ColumnValue, Result>(
    _ sql: String, _ values: repeat each Value, read: (inout ColumnReader) throws -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    try PreparedStatement(self, sql).forEachRow(repeat each values) {
      results.append(try read(&$0))
    }
    return results
  }

  /// The first row of a query.
  func row<each Value: ColumnValue, Result>(
    _ sql: String, _ values: repeat each Value, read: (inout ColumnReader) throws -> Result
  ) throws -> Result? {
    try rows(sql, repeat each values, read: read).first
  }
}
