internal import Foundation
internal import GRDB

/// Tells what a file is without changing a byte of it.
enum StoreProbe {
  /// How far the tables of a file are those of this program.
  enum State {
    /// No table at all.
    case empty
    /// A store that lacks a migration.
    case older
    /// A store as this program writes it.
    case current
  }

  /// Looks into the file at `path`; throws `foreign` and `newer` for what must not be touched.
  static func look(at path: String, patience: Double) throws -> State {
    guard try isSQLite(path) else { throw GraphStoreError.foreign(path: path) }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    return try DatabaseQueue(path: path, configuration: configuration).read { database in
      // Another program that makes this very store begins with the table of migrations.
      let tables = try database.row(
        "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'"
      ) { try $0.int() }
      if tables == 0 { return .empty }
      let application = try Int32.fetchOne(database, sql: "PRAGMA application_id")
      guard application == Schema.applicationID else {
        throw GraphStoreError.foreign(path: path)
      }
      let migrator = Schema.migrator
      if try migrator.hasBeenSuperseded(database) { throw GraphStoreError.newer(path: path) }
      return try migrator.hasCompletedMigrations(database) ? .current : .older
    }
  }

  /// An empty file is a database without tables.
  private static func isSQLite(_ path: String) throws -> Bool {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let head = try file.read(upToCount: 16) ?? Data()
    return head.isEmpty || head == Data("SQLite format 3\0".utf8)
  }
}
