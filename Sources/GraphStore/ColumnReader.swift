internal import Foundation
internal import GRDBSQLite
internal import NewsModel

/// A column that does not hold what the schema promises: the file was changed by other hands.
struct UnreadableColumn: Error {
  var index: Int32
}

/// Reads the columns of a row from left to right.
struct ColumnReader {
  private let statement: OpaquePointer
  private var index: Int32 = 0

  /// Takes a statement that stands on a row.
  init(_ statement: OpaquePointer) { self.statement = statement }

  /// Moves on, and gives the type of the column passed.
  private mutating func next() -> Int32 {
    defer { index += 1 }
    return sqlite3_column_type(statement, index)
  }

  private var unreadable: UnreadableColumn { UnreadableColumn(index: index - 1) }

  mutating func optionalText() throws -> String? {
    switch next() {
    case SQLITE_NULL: return nil
    case SQLITE_TEXT:
      guard let start = sqlite3_column_text(statement, index - 1) else { throw unreadable }
      let count = Int(sqlite3_column_bytes(statement, index - 1))
      return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    default: throw unreadable
    }
  }

  mutating func text() throws -> String {
    guard let text = try optionalText() else { throw unreadable }
    return text
  }

  mutating func optionalInt() throws -> Int? {
    switch next() {
    case SQLITE_NULL: return nil
    case SQLITE_INTEGER: return Int(sqlite3_column_int64(statement, index - 1))
    default: throw unreadable
    }
  }

  mutating func int() throws -> Int {
    guard let number = try optionalInt() else { throw unreadable }
    return number
  }

  mutating func bool() throws -> Bool { try int() != 0 }

  mutating func optionalDouble() throws -> Double? {
    switch next() {
    case SQLITE_NULL: return nil
    case SQLITE_FLOAT, SQLITE_INTEGER: return sqlite3_column_double(statement, index - 1)
    default: throw unreadable
    }
  }

  mutating func double() throws -> Double {
    guard let number = try optionalDouble() else { throw unreadable }
    return number
  }

  mutating func optionalID() throws -> ContentID? {
    try optionalText().map { ContentID(rawValue: $0) }
  }

  mutating func id() throws -> ContentID {
    ContentID(rawValue: try text())
  }

  mutating func span() throws -> Span {
    Span(try int(), try int())
  }

  mutating func optionalDate() throws -> PartialDate? {
    guard let text = try optionalText() else { return nil }
    guard let date = PartialDate(iso: text) else { throw unreadable }
    return date
  }

  mutating func optionalWord<Word: RawRepresentable<String>>(
    as type: Word.Type = Word.self
  ) throws -> Word? {
    guard let text = try optionalText() else { return nil }
    guard let word = Word(rawValue: text) else { throw unreadable }
    return word
  }

  mutating func word<Word: RawRepresentable<String>>(as type: Word.Type = Word.self) throws -> Word
  {
    guard let word = try optionalWord(as: type) else { throw unreadable }
    return word
  }

  /// A list that stands as JSON, or as NULL when it is empty.
  mutating func list<Element: Decodable>(of type: Element.Type = Element.self) throws -> [Element] {
    try json(of: [Element].self) ?? []
  }

  /// A value that stands as JSON; nil for NULL.
  mutating func json<Value: Decodable>(of type: Value.Type = Value.self) throws -> Value? {
    guard let text = try optionalText() else { return nil }
    return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  /// Spans as `12-40`, with a space between.
  mutating func spans() throws -> [Span] {
    try text().split(separator: " ").map { span in
      let bounds = span.split(separator: "-").compactMap { Int($0) }
      guard bounds.count == 2 else { throw unreadable }
      return Span(bounds[0], bounds[1])
    }
  }

  /// Ids with a space between; none for NULL.
  mutating func ids() throws -> [ContentID] {
    try (optionalText() ?? "").split(separator: " ").map { ContentID(rawValue: String($0)) }
  }
}

/// A list as its column holds it: JSON, or NULL when it is empty.
func listColumn(_ list: [some Encodable]) throws -> String? {
  list.isEmpty ? nil : try jsonColumn(list)
}

/// Spans as their column holds them.
func spansColumn(_ spans: [Span]) -> String {
  spans.map { "\($0.start)-\($0.end)" }.joined(separator: " ")
}

/// Ids as their column holds them: with a space between, or NULL when there are none.
func idsColumn(_ ids: [ContentID]) -> String? {
  ids.isEmpty ? nil : ids.map(\.rawValue).joined(separator: " ")
}

/// A value as JSON with sorted keys, so that the same value is the same text.
func jsonColumn(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
