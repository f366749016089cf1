internal import Foundation
internal import GRDB
internal import NewsModel

/// A column that does not hold what the schema promises: the file was changed by other hands.
struct UnreadableColumn: Error {
  var index: Int
}

/// Reads the columns of a row from left to right, and throws where GRDB's subscripts would trap.
struct ColumnReader {
  private let row: Row
  private var index = 0

  init(_ row: Row) { self.row = row }

  mutating func optionalText() -> String? {
    defer { index += 1 }
    return index < row.count ? row[index] : nil
  }

  mutating func text() throws -> String {
    try required(optionalText())
  }

  mutating func optionalInt() -> Int? {
    defer { index += 1 }
    return index < row.count ? row[index] : nil
  }

  mutating func int() throws -> Int {
    try required(optionalInt())
  }

  mutating func optionalDouble() -> Double? {
    defer { index += 1 }
    return index < row.count ? row[index] : nil
  }

  mutating func double() throws -> Double {
    try required(optionalDouble())
  }

  mutating func optionalID() -> ContentID? {
    optionalText().map { ContentID(rawValue: $0) }
  }

  mutating func id() throws -> ContentID {
    ContentID(rawValue: try text())
  }

  mutating func span() throws -> Span {
    Span(try int(), try int())
  }

  mutating func optionalDate() throws -> PartialDate? {
    guard let text = optionalText() else { return nil }
    return try required(PartialDate(iso: text))
  }

  mutating func optionalWord<Word: RawRepresentable<String>>(
    as type: Word.Type = Word.self
  ) throws -> Word? {
    guard let text = optionalText() else { return nil }
    return try required(Word(rawValue: text))
  }

  mutating func word<Word: RawRepresentable<String>>(as type: Word.Type = Word.self) throws -> Word
  {
    try required(Word(rawValue: try text()))
  }

  /// A list that stands as JSON, or as NULL when it is empty.
  mutating func list<Element: Decodable>(of type: Element.Type = Element.self) throws -> [Element] {
    guard let text = optionalText() else { return [] }
    return try JSONDecoder().decode([Element].self, from: Data(text.utf8))
  }

  mutating func value<Value: Decodable>(of type: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(try text().utf8))
  }

  /// A text that may hold any byte, NUL included.
  mutating func bytes() throws -> String {
    defer { index += 1 }
    guard index < row.count, let data = row[index] as Data? else {
      throw UnreadableColumn(index: index)
    }
    return String(decoding: data, as: UTF8.self)
  }

  private func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw UnreadableColumn(index: index - 1) }
    return value
  }
}
