internal import GRDB
internal import Synchronization

/// The articles of a case, what was read out of them, what the reader judged, and the graph that
/// follows, in one SQLite file.
///
/// Articles and facts are written one transaction an article; `relink` then makes the graph anew.
/// Any number of stores may have the file open, in any number of processes: readers never wait,
/// writers wait for each other.
public final class GraphStore: Sendable {
  /// Where the file stands.
  public let path: String
  let pool: DatabasePool
  /// The names of the graph, read when first asked for.
  let nameCache = Mutex<NameCache?>(nil)

  init(path: String, pool: DatabasePool) {
    self.path = path
    self.pool = pool
  }

  /// Reads one state of the store, whatever others write meanwhile.
  func read<Value: Sendable>(
    _ body: @Sendable (Database) throws -> Value
  ) throws(GraphStoreError) -> Value {
    do { return try pool.read(body) } catch { throw GraphStoreError(error, at: path) }
  }

  /// Writes in one transaction: all of it or, after an error or a kill, none.
  @discardableResult
  func write<Value: Sendable>(
    _ body: @Sendable (Database) throws -> Value
  ) throws(GraphStoreError) -> Value {
    do { return try pool.write(body) } catch { throw GraphStoreError(error, at: path) }
  }
}
