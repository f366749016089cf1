import GraphStore

extension GraphStore {
  /// Opens the store at a path for reading.
  ///
  /// A graph that an ingest left behind the articles, being killed, is made anew; while one is
  /// under way, it stays as it is.
  static func openLinked(at path: String, with pipeline: IngestPipeline) throws -> GraphStore {
    let store = try open(at: path, creating: false)
    guard try store.isStale() else { return store }
    guard let lock = FolderLock(.alone, folder: SystemFiles.parent(path)) else { return store }
    defer { lock.release() }
    try pipeline.settle(store)
    return store
  }
}

extension CommandContext {
  /// Opens the store at a place for reading and writing.
  ///
  /// Throws a `Failure`.
  func openStore(at location: StoreLocation, creating: Bool) throws -> GraphStore {
    let folder = SystemFiles.parent(location.path)
    if creating, let reason = SystemFiles.makeFolder(folder) {
      throw Failure(.notThere, place: folder, phrases.noFolder(reason))
    }
    return try GraphStore.open(at: location.path, creating: creating)
  }
}
