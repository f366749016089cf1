internal import Foundation
internal import GRDB
internal import GRDBSQLite
internal import NewsGraph

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension GraphStore {
  /// Opens the store at `path`.
  ///
  /// With `creating` a store is made where there is no file (or an empty one), with the folders
  /// above it, all for their owner alone: files 0600, folders 0700.
  ///
  /// - Parameters:
  ///   - path: where the file stands or is to stand; SQLite puts two more beside it (`-wal`, `-shm`).
  ///   - creating: whether a missing store is made rather than an error.
  ///   - patience: for how many seconds to wait for other writers.
  /// - Throws: every case of `GraphStoreError`.
  public static func open(
    at path: String, creating: Bool, patience: Double = 10
  ) throws(GraphStoreError) -> GraphStore {
    try prepareFile(at: path, creating: creating)
    do {
      let schema = try StoreProbe.look(at: path, patience: patience)
      guard schema != .empty || creating else { throw GraphStoreError.foreign(path: path) }
      if schema == .empty { tighten(path) }
      let pool = try DatabasePool(path: path, configuration: configuration(patience: patience))
      if schema != .current { try migrate(pool) }
      return GraphStore(path: path, pool: pool)
    } catch {
      throw GraphStoreError(error, at: path)
    }
  }

  private static func configuration(patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "inmaek"
    configuration.prepareDatabase { database in
      // WAL loses no more than the last commits to a power cut, and nothing to a kill.
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
      // In KiB: SQLite's own 2 MiB make a walk through a large graph read the same pages again.
      try database.execute(sql: "PRAGMA cache_size = -65536")
      guard database.configuration.readonly else { return }
      // A long question to the store ends as soon as the reader wants no more of it.
      sqlite3_progress_handler(
        database.sqliteConnection, 10_000, { _ in StopSign.isRaised ? 1 : 0 }, nil)
    }
    return configuration
  }

  /// Two programs may make the same store at once: whoever finds a step done by the other goes on with
  /// the next.
  private static func migrate(_ pool: DatabasePool) throws {
    var done = -1
    while true {
      do {
        return try Schema.migrator.migrate(pool)
      } catch {
        let completed = try pool.read(Schema.migrator.completedMigrations).count
        // Neither this program nor another one has come on since.
        guard completed > done else { throw error }
        done = completed
      }
    }
  }

  /// Sees to it that a file is there, made for its owner alone: SQLite gives the files beside it
  /// the same mode.
  private static func prepareFile(at path: String, creating: Bool) throws(GraphStoreError) {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw .folder(path: path) }
      if access(path, R_OK | W_OK) != 0 { throw .forbidden(path: path) }
      return
    }
    if errno == EACCES { throw .forbidden(path: path) }
    guard creating else { throw .missing(path: path) }
    makeFolder(above: path)
    let descriptor = creat(path, S_IRUSR | S_IWUSR)
    guard descriptor >= 0 else { throw .forbidden(path: path) }
    close(descriptor)
  }

  private static func makeFolder(above path: String) {
    let folder = (path as NSString).deletingLastPathComponent
    guard !folder.isEmpty, access(folder, F_OK) != 0 else { return }
    makeFolder(above: folder)
    mkdir(folder, S_IRWXU)
  }

  private static func tighten(_ path: String) {
    chmod(path, S_IRUSR | S_IWUSR)
  }
}
