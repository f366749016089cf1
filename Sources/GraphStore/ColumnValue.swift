internal import GRDBSQLite
internal import NewsGraph
internal import NewsModel

/// A value that a column takes.
protocol ColumnValue {
  /// Binds the value to the parameter of a number, counted from 1; gives SQLite's code.
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32
}

/// Tells SQLite to copy what it is given before the call returns.
private let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension String: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    var text = self
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else {
          return sqlite3_bind_text64(statement, index, "", 0, copying, UInt8(SQLITE_UTF8))
        }
        return sqlite3_bind_text64(
          statement, index, start, UInt64(characters.count), copying, UInt8(SQLITE_UTF8))
      }
    }
  }
}

extension Int: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement, index, Int64(self))
  }
}

extension Bool: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement, index, self ? 1 : 0)
  }
}

extension Double: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_double(statement, index, self)
  }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    self?.bind(to: statement, at: index) ?? sqlite3_bind_null(statement, index)
  }
}

extension ContentID: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    rawValue.bind(to: statement, at: index)
  }
}

extension PartialDate: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    iso.bind(to: statement, at: index)
  }
}

/// A word of one of the model's vocabularies, kept as it is written in the export.
protocol ColumnWord: ColumnValue, RawRepresentable<String> {}

extension ColumnWord {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    rawValue.bind(to: statement, at: index)
  }
}

extension EntityKind: ColumnWord {}
extension FirmKind: ColumnWord {}
extension RoleStatus: ColumnWord {}
extension MeetingStatus: ColumnWord {}
extension TieKind: ColumnWord {}
extension TieStatus: ColumnWord {}
extension PartOfDay: ColumnWord {}
extension Certainty: ColumnWord {}
extension TextEncoding: ColumnWord {}
extension Article.DateSource: ColumnWord {}
extension Deed.Act: ColumnWord {}
extension Correction.Field: ColumnWord {}
extension Changes.Facet: ColumnWord {}
extension Annotation.Kind: ColumnWord {}
