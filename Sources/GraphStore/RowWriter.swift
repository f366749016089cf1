internal import Foundation
internal import GRDB
internal import NewsModel

/// One prepared statement, run once a row.
struct RowWriter {
  private let statement: Statement

  init(_ database: Database, _ sql: String) throws {
    statement = try database.cachedStatement(sql: sql)
  }

  /// Runs the statement with one value a parameter.
  func callAsFunction(_ values: (any DatabaseValueConvertible)?...) throws {
    try statement.execute(arguments: StatementArguments(values))
  }
}

/// A list as its column holds it: JSON, or NULL when it is empty.
func listColumn(_ list: [some Encodable]) throws -> String? {
  list.isEmpty ? nil : try jsonColumn(list)
}

/// A value as JSON with sorted keys, so that the same value is the same text.
func jsonColumn(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
