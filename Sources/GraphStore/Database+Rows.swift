internal import GRDB

extension Database {
  /// The rows of a query, each read from left to right.
  ///
  /// The statement is kept for the next time; `read` must not run the same query.
  func rows<Value>(
    _ sql: String, list arguments: [(any DatabaseValueConvertible)?],
    read: (inout ColumnReader) throws -> Value
  ) throws -> [Value] {
    let statement = try cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
    var values: [Value] = []
    while let row = try cursor.next() {
      var column = ColumnReader(row)
      values.append(try read(&column))
    }
    return values
  }

  /// The rows of a query, as above.
  func rows<Value>(
    _ sql: String, _ arguments: (any DatabaseValueConvertible)?...,
    read: (inout ColumnReader) throws -> Value
  ) throws -> [Value] {
    try rows(sql, list: arguments, read: read)
  }

  /// The first row of a query.
  func row<Value>(
    _ sql: String, _ arguments: (any DatabaseValueConvertible)?...,
    read: (inout ColumnReader) throws -> Value
  ) throws -> Value? {
    let statement = try cachedStatement(sql: sql)
    let row = try Row.fetchOne(statement, arguments: StatementArguments(arguments))
    guard let row else { return nil }
    var column = ColumnReader(row)
    return try read(&column)
  }

  /// Runs a statement that gives no rows.
  ///
  /// It is kept for the next time.
  func run(_ sql: String, _ arguments: (any DatabaseValueConvertible)?...) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }
}
