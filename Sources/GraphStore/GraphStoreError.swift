internal import GRDB

/// What can go wrong with a store, each with the path of its file.
public enum GraphStoreError: Error, Equatable, Sendable {
  /// There is no file at the path.
  case missing(path: String)
  /// A folder stands at the path.
  case folder(path: String)
  /// Something else than a store stands at the path.
  case foreign(path: String)
  /// The store was written by a later version of the program.
  case newer(path: String)
  /// The file, or the folder around it, may not be read or written.
  case forbidden(path: String)
  /// Another program keeps the store locked for too long.
  case locked(path: String)
  /// The file is not what SQLite or this program wrote.
  case damaged(path: String)
  /// No room is left on the disk.
  case full(path: String)
  /// Anything else, in SQLite's own words.
  case failed(path: String, reason: String)

  /// Takes any error of an access to the store at `path`.
  init(_ error: any Error, at path: String) {
    switch error {
    case let error as GraphStoreError: self = error
    case is UnreadableColumn, is DecodingError: self = .damaged(path: path)
    case let error as DatabaseError: self.init(error, at: path)
    default: self = .failed(path: path, reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, at path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_NOTADB: self = .foreign(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .forbidden(path: path)
    default: self = .failed(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
